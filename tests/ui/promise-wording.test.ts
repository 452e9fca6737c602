import { describe, expect, it } from "vitest";
import { isMissed, lengthWords, outcomeWords } from "../../src/ui/promise-wording.ts";
import { dated, pledgeOf } from "../views/samples.ts";

describe("outcomeWords", () => {
  const due = dated("2022-12");
  it.each([
    [pledgeOf("signed", { outcome: "late", slipDays: 11, due }), "11 days late"],
    [pledgeOf("signed", { outcome: "early", slipDays: -400, due }), "13 months early"],
    [pledgeOf("signed", { outcome: "kept", slipDays: 0, due }), "kept"],
    [pledgeOf("signed", { outcome: "done" }), "done, no day was promised"],
    [pledgeOf("signed", { outcome: "done", due }), "done, in time or not is not told"],
    [pledgeOf("signed", { outcome: "late" }), "late"],
    [pledgeOf("signed", { outcome: "pending" }), "still to come"],
    [pledgeOf("signed", { outcome: "overdue", due }), "overdue"],
    [pledgeOf("signed", { outcome: "withdrawn" }), "withdrawn"],
  ])("words what came of a promise", (pledge, words) => {
    expect(outcomeWords(pledge)).toBe(words);
  });
});

describe("isMissed", () => {
  it("is for late and overdue alone", () => {
    const outcomes = ["kept", "early", "late", "done", "pending", "overdue", "withdrawn"] as const;
    expect(outcomes.filter(isMissed)).toEqual(["late", "overdue"]);
  });
});

describe("lengthWords", () => {
  it.each([
    [1, "1 day"],
    [59, "59 days"],
    [90, "3 months"],
    [1830, "5 years"],
  ])("reads %i days as %s", (days, words) => {
    expect(lengthWords(days)).toBe(words);
  });
});
