import { describe, expect, it } from "vitest";
import type { AgreementChange, Changes } from "../../../src/model/changes.ts";
import { EMPTY_FILTER } from "../../../src/model/filter.ts";
import type { CountryId, StageId } from "../../../src/model/ids.ts";
import { changeLists } from "../../../src/views/changes/change-lists.ts";
import {
  changesHeadline,
  changesSentences,
  conflictWords,
  promiseChangeWords,
  saidWords,
  shortHeadline,
  stepWords,
} from "../../../src/views/changes/changes-wording.ts";
import { dated, NAMES, pledgeOf } from "../samples.ts";
import { changeOf, changesOf, promiseOf, reachedOf } from "./changes-of.ts";

const step = reachedOf("signed", "2026-03");

function headlineOf(change: Partial<AgreementChange>, patch: Partial<Changes> = {}, isPastDay = false): string {
  const changes = changesOf([changeOf(change)], patch);
  return changesHeadline(changeLists(changes, EMPTY_FILTER, NAMES), changes, isPastDay, "reports");
}

describe("changesHeadline", () => {
  const missed = { promised: { made: 0, kept: 0, missed: 1, withdrawn: 0 }, promises: [promiseOf(1, null, "late")] };
  // Done without a day to be held to is not kept.
  const done = { promised: { made: 0, kept: 2, missed: 0, withdrawn: 0 }, promises: [promiseOf(1, "pending", "done")] };
  it.each<[Partial<AgreementChange>, string]>([
    [{ reached: [step] }, "One step since 1 February 2026"],
    [{ reached: [step, step, step] }, "Three steps since 1 February 2026"],
    [{ reached: [step], ...missed }, "One step since 1 February 2026; one promise was missed"],
    [missed, "No step since 1 February 2026, but one promise was missed"],
    [done, "No step since 1 February 2026, but two promises were fulfilled"],
    [{ undone: ["ended" as StageId] }, "No step since 1 February 2026, but one stage is no longer told"],
    [{ reached: [step, reachedOf("agreed", null)] }, "One step since 1 February 2026"],
    [{}, "Nothing changed since 1 February 2026"],
  ])("counts what the lists hold", (change, words) => {
    expect(headlineOf(change)).toBe(words);
  });

  it("tells of new reports where nothing else is new", () => {
    expect(headlineOf({ articles: 2 }, { articles: 2 })).toBe("No step since 1 February 2026; 2 reports new");
  });

  it("counts as told what was told between the days, though no report says when it was", () => {
    expect(headlineOf({ reached: [reachedOf("agreed", null)] }, { clock: "told" })).toBe(
      "One step told since 1 February 2026",
    );
  });

  it("names both days of a past comparison, and says when it is what was told", () => {
    const words = headlineOf({ reached: [step] }, { clock: "told" }, true);
    expect(words).toBe("One step told between 1 February 2026 and 31 July 2026");
  });
});

describe("shortHeadline", () => {
  it("counts the steps alone", () => {
    const changes = changesOf([changeOf({ reached: [step, step] })]);
    const lists = changeLists(changes, EMPTY_FILTER, NAMES);
    expect(shortHeadline(lists, changes, false)).toBe("Two steps since 1 February 2026");
    expect(shortHeadline({ ...lists, steps: [] }, changes, false)).toBe("No step since 1 February 2026");
  });
});

describe("changesSentences", () => {
  it("says why the day was taken and how many reports are new, and keeps those that may be apart", () => {
    expect(changesSentences("visit", { articles: 6, coarse: 2 }, true, "reports")).toEqual([
      "Your last visit on this machine.",
      "6 new reports under this filter; 2 more may be, as the date is too coarse.",
    ]);
    expect(changesSentences("seen", { articles: 0, coarse: 0 }, false, "stories")[1]).toBe("No new story.");
  });
});

describe("stepWords", () => {
  const wordsOf = (...step: Parameters<typeof reachedOf>) =>
    stepWords({ agreement: changeOf().id, what: reachedOf(...step) }, NAMES);

  it("keeps the hedge of a day that is not told", () => {
    expect(wordsOf("signed", "2026-03")).toBe("Signed, in March 2026");
    expect(wordsOf("signed", null)).toBe("Signed, day not reported");
  });

  it("says whose act it is, as the board does", () => {
    expect(wordsOf("signed", "2017-04", "JP")).toBe("Signed by Japan, in April 2017");
    expect(wordsOf("signed", "2024-10", "GB")).toBe("Signed by the United Kingdom, in October 2024");
  });
});

describe("promiseChangeWords", () => {
  it.each([
    [pledgeOf("signed", { due: dated("2022-12"), outcome: "overdue" }), "Signed, expected for December 2022: overdue"],
    [pledgeOf("signed", { outcome: "done" }), "Signed, expected without a day: done"],
    [pledgeOf("signed", { outcome: "pending" }), "Signed, expected without a day: still to come"],
  ])("says what was promised and what came of it", (pledge, words) => {
    expect(promiseChangeWords({ agreement: changeOf().id, what: pledge }, NAMES)).toBe(words);
  });

  it.each([
    ["JP", "ratified by Japan, expected for June 2026: still to come"],
    [null, "ratified (no party named), expected for June 2026: still to come"],
  ])("says whose act it is to be where each party has its own: %s", (party, words) => {
    const what = pledgeOf("ratified", { party: party as CountryId | null, due: dated("2026-06") });
    expect(promiseChangeWords({ agreement: changeOf().id, what }, NAMES)).toBe(words);
  });
});

describe("saidWords", () => {
  it("says when, as exactly as it is known", () => {
    expect(saidWords(pledgeOf("signed", { saidOn: dated("2022-11-07") }))).toBe("said on 7 Nov 2022 by");
    expect(saidWords(pledgeOf("signed", { saidOn: dated("2022-11") }))).toBe("said in Nov 2022 by");
    expect(saidWords(pledgeOf("signed"))).toBe("said by");
  });
});

describe("conflictWords", () => {
  it("says what is told in two ways", () => {
    expect(conflictWords({ kind: "dates" }, "Signed")).toBe("Signed: dates differ");
    expect(conflictWords({ kind: "denied" }, "Signed")).toBe("Signed: reached by some reports, denied by others");
  });
});
