import { describe, expect, it } from "vitest";
import {
  isMissed,
  lengthWords,
  outcomeWords,
  stepsOf,
  TRACE_PARTS,
  traceSummary,
} from "../../../src/views/agreement/agreement-wording.ts";
import { claimOf, dated, pledgeOf, traceOf } from "../samples.ts";

const step = (number: number, role: "decides" | "supports" | "outweighed" | "moves-nothing", isShown = true) => ({
  claim: claimOf(number, { isShown }),
  role,
  rule: "stage-signed",
});

describe("traceSummary", () => {
  it("counts what each sentence does and leaves out what none does", () => {
    expect(traceSummary(traceOf([step(1, "decides"), step(2, "decides"), step(3, "outweighed")]))).toBe(
      "two sentences decide, one is outweighed",
    );
    expect(traceSummary(traceOf([]))).toBe("no sentence on it up to this day");
  });
});

describe("stepsOf", () => {
  it("counts the steps that the filter hides, and keeps them after the others", () => {
    const trace = traceOf([step(1, "decides", false), step(2, "decides"), step(3, "supports")]);
    const { steps, hidden } = stepsOf(trace, "decides");
    expect([steps.map(({ claim }) => claim.number), hidden]).toEqual([[2, 1], 1]);
  });

  it("finds every step in one of the parts", () => {
    const roles = TRACE_PARTS.map(({ role }) => role);
    const trace = traceOf(roles.map((role, number) => step(number, role)));
    expect(roles.flatMap((role) => stepsOf(trace, role).steps)).toHaveLength(trace.steps.length);
  });
});

describe("outcomeWords", () => {
  const due = dated("2022-12");
  it.each([
    [pledgeOf("signed", { outcome: "late", slipDays: 11, due }), "11 days late"],
    [pledgeOf("signed", { outcome: "early", slipDays: -400, due }), "13 months early"],
    [pledgeOf("signed", { outcome: "kept", slipDays: 0, due }), "kept"],
    [pledgeOf("signed", { outcome: "kept" }), "done, no day was promised"],
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
    const outcomes = ["kept", "early", "late", "pending", "overdue", "withdrawn"] as const;
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
