import { describe, expect, it } from "vitest";
import type { StageId } from "../../../src/model/ids.ts";
import type { CuePattern } from "../../../src/pipeline/text/compile-cues.ts";
import { endOfPattern, startOfOpening } from "../../../src/pipeline/text/match-cue.ts";

function patternOf(...rest: (string | null)[]): CuePattern {
  return {
    order: 0,
    rest,
    isDated: false,
    form: "phrase",
    target: { ladder: "treaty", stage: "signed" as StageId },
  };
}

describe("startOfOpening", () => {
  it.each([
    ["it came into force", 3],
    ["it came  into - force", 3],
    ["it came into, force", -1],
    ["it came upon force", -1],
  ])("looks back over the words of %j", (folded, start) => {
    expect(startOfOpening({ words: ["came", "into", "force"], patterns: [] }, folded, folded.length)).toBe(start);
  });
});

describe("endOfPattern", () => {
  it.each([
    ["talks on the pact ended", [null, "ended"], 23],
    ["talks on monday a pact", ["~", "pact"], 22],
    ["talks in may 2022 a pact", ["~", "pact"], 24],
    ["talks on monday, a pact", ["~", "pact"], null],
    ["talks on mondays a pact", ["~", "pact"], null],
    ["talks on the pact closed", [null, "/ended/closed/"], 24],
    ["talks on the pact close", [null, "/ended/closed/"], null],
    ["talks on the pact, ended", [null, "ended"], null],
    ["talks one two three four five six seven eight nine ten eleven twelve ended", [null, "ended"], 74],
    ["talks one two three four five six seven eight nine ten eleven twelve more ended", [null, "ended"], null],
    ["talks due by 2035", ["due", "by", "<year>"], 17],
    ["talks due by noon", ["due", "by", "<year>"], null],
    ["talks new three-way pact", ["~", "pact"], 24],
    ["talks review of pact", ["~", "pact"], null],
    ["talks moving towards pact", ["~", "pact"], null],
  ] as const)("follows %j", (folded, rest, end) => {
    expect(endOfPattern(patternOf(...rest), folded, "talks".length, folded.length)).toBe(end);
  });

  it("takes no word from beyond the sentence", () => {
    expect(endOfPattern(patternOf("ended"), "talks ended", 5, 6)).toBeNull();
  });
});
