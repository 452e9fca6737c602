import { describe, expect, it } from "vitest";
import { LEGISLATURES_ASKED } from "../../../src/pipeline/text/legislature-rules.ts";
import { claimsIn } from "./read-sentence.ts";

describe("LEGISLATURES_ASKED", () => {
  it("gives plans and silence, and never a fact", () => {
    for (const { outcome } of LEGISLATURES_ASKED) expect(["planned", null]).toContain(outcome);
  });

  it.each([
    "The Geelong Treaty has been put before Parliament.",
    "The Geelong Treaty is pending in Parliament.",
    "Ministers will bring the Geelong Treaty before Parliament.",
    "The Geelong Treaty goes next to Parliament.",
  ])("reads %j as a plan to ratify", (text) => {
    expect(claimsIn(text)).toEqual(["geelong-treaty ratified planned ?"]);
  });

  it.each([
    "Ministers never put the Geelong Treaty before Parliament.",
    "If ministers put the Geelong Treaty before Parliament, it will pass.",
    "A petition on the Geelong Treaty lies on the table of the House.",
  ])("reads no stage from %j", (text) => {
    expect(claimsIn(text).filter((claim) => claim.includes("happened"))).toEqual([]);
  });
});
