import { describe, expect, it } from "vitest";
import { rungDrawing, rungSentence, rungWords } from "../../src/ui/rung-drawing.ts";
import { dated, rungOf } from "../views/samples.ts";

describe("rungDrawing", () => {
  it("shares out the whole ramp over a ladder of any length", () => {
    const steps = (count: number) =>
      Array.from({ length: count }, (_, at) => rungDrawing("reached", at, count, false).step);
    expect(steps(6)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(steps(5)).toEqual([1, 2, 4, 5, 6]);
    expect(steps(1)).toEqual([6]);
  });

  it("rises with each stage to the full height", () => {
    const heights = [0, 1, 2, 3].map((at) => rungDrawing("implied", at, 4, false).heightShare);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(heights.at(-1)).toBe(1);
  });

  it("cross-hatches an ending that was reached, and no other", () => {
    expect(rungDrawing("reached", 4, 4, true).fill).toBe("ended");
    expect(rungDrawing("promised", 4, 4, true).fill).toBe("promised");
  });
});

describe("rungWords", () => {
  it.each([
    [rungOf("signed", { state: "reached", date: dated("2023-01-11") }), "Jan 23"],
    [rungOf("signed", { state: "reached" }), "no day"],
    [rungOf("signed", { state: "implied" }), "no report"],
    [rungOf("signed", { state: "promised", due: dated("2035") }), "due 2035"],
    [rungOf("signed", { state: "overdue", due: dated("2024-12-31") }), "due Dec 24"],
    [rungOf("signed", { state: "promised" }), "no day"],
    [rungOf("signed"), "–"],
  ])("never dates what is not reported", (rung, words) => {
    expect(rungWords(rung)).toBe(words);
  });
});

describe("rungSentence", () => {
  it("words a promise as a promise and a conflict as one", () => {
    expect(rungSentence(rungOf("signed", { state: "promised", due: dated("2022-12") }), "Signed")).toBe(
      "Signed: only expected, for December 2022",
    );
    expect(rungSentence(rungOf("signed", { state: "reached", date: dated("2023"), hasConflict: true }), "Signed")).toBe(
      "Signed: reached, 2023; reports differ",
    );
  });
});
