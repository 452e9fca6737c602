import { describe, expect, it } from "vitest";
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
const countsOf = (mask: Uint8Array, unit: "reports" | "stories") =>
  values.flatMap(({ id }, place) => {
    const count = countValues(lists, values.length, mask, ~0, unit, stories)[place] ?? 0;
    return count === 0 ? [] : [`${id} ${count}`];
  });

describe("countValues", () => {
  it("counts each report, or each story once a value", () => {
    expect(countsOf(new Uint8Array(3), "reports").sort()).toEqual(["cyber 1", "naval 3"]);
    expect(countsOf(new Uint8Array(3), "stories").sort()).toEqual(["cyber 1", "naval 2"]);
  });

  it("passes over values of reports that fail", () => {
    expect(countsOf(Uint8Array.of(1, 0, 0), "stories")).toEqual(["naval 2"]);
  });
});

describe("visitValuesOnce", () => {
  it("names the first passing report that has the value", () => {
    const rows: number[] = [];
    visitValuesOnce(lists, values.length, Uint8Array.of(1, 0, 0), ~0, stories, (_, row) => rows.push(row));
    expect(rows).toEqual([1, 2]);
  });
});
