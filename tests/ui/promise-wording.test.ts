import { describe, expect, it } from "vitest";
import { isMissed, lengthWords, outcomeWords } from "../../src/ui/promise-wording.ts";
import { dated, pledgeOf } from "../views/samples.ts";

describe("outcomeWords", () => {
  const due = dated("2022-12");
  it.each([
    [pledgeOf("signed", { outcome: "late", slipDays: 11, due, doneOn: dated("2023-01-11") }), "11 days late"],
    [pledgeOf("signed", { outcome: "late", slipDays: 60, due, doneOn: dated("2023-03") }), "at least 2 months late"],
    [
      pledgeOf("signed", { outcome: "early", slipDays: -670, due: dated("2027"), doneOn: dated("2026-03") }),
      "at least 9 months early",
    ],
    [
      pledgeOf("signed", { outcome: "early", slipDays: -3, due: dated("2022-12-09"), doneOn: dated("2022-12-06") }),
      "3 days early",
    ],
    [pledgeOf("signed", { outcome: "kept", slipDays: 0, due }), "kept"],
    [pledgeOf("signed", { outcome: "done" }), "done, no day was given"],
    [pledgeOf("signed", { outcome: "done", due }), "done, whether in time is not told"],
    [pledgeOf("signed", { outcome: "late", due }), "late, by how long is not told"],
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
