import { describe, expect, it } from "vitest";
import type { RowSet } from "../../../src/engine/row-set/row-set.ts";
import { countValues, visitValuesOnce } from "../../../src/engine/stories/count-values.ts";
import { openSketches } from "../small-collection.ts";

const { dimensions, stories } = openSketches(
  [
    { published: "2022-03-08", themes: ["naval", "cyber"] },
    { published: "2022-03-09", themes: ["naval"] },
    { published: "2022-03-10", themes: ["naval"] },
  ],
  [0, 0, 2],
);
const { lists, values } = dimensions.theme;
const ALL: RowSet = { bits: Uint32Array.of(0b111), size: 3 };
const LATER: RowSet = { bits: Uint32Array.of(0b110), size: 2 };
const countsOf = (counted: RowSet, unit: "reports" | "stories") =>
  values.flatMap(({ id }, place) => {
    const count = countValues(lists, values.length, counted, unit, stories)[place] ?? 0;
    return count === 0 ? [] : [`${id} ${count}`];
  });

describe("countValues", () => {
  it("counts each report, or each story once a value", () => {
    expect(countsOf(ALL, "reports").sort()).toEqual(["cyber 1", "naval 3"]);
    expect(countsOf(ALL, "stories").sort()).toEqual(["cyber 1", "naval 2"]);
  });

  it("passes over values of reports that fail", () => {
    expect(countsOf(LATER, "stories")).toEqual(["naval 2"]);
  });
});

describe("visitValuesOnce", () => {
  it("names the first passing report that has the value", () => {
    const rows: number[] = [];
    visitValuesOnce(lists, values.length, LATER, stories, (_, row) => rows.push(row));
    expect(rows).toEqual([1, 2]);
  });
});
