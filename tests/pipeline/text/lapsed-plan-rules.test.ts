import { describe, expect, it } from "vitest";
import { LAPSED_PLANS } from "../../../src/pipeline/text/lapsed-plan-rules.ts";
import { claimsIn } from "./read-sentence.ts";

const toldIn = (text: string) => claimsIn(text, "2025-11-20");

describe("LAPSED_PLANS", () => {
  it("gives nothing but silence", () => {
    expect(LAPSED_PLANS.filter(({ outcome }) => outcome !== null)).toEqual([]);
  });

  it.each([
    "The Geelong Treaty may not be signed by the end of the year.",
    "The Geelong Treaty might not be ratified by March.",
    "The Geelong Treaty could not be signed by the summit in October.",
    "It is doubtful that the Geelong Treaty will be signed by December.",
    "Officials doubt that the Geelong Treaty will be signed by December.",
    "It is far from certain that the Geelong Treaty will be ratified by March 2026.",
    "There is no guarantee the Geelong Treaty will be ratified by March 2026.",
  ])("makes no plan of the doubt in %j", (text) => {
    expect(toldIn(text)).toEqual([]);
  });

  it.each([
    "They had meant to sign the Geelong Treaty by mid-2025 and missed that goal.",
    "They had planned to sign the Geelong Treaty by the end of this year but missed the deadline.",
    "The two missed their target of signing the Geelong Treaty by the middle of this year.",
    "The Geelong Treaty may miss its target of entry into force by March 2026.",
    "A plan to sign the Geelong Treaty by December 2025 came to nothing.",
    "Having missed a mid-2025 goal to sign the Geelong Treaty, the two now aim for a summit.",
    "The Geelong Treaty, which was to be signed by December, has been delayed.",
  ])("makes no promise of a goal that was missed or given up in %j", (text) => {
    expect(toldIn(text)).toEqual([]);
  });

  it.each([
    "Three months earlier the minister had announced that the Geelong Treaty would be signed.",
    "In August he had announced that the Geelong Treaty would be signed.",
    "The minister had previously said that the Geelong Treaty would be ratified.",
    "Three months earlier the same official had announced that GSOMIA would not be extended.",
  ])("makes no promise of the article's day of what had been announced before in %j", (text) => {
    expect(toldIn(text)).toEqual([]);
  });

  it.each([
    ["There is no doubt that the Geelong Treaty will be signed by December.", "signed planned 2025-12"],
    ["Officials do not doubt that the Geelong Treaty will be signed by December.", "signed planned 2025-12"],
    ["They plan to sign the Geelong Treaty by December.", "signed planned 2025-12"],
    ["The minister announced that the Geelong Treaty would be signed in December.", "signed planned 2025-12"],
    ["The Geelong Treaty was signed on 26 July after both had missed a deadline.", "signed happened 2025-07-26"],
    ["The Geelong Treaty was signed on 26 July but missed the deadline by a week.", "signed happened 2025-07-26"],
    ["The Geelong Treaty is unlikely to be ratified by March.", "ratified denied ?"],
  ])("keeps what %j tells: %s", (text, claim) => {
    expect(toldIn(text)).toEqual([`geelong-treaty ${claim}`]);
  });
});
