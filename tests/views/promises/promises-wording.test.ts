import { describe, expect, it } from "vitest";
import { dayNumberOf } from "../../../src/model/day-number.ts";
import type { OutcomeCounts, PromiseCounts } from "../../../src/model/promises.ts";
import { PROMISE_OUTCOMES } from "../../../src/model/status.ts";
import { readViewState } from "../../../src/state/view-state.ts";
import {
  fateOf,
  listedWords,
  OUTCOMES_IN_ROW,
  promisesHeadline,
  promisesScope,
  restSentences,
  sumOf,
  sumWords,
  undatedWords,
} from "../../../src/views/promises/promises-wording.ts";
import { dated, NAMES, pledgeOf } from "../samples.ts";

const NONE: OutcomeCounts = { kept: 0, early: 0, late: 0, done: 0, pending: 0, overdue: 0, withdrawn: 0 };

/** So many dated promises of each outcome, and undated ones of which nothing came yet. */
function countsOf(counts: Partial<OutcomeCounts>, undated = 0): PromiseCounts {
  const own = { ...NONE, ...counts };
  return { dated: own, all: { ...own, pending: own.pending + undated } };
}

describe("promisesHeadline", () => {
  it.each([
    [
      countsOf({ kept: 12, late: 9, overdue: 1 }),
      "Of 22 dated promises, twelve were kept, nine came late and one is overdue",
    ],
    [countsOf({ kept: 1, pending: 3 }, 5), "Of four dated promises, one was kept and three are still to come"],
    [countsOf({ late: 2 }), "Both dated promises came late"],
    [countsOf({ overdue: 1 }, 1), "The one dated promise is overdue"],
    [countsOf({ kept: 13 }), "All 13 dated promises were kept"],
    [countsOf({ done: 3 }), "All three dated promises were done, whether in time is not told"],
    [countsOf({}, 4), "None of four promises names a day"],
    [countsOf({}, 1), "The one promise names no day"],
    [countsOf({}), "No promise is told"],
  ])("says what came of them", (counts, words) => {
    expect(promisesHeadline(counts, "", null)).toBe(words);
  });

  it("names what they are of, and the day in the past tense", () => {
    const counts = countsOf({ kept: 2, overdue: 1 });
    expect(promisesHeadline(counts, " with Japan", "30 November 2022")).toBe(
      "On 30 November 2022, of three dated promises with Japan, two were kept and one was overdue",
    );
    expect(promisesHeadline(countsOf({}), " with Japan", "30 November 2022")).toBe(
      "On 30 November 2022, no promise with Japan was told",
    );
  });
});

describe("promisesScope", () => {
  it.each([
    ["", ""],
    ["country=JP", " with Japan"],
    ["agreement=north-pact", " on the north-pact"],
    ["country=JP&theme=access", " under this filter"],
  ])("reads %j as %j", (search, words) => {
    expect(promisesScope(readViewState(search).state.filter, NAMES)).toBe(words);
  });
});

describe("restSentences", () => {
  it("tells what the headline leaves out", () => {
    expect(restSentences({ counts: countsOf({ kept: 2, done: 3, withdrawn: 1 }, 5), moved: 2 })).toEqual([
      "Three were done, whether in time is not told.",
      "One was withdrawn.",
      "Five more name no day.",
      "For two, another due date had been said before.",
    ]);
  });

  it("repeats nothing that the headline says", () => {
    expect(restSentences({ counts: countsOf({ done: 3 }), moved: 0 })).toEqual([]);
    expect(restSentences({ counts: countsOf({}, 4), moved: 1 })).toEqual([
      "For one, another due date had been said before.",
    ]);
  });
});

describe("fateOf", () => {
  const asOf = dayNumberOf(2026, 7, 31);
  it.each([
    [pledgeOf("signed", { outcome: "overdue", due: dated("2024") }), "overdue for 19 months"],
    [pledgeOf("signed", { outcome: "pending", due: dated("2035") }), "to come"],
    [pledgeOf("signed", { outcome: "pending" }), "to come, no day given"],
    [
      pledgeOf("signed", { outcome: "late", due: dated("2022-12"), slipDays: 11, doneOn: dated("2023-01-11") }),
      "11 days late",
    ],
  ])("says for how long", (pledge, words) => {
    expect(fateOf(pledge, asOf)).toBe(words);
  });
});

describe("listedWords", () => {
  const ledger = { offset: 0, lines: new Array(3), counts: countsOf({ kept: 3, late: 2, overdue: 1 }) } as never;
  const listedOf = (total: number, listed: number, outcomes: readonly (typeof PROMISE_OUTCOMES)[number][]) =>
    listedWords({ ...(ledger as object), total, lines: new Array(listed) } as never, outcomes);

  it("says how many there are, of which outcomes, and how many of them are listed", () => {
    expect(listedOf(6, 6, [])).toBe("6 promises");
    expect(listedOf(3, 3, ["late", "overdue"])).toBe("3 of 6 promises, overdue or late");
    expect(listedOf(6, 3, [])).toBe("6 promises; the first 3 are listed");
  });
});

describe("sumWords", () => {
  it("counts as due what has had its time, and says shares of that", () => {
    expect(
      sumWords(countsOf({ kept: 2, early: 1, late: 1, overdue: 1, done: 1, pending: 9, withdrawn: 1 }, 4)),
    ).toEqual({
      made: "20",
      dated: "16",
      inTime: "3 of 6 due",
      late: "2 of 6 due",
    });
    expect(sumWords(countsOf({ pending: 2 })).inTime).toBe("none due yet");
    expect(sumWords(countsOf({ kept: 4 }))).toMatchObject({ inTime: "all 4 due", late: "none of 4 due" });
    expect(sumWords(countsOf({ late: 1 })).late).toBe("the one due");
  });

  it.each([
    [{ withdrawn: 1 }, "the only one withdrawn"],
    [{ withdrawn: 2 }, "all 2 withdrawn"],
    [{ pending: 1, withdrawn: 2 }, "none due yet, 2 withdrawn"],
    [{ kept: 1, withdrawn: 2 }, "the one due"],
  ])("tells of promises that were withdrawn that nothing is left to be due", (counts, words) => {
    expect(sumWords(countsOf(counts)).inTime).toBe(words);
  });
});

describe("undatedWords", () => {
  it("names those of whom nothing dated is told, and none else", () => {
    const groups = [
      { name: "Quay pact", counts: countsOf({}, 3) },
      { name: "Port pact", counts: countsOf({ kept: 1 }, 3) },
    ];
    expect(undatedWords(groups)).toBe("Only promises without a day: Quay pact 3.");
    expect(undatedWords(groups.slice(1))).toBe("");
  });
});

describe("OUTCOMES_IN_ROW", () => {
  it("has every outcome once", () => {
    expect([...OUTCOMES_IN_ROW].sort()).toEqual([...PROMISE_OUTCOMES].sort());
    expect(sumOf(NONE)).toBe(0);
  });
});
