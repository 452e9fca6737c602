import { describe, expect, it } from "vitest";
import { DamagedColumn, readColumn, readDates, readLists, readWords } from "../../src/engine/read-columns.ts";
import { packNumbers } from "../../src/model/packed.ts";

const PLACE = { file: "a.json", column: "kinds" };

describe("readColumn", () => {
  it("gives the numbers when all are in range", () => {
    expect(readColumn(PLACE, packNumbers([0, 2]), 2, 0, 3)).toEqual(Int32Array.of(0, 2));
  });

  it.each([
    { title: "too short", read: () => readColumn(PLACE, packNumbers([1]), 2) },
    { title: "below the range", read: () => readColumn(PLACE, packNumbers([-1]), 1, 0) },
    { title: "at the range's end", read: () => readColumn(PLACE, packNumbers([3]), 1, 0, 3) },
    { title: "no base64", read: () => readColumn(PLACE, { width: 1, base64: "*" }, 1) },
  ])("throws on a column that is $title, naming it", ({ read }) => {
    expect(read).toThrow(DamagedColumn);
    expect(read).toThrow("kinds of a.json");
  });
});

describe("readWords", () => {
  it("throws on a number without a word", () => {
    expect(() => readWords(PLACE, { words: [], numbers: packNumbers([0]) }, 1)).toThrow(DamagedColumn);
  });
});

describe("readDates", () => {
  it("throws on a precision or a year that no date has", () => {
    const day = packNumbers([19_000]);
    expect(() => readDates(PLACE, { firstDays: day, precisions: packNumbers([4]) }, 1)).toThrow(DamagedColumn);
    const late = packNumbers([2_932_897]);
    expect(() => readDates(PLACE, { firstDays: late, precisions: packNumbers([3]) }, 1)).toThrow(DamagedColumn);
  });
});

describe("readLists", () => {
  const read = (offsets: number[], values: number[]) =>
    readLists(PLACE, { offsets: packNumbers(offsets), values: packNumbers(values) }, offsets.length - 1, 5);

  it("gives lists whose offsets ascend from 0", () => {
    expect(read([0, 2, 2], [4, 1]).values).toEqual(Int32Array.of(4, 1));
  });

  it.each([
    { offsets: [0, 3, 2], values: [1, 1] },
    { offsets: [1, 2], values: [1, 1] },
    { offsets: [0, 1], values: [5] },
    { offsets: [0, 2], values: [1] },
  ])("throws on offsets $offsets over $values", ({ offsets, values }) => {
    expect(() => read(offsets, values)).toThrow(DamagedColumn);
  });
});
