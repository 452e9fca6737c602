import { describe, expect, it } from "vitest";
import { hasRow } from "../../../src/engine/row-set/row-set.ts";
import { rowSpaceOf } from "../../../src/engine/row-set/row-space.ts";
import { openSketches } from "../small-collection.ts";

describe("rowSpaceOf", () => {
  it("holds all articles in one set and none in another", () => {
    const { all, none, rows } = rowSpaceOf(openSketches([{ published: "2023" }, {}]));
    expect([rows, all.size, none.size]).toEqual([2, 2, 0]);
    expect([0, 1, 2].map((row) => hasRow(all, row))).toEqual([true, true, false]);
  });

  it("has room for a collection without articles", () => {
    expect(rowSpaceOf(openSketches([])).all.size).toBe(0);
  });
});
