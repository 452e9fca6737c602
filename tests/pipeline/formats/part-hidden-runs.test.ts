import { describe, expect, it } from "vitest";
import type { DrawnLetter } from "../../../src/pipeline/formats/draw-letters.ts";
import { partHiddenRuns } from "../../../src/pipeline/formats/part-hidden-runs.ts";
import type { PdfRun } from "../../../src/pipeline/formats/pdf-run.ts";

function run(str: string): PdfRun {
  return { str, x: 10, y: 700, width: str.length * 5, fontSize: 10, hasEOL: true };
}

/** The runs of these words, in which the letters between brackets are hidden. */
function part(marked: string, runs: readonly string[]) {
  const letters: DrawnLetter[] = [];
  const hidden: boolean[] = [];
  let isHidden = false;
  for (const letter of marked) {
    if (letter === "[" || letter === "]") isHidden = letter === "[";
    else {
      letters.push({ letter, ink: "seen", x: 0, y: 0 });
      hidden.push(isHidden);
    }
  }
  const parted = partHiddenRuns(runs.map(run), letters, hidden);
  return parted.map(({ str, x, isHidden: own, hasEOL }) => [own ? `[${str}]` : str, x, hasEOL]);
}

describe("partHiddenRuns", () => {
  it("parts a run where hidden letters begin and end, and marks them", () => {
    expect(part("They talked. [They] rest.", ["They talked. They rest."])).toEqual([
      ["They talked. ", 10, false],
      ["[They ]", 75, false],
      ["rest.", 100, true],
    ]);
  });

  it("finds runs of the same words in the order of drawing, past letters of which there is no run", () => {
    expect(part("[pact]xypact[pact]", ["pact", "pact", "pact"])).toEqual([
      ["[pact]", 10, true],
      ["pact", 10, true],
      ["[pact]", 10, true],
    ]);
  });

  it("compares ligatures by their letters, and leaves a run that is not found as it is", () => {
    expect(part("[\ufb01rst]", ["first"])).toEqual([["[first]", 10, true]]);
    expect(part("[pact]", ["rain", "pact"])).toEqual([
      ["rain", 10, true],
      ["[pact]", 10, true],
    ]);
  });
});
