import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameOf, withoutAsides, withoutTimes } from "../../../src/pipeline/text/without-asides.ts";

describe("withoutAsides", () => {
  it.each([
    ["it could, he said, be ", "it could be "],
    ["the pact, he hoped, would be ", "the pact hoped would be "],
    ["the pact will be ", "the pact will be "],
    ["the pillar, which does not build boats, is ", "the pillar is "],
    ["rome, which never liked it, ", "rome "],
    ["rome, which will not say why, jets ", "rome, which will not say why, jets "],
  ])("reads %j as %j", (before, read) => {
    expect(withoutAsides(before)).toBe(read);
  });
});

describe("frameOf", () => {
  it.each([
    ["it is untrue, the embassy said, that the pact was ", "it is untrue that the pact was "],
    ["it is false, one who was there insisted, that it was ", "it is false that it was "],
    ["rumours, which spread fast, that the pact was ", "rumours that the pact was "],
    ["they denied (again) that the pact was ", "they denied that the pact was "],
    ["they denied - in two letters - that the pact was ", "they denied that the pact was "],
    ["despite rumours that it had failed, japan ", "despite rumours that it had failed, japan "],
    ["japan has ", "japan has "],
  ])("reads %j as %j", (lead, frame) => {
    expect(frameOf(lead)).toBe(frame);
  });

  it("only takes away, whatever the words", () => {
    const word = fc.constantFrom(
      "they",
      "denied",
      ", said,",
      ", which ran,",
      " - again - ",
      "(so)",
      "that",
      "the pact was",
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const lead = words.join(" ");
        const left = [...frameOf(lead).replaceAll(" ", "")];
        let at = 0;
        for (const letter of lead) if (letter === left[at]) at += 1;
        expect(at).toBe(left.length);
      }),
    );
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
