import { describe, expect, it } from "vitest";
import {
  mentionsHeading,
  promisesHeading,
  speakersWords,
  stepsOf,
  TRACE_PARTS,
  traceSummary,
} from "../../../src/views/agreement/agreement-wording.ts";
import { claimOf, NO_EVIDENCE, pledgeOf, statusOf, traceOf } from "../samples.ts";

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

  it("counts sentences that were not read yet", () => {
    const trace = traceOf([step(1, "decides"), step(2, "supports")]);
    expect(traceSummary({ ...trace, steps: [] })).toBe("one sentence decides, one agrees");
  });
});

describe("stepsOf", () => {
  it("keeps the steps that the filter hides after the others", () => {
    const trace = traceOf([step(1, "decides", false), step(2, "decides"), step(3, "supports")]);
    expect(stepsOf(trace, "decides").map(({ claim }) => claim.number)).toEqual([2, 1]);
  });

  it("finds every step in one of the parts", () => {
    const roles = TRACE_PARTS.map(({ role }) => role);
    const trace = traceOf(roles.map((role, number) => step(number, role)));
    expect(roles.flatMap((role) => stepsOf(trace, role))).toHaveLength(trace.steps.length);
  });
});

describe("promisesHeading", () => {
  const promises = [pledgeOf("signed")];

  it("counts the promises, and says how many are listed where that is not all", () => {
    const status = statusOf({ promises });
    expect(promisesHeading({ ...status, outcomes: { ...status.outcomes, pending: 1 } })).toBe("1");
    const many = { ...status.outcomes, pending: 200, kept: 40 };
    expect(promisesHeading({ ...status, outcomes: many })).toBe("240, the newest 1 listed");
  });
});

describe("speakersWords", () => {
  const all = { ...NO_EVIDENCE, articles: 2, publishers: 1 };

  it("counts reports, publishers and officials", () => {
    expect(speakersWords(all, all)).toBe("2 reports by 1 publisher, none official");
    expect(speakersWords({ ...all, official: 1 }, all)).toBe("2 reports by 1 publisher, 1 official");
  });

  it("counts no publisher that is not known, and says so", () => {
    const unknown = { ...all, publishers: 0, unattributed: 2 };
    expect(speakersWords(unknown, unknown)).toBe("2 reports, publisher not known, none official");
    const one = { ...unknown, articles: 1, unattributed: 1 };
    expect(speakersWords(one, one)).toBe("1 report, publisher not known, none official");
    const some = { ...all, articles: 4, publishers: 2, unattributed: 1, official: 1 };
    expect(speakersWords(some, some)).toBe("4 reports by 2 known publishers and an unknown one, 1 official");
    const more = { ...some, publishers: 1, unattributed: 2 };
    expect(speakersWords(more, more)).toBe("4 reports by 1 known publisher and unknown ones, 1 official");
  });

  it("says how many the filter lets through", () => {
    expect(speakersWords(all, NO_EVIDENCE)).toBe("0 of 2 reports shown");
  });
});

describe("mentionsHeading", () => {
  it("says that the count is not of the day, and when a filter is in use", () => {
    expect(mentionsHeading(false, false)).toBe("Reports that name it");
    expect(mentionsHeading(true, false)).toMatch(/whole collection/);
    expect(mentionsHeading(true, true)).toMatch(/any day.*filter/);
  });
});
