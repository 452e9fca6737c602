import { describe, expect, it } from "vitest";
import { answerCoverage } from "../../../src/engine/coverage/answer-coverage.ts";
import { answerFacets } from "../../../src/engine/facets/answer-facets.ts";
import { judgeFilter } from "../../../src/engine/filter/judge-filter.ts";
import { hasRow } from "../../../src/engine/row-set/row-set.ts";
import { rowsOfStory, standInRows } from "../../../src/engine/stories/stand-in-rows.ts";
import { EMPTY_FILTER } from "../../../src/model/filter.ts";
import { filterOf, openSketches } from "../small-collection.ts";

const dataset = openSketches(
  [
    { published: "2022", countries: ["JP"] },
    { published: "2022-03-09" },
    { published: "2023-01-02", countries: ["JP"] },
    { published: null },
  ],
  [0, 0, 2, 0],
);
const standIns = (filter = EMPTY_FILTER) => {
  const set = standInRows(dataset, judgeFilter(dataset, filter).passing, "stories");
  return { size: set.size, rows: [0, 1, 2, 3].filter((row) => hasRow(set, row)) };
};

describe("standInRows", () => {
  it("lets the report with the earliest certain day stand for its story, not the one that may be older", () => {
    expect(standIns()).toEqual({ size: 2, rows: [1, 2] });
  });

  it("lets the next passing one stand where the first fails the filter", () => {
    expect(standIns(filterOf({ country: ["JP"] }))).toEqual({ size: 2, rows: [0, 2] });
  });

  it("lets a dated report stand before one of which only the latest day is known", () => {
    const bounded = openSketches([{ published: "2022-03-09" }, { published: null, notAfter: "2021" }], [0, 0]);
    const { passing } = judgeFilter(bounded, EMPTY_FILTER);
    const set = standInRows(bounded, passing, "stories");
    expect([set.size, hasRow(set, 0), hasRow(set, 1)]).toEqual([1, true, false]);
    expect(answerFacets(bounded, { filter: EMPTY_FILTER, unit: "stories" }).undated).toBe(0);
    const board = answerCoverage(bounded, { filter: EMPTY_FILTER, unit: "stories", grain: "year", by: "all" });
    expect([board.totals, board.undated]).toEqual([[1], 0]);
  });

  it("is what passes for reports", () => {
    const { passing } = judgeFilter(dataset, EMPTY_FILTER);
    expect(standInRows(dataset, passing, "reports")).toBe(passing);
  });
});

describe("rowsOfStory", () => {
  it("gives every report of the story, whichever is asked", () => {
    expect([...rowsOfStory(dataset.stories, 3)]).toEqual([1, 0, 3]);
    expect([...rowsOfStory(dataset.stories, 2)]).toEqual([2]);
  });
});
