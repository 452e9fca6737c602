import { describe, expect, it } from "vitest";
import { OTHER_SENSES } from "../../../src/pipeline/text/other-sense-rules.ts";
import { claimsIn } from "./read-sentence.ts";

describe("OTHER_SENSES", () => {
  it("gives nothing but silence", () => {
    for (const { outcome } of OTHER_SENSES) expect(outcome).toBeNull();
  });

  it.each([
    "By nineteen votes for the Geelong Treaty and three against, the club closed its debate.",
    "After he had been handed the Geelong Treaty, the envoy read it.",
    "Visitors signed in at a desk under a copy of the Geelong Treaty.",
    "The time has come to sign the Geelong Treaty, an editorial says.",
  ])("reads no act from %j", (text) => {
    expect(claimsIn(text, "2025-06-10").filter((claim) => claim.includes("happened"))).toEqual([]);
  });
});
