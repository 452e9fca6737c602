import { describe, expect, it } from "vitest";
import { NO_DAY } from "../../../src/engine/dataset.ts";
import { dayRowsOf, fillDays, firstRowFrom } from "../../../src/engine/filter/rows-of-days.ts";
import { date, openSketches } from "../small-collection.ts";

const dataset = openSketches([
  { published: "2022-12-31" },
  { published: "2023" },
  { published: "2023-02-01" },
  { notBefore: "2023-03-01" },
  { published: "2023-05" },
  { notAfter: "2023-01-31" },
  { published: null },
]);

describe("fillDays", () => {
  const rowsIn = (from: string | null, to: string | null) => {
    const bits = new Uint32Array(8).fill(0xff);
    fillDays(dataset, { from: from === null ? null : date(from), to: to === null ? null : date(to) }, bits);
    return [0, 1, 2, 3, 4, 5, 6].filter((row) => ((bits[0]! >>> row) & 1) === 1);
  };

  it.each([
    { title: "all that cannot be earlier", from: "2023", to: null, rows: [1, 2, 3, 4] },
    { title: "all that cannot be later, with or without a first day", from: null, to: "2023-02", rows: [0, 2, 5] },
    { title: "what lies in the range for certain", from: "2023", to: "2023-12", rows: [1, 2, 4] },
    { title: "nothing of a year in a range of a month", from: "2023-01", to: "2023-05-30", rows: [2] },
    { title: "nothing where the range ends before it begins", from: "2023-06", to: "2023-01", rows: [] },
  ])("takes $title", ({ from, to, rows }) => {
    expect(rowsIn(from, to)).toEqual(rows);
  });
});

describe("dayRowsOf", () => {
  it("tells articles of one day from those of several, and from those without a first day", () => {
    const { dated, spanning } = dayRowsOf(dataset);
    expect([dated, [...spanning]]).toEqual([5, [1, 3, 4]]);
  });
});

describe("firstRowFrom", () => {
  it("finds the first of equal days, and the end where none is late enough", () => {
    const articles = { firstDays: Int32Array.of(3, 5, 5, 9, NO_DAY) };
    expect([5, 6, 10].map((day) => firstRowFrom(articles, 4, day))).toEqual([1, 3, 4]);
    expect(firstRowFrom(articles, 5, Number.POSITIVE_INFINITY)).toBe(4);
  });
});
