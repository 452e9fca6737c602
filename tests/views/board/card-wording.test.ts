import { describe, expect, it } from "vitest";
import type { CountryId, StageId } from "../../../src/model/ids.ts";
import {
  cardEvidence,
  cardMarks,
  cardTitle,
  mentionWords,
  rungName,
  sparkWords,
  untoldParties,
} from "../../../src/views/board/card-wording.ts";
import { NAMES, NO_EVIDENCE, rungOf, statusOf } from "../samples.ts";

const two = { ...NO_EVIDENCE, articles: 2, official: 1 };

describe("cardMarks", () => {
  it("has none for an agreement that nothing is wrong with", () => {
    expect(cardMarks(statusOf())).toEqual([]);
  });

  it("puts what is late and what is in conflict first", () => {
    const status = statusOf({
      rungs: [rungOf("signed", { state: "overdue" })],
      conflicts: [
        { kind: "dates", stage: "signed" as StageId, versions: [], more: 0 },
        { kind: "denied", stage: "signed" as StageId, versions: [], more: 0 },
      ],
      isSingleSource: true,
      quietSince: 2015,
    });
    expect(cardMarks(status).map(({ words }) => words)).toEqual([
      "1 overdue",
      "dates differ",
      "denied",
      "single source",
      "quiet since 2015",
    ]);
    expect(cardMarks(status).map(({ isHot }) => isHot)).toEqual([true, true, true, false, false]);
  });
});

describe("cardMarks of a stage that one publisher tells", () => {
  const told = (articles: number, publishers: number, unattributed: number) => {
    const evidence = { articles, publishers, official: 0, unattributed, claims: [] };
    const current = rungOf("signed", { state: "reached", isCurrent: true, evidence, shown: evidence });
    return cardMarks(statusOf({ rungs: [current], isSingleSource: true })).map(({ words }) => words);
  };

  it("speaks of a single source where every report that tells the stage is of one publisher", () => {
    expect([told(1, 1, 0), told(2, 1, 0)]).toEqual([["single source"], ["single source"]]);
  });

  it("does not call several reports one source, as some may be of a publisher that is not known", () => {
    expect(told(2, 1, 1)).toEqual(["one known publisher"]);
  });

  it("says so where the publisher of none is known", () => {
    expect([told(1, 0, 1), told(2, 0, 2)]).toEqual([["publisher not known"], ["publisher not known"]]);
  });
});

describe("cardEvidence", () => {
  it("counts who says that the current stage is reached", () => {
    const current = rungOf("signed", { state: "reached", isCurrent: true, evidence: two, shown: two });
    expect(cardEvidence(statusOf({ rungs: [current] }))).toBe("2 reports, 1 official");
  });

  it("says how many of them the filter hides", () => {
    const shown = { ...two, articles: 1 };
    const current = rungOf("signed", { state: "reached", isCurrent: true, evidence: two, shown });
    expect(cardEvidence(statusOf({ rungs: [current] }))).toBe("1 of 2 reports shown");
  });

  it("never counts a promise as evidence of a stage", () => {
    const promised = rungOf("signed", { state: "promised", evidence: two, shown: two });
    expect(cardEvidence(statusOf({ rungs: [promised] }))).toBe("expected by 2 reports, 1 official");
    expect(cardEvidence(statusOf())).toBe("no report of a stage");
  });
});

describe("cardTitle", () => {
  it("is the full name where it fits, else the short one", () => {
    expect(cardTitle(statusOf(), null, "")).toBe("The north pact");
    expect(cardTitle(statusOf({ name: "N".repeat(60) }), null, "")).toBe("North pact");
    expect(cardTitle(statusOf(), "The pacts", "")).toBe("North pact");
  });

  it("leaves the letters of the parties their room beside it", () => {
    const long = statusOf({ name: "N".repeat(36) });
    expect(cardTitle(long, null, "")).toBe(long.name);
    expect(cardTitle(long, null, "AU · UK · US")).toBe("North pact");
  });
});

describe("untoldParties", () => {
  const japanAndItaly = ["JP", "IT"] as CountryId[];

  it("are none when the name has them all", () => {
    expect(untoldParties(statusOf({ name: "Japan–Italy pact", parties: japanAndItaly }), NAMES)).toBeNull();
    expect(untoldParties(statusOf({ name: "UK pact", parties: ["GB" as CountryId] }), NAMES)).toBeNull();
    expect(untoldParties(statusOf(), NAMES)).toBeNull();
  });

  it("are all of them when the name lacks one", () => {
    expect(untoldParties(statusOf({ name: "Japan pact", parties: japanAndItaly }), NAMES)).toEqual({
      letters: "JP · IT",
      names: "Japan, Italy",
    });
  });
});

describe("sparkWords", () => {
  it("says the span of years and counts dated reports only", () => {
    const status = statusOf({ articlesByYear: [0, 2, 3], articles: 9 });
    expect(sparkWords(status, 2007, { isFiltered: false, pastDay: null })).toBe(
      "5 dated reports on North pact, 2007 to 2009",
    );
    expect(sparkWords(status, 2007, { isFiltered: false, pastDay: 0 })).toMatch(/, paler after 1 January 1970$/);
  });
});

describe("mentionWords", () => {
  it("says whether the count obeys a filter, and that it never obeys the day", () => {
    const status = statusOf({ articles: 9 });
    expect(mentionWords(status, { isFiltered: false, pastDay: null })).toBe("9 name it");
    expect(mentionWords(status, { isFiltered: false, pastDay: 0 })).toBe("9 name it, any day");
    expect(mentionWords(status, { isFiltered: true, pastDay: null })).toBe("9 shown name it");
    expect(mentionWords(status, { isFiltered: true, pastDay: 0 })).toBe("9 shown name it, any day");
  });
});

describe("rungName", () => {
  it.each([
    [["JP"], "Ratif. JP"],
    [["GB"], "Ratif. UK"],
    [["GB", "JP"], "Ratif. 2/3"],
    [["GB", "JP", "IT"], "Ratif."],
    [[], "Ratif."],
  ])("says below a rung whose act it was where it is told of %j of three", (actors, name) => {
    const ids = (of: readonly string[]) => of as readonly CountryId[];
    const rung = rungOf("ratified", { state: "reached", parties: ids(actors) });
    expect(rungName("Ratif.", rung, ids(["GB", "JP", "IT"]))).toBe(name);
  });
});
