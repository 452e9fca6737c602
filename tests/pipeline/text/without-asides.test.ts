import { describe, expect, it } from "vitest";
import { withoutAsides, withoutTimes } from "../../../src/pipeline/text/without-asides.ts";

describe("withoutAsides", () => {
  it.each([
    ["it could, he said, be ", "it could be "],
    ["the pact, he hoped, would be ", "the pact hoped would be "],
    ["the pact will be ", "the pact will be "],
  ])("reads %j as %j", (before, read) => {
    expect(withoutAsides(before)).toBe(read);
  });
});

describe("withoutTimes", () => {
  it.each([
    ["the two will this sunday, 2 november, ", ["this sunday", "2 november"], "the two will "],
    ["they are in may to ", ["may"], "they are to "],
    ["the pact has since on monday ", ["monday"], "the pact has since on monday "],
    ["the two met on monday and will ", ["monday"], "the two met on monday and will "],
  ])("reads %j without %j as %j", (before, words, read) => {
    const times = words.map((word) => ({ start: before.indexOf(word), end: before.indexOf(word) + word.length }));
    expect(withoutTimes(before, { start: 0, end: before.length }, times)).toBe(read);
  });
});
