import { describe, expect, it } from "vitest";
import type { Codebook, LadderId } from "../../../src/model/codebook.ts";
import type { StageId } from "../../../src/model/ids.ts";
import { compileCues } from "../../../src/pipeline/text/compile-cues.ts";
import { findCues } from "../../../src/pipeline/text/find-cues.ts";
import { foldText } from "../../../src/pipeline/text/fold-text.ts";
import { compileAutomaton, findRuns } from "../../../src/pipeline/text/phrase-automaton.ts";
import { READER } from "./read-sentence.ts";

const LADDERS: ReadonlySet<LadderId> = new Set(["treaty", "programme", "partnership"]);
const AUTOMATON = compileAutomaton([READER.cues.runs]);

function find(text: string, ladder: string): string[] {
  const folded = foldText(text);
  const [found = []] = findRuns(AUTOMATON, text);
  const cues = findCues(READER.cues, folded, found, { start: 0, end: text.length }, LADDERS);
  return cues.flatMap(({ start, end, form, targets }) =>
    targets
      .filter((target) => target.ladder === ladder)
      .map(({ stage }) => `${stage} ${form}: ${text.slice(start, end)}`),
  );
}

describe("findCues", () => {
  it.each([
    ["They formed a new three-way company", 1],
    ["They formed a view of the company", 0],
    ["They formed, with others, a company", 0],
  ])("holds what stands before a noun to words of that noun: %j", (text, count) => {
    const folded = foldText(text);
    const stage = { id: "signed" as StageId, name: "", shortName: "", definition: "", isEnding: false };
    const cues = [{ form: "verb" as const, words: "form ~ company" }];
    const ladders: Codebook["ladders"] = [{ id: "treaty", name: "", stages: [{ ...stage, cues }] }];
    const index = compileCues({ ladders });
    const [found = []] = findRuns(compileAutomaton([index.runs]), text);
    expect(findCues(index, folded, found, { start: 0, end: text.length }, LADDERS)).toHaveLength(count);
  });

  it.each([
    ["They signed it", "treaty", ["signed past: signed"]],
    ["It came into force", "treaty", ["in-force past: came into force"]],
    ["They opened formal talks", "treaty", ["negotiating past: opened formal talks"]],
    ["They opened doors, and talks were dull", "treaty", []],
    ["It is due by 2035", "programme", ["in-service phrase: due by 2035"]],
    ["It is due by noon", "programme", []],
    ["They assigned designs", "treaty", []],
    ["The United States plans it", "programme", []],
    ["The United Kingdom projects are old", "programme", []],
  ])("finds the cues of %j on the ladder of a %s", (text, ladder, cues) => {
    expect(find(text, ladder)).toEqual(cues);
  });

  it("finds a cue with an open place in a sentence of any length", () => {
    const spoken = "They opened formal talks";
    for (const length of [0, 900, 970, 980, 1_000, 5_000]) {
      expect(find(`${"x ".repeat(length / 2)}${spoken}`, "treaty")).toEqual(["negotiating past: opened formal talks"]);
    }
  });

  it("takes the longer of two cues on one ladder", () => {
    expect(find("They agreed in principle", "treaty")).toEqual(["agreed past: agreed in principle"]);
  });

  it("looks for no cue of other ladders than are asked for", () => {
    const folded = "they signed the pact and launched the programme";
    const [found = []] = findRuns(AUTOMATON, folded);
    const whole = { start: 0, end: folded.length };
    const on = (...ladders: LadderId[]) => findCues(READER.cues, folded, found, whole, new Set(ladders));
    expect(on()).toEqual([]);
    const targets = on("treaty").flatMap((cue) => cue.targets);
    expect(targets).toContainEqual({ ladder: "treaty", stage: "signed" });
    expect(targets.every(({ ladder }) => ladder === "treaty")).toBe(true);
  });
});
