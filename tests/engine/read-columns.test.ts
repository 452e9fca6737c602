import { describe, expect, it } from "vitest";
import {
  DamagedColumn,
  readColumn,
  readDates,
  readDays,
  readLists,
  readOffsets,
  readWords,
} from "../../src/engine/read-columns.ts";
import { NO_DAY } from "../../src/model/day-number.ts";
import { packNumbers } from "../../src/model/packed.ts";

const PLACE = { file: "a.json", column: "kinds" };

describe("readColumn", () => {
  it("gives the numbers when all are in range", () => {
    expect(readColumn(PLACE, packNumbers([0, 2]), 2, 0, 3)).toEqual(Uint8Array.of(0, 2));
  });

  it.each([
    { title: "too short", read: () => readColumn(PLACE, packNumbers([1]), 2) },
    { title: "below the range", read: () => readColumn(PLACE, packNumbers([-1]), 1, 0) },
    { title: "at the range's end", read: () => readColumn(PLACE, packNumbers([3]), 1, 0, 3) },
    { title: "no base64", read: () => readColumn(PLACE, { width: 1, signed: false, base64: "*" }, 1) },
  ])("throws on a column that is $title, naming it", ({ read }) => {
    expect(read).toThrow(DamagedColumn);
    expect(read).toThrow("kinds of a.json");
  });
});

describe("readWords", () => {
  it("throws on a number without a word", () => {
    expect(() => readWords(PLACE, { words: [], numbers: packNumbers([0]) }, 1, new Set())).toThrow(DamagedColumn);
  });

  it("throws on a word that is not known", () => {
    const packed = { words: ["signed"], numbers: packNumbers([0]) };
    expect(() => readWords(PLACE, packed, 1, new Set(["ratified"]))).toThrow(DamagedColumn);
    expect(readWords(PLACE, packed, 1, new Set(["signed"])).words).toEqual(["signed"]);
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

describe("readOffsets", () => {
  it("adds counts up", () => {
    expect(readOffsets(PLACE, packNumbers([2, 0, 1]), 3, 3)).toEqual(Int32Array.of(0, 2, 2, 3));
  });
});

describe("readLists", () => {
  const read = (counts: number[], values: number[]) =>
    readLists(PLACE, { counts: packNumbers(counts), values: packNumbers(values) }, 2, 5);

  it("gives lists of as many values as are counted", () => {
    expect(read([2, 0], [4, 1])).toEqual({ offsets: Int32Array.of(0, 2, 2), values: Uint8Array.of(4, 1) });
  });

  it.each([
    { counts: [3, -1], values: [1, 1] },
    { counts: [2], values: [1, 1] },
    { counts: [1, 0], values: [5] },
    { counts: [1, 0], values: [-1] },
    { counts: [2, 0], values: [1] },
  ])("throws on counts $counts over $values", ({ counts, values }) => {
    expect(() => read(counts, values)).toThrow(DamagedColumn);
  });
});

describe("readDays", () => {
  const read = (gaps: number[], lengths: number[], lastDays: number[], start = 19_000) =>
    readDays(
      PLACE,
      { start, gaps: packNumbers(gaps), lengths: packNumbers(lengths), lastDays: packNumbers(lastDays) },
      3,
    );

  it("gives first and last days, of rows without a first day too", () => {
    expect(read([0, 2], [30, -1], [18_000])).toEqual({
      firstDays: Int32Array.of(19_000, 19_002, NO_DAY),
      lastDays: Int32Array.of(19_030, NO_DAY, 18_000),
    });
  });

  it.each([
    { title: "a day before the row above it", read: () => read([0, -1], [0, 0], [NO_DAY]) },
    { title: "a length of less than none", read: () => read([0, 1], [0, -2], [NO_DAY]) },
    { title: "more days than rows", read: () => read([0, 1, 1, 1], [0, 0, 0, 0], []) },
    { title: "too few days", read: () => read([0, 1], [0, 0], []) },
    { title: "a day after the last year", read: () => read([0, 3_000_000], [0, 0], [NO_DAY]) },
    { title: "a day before the first year", read: () => read([0, 1], [0, 0], [NO_DAY], -400_000) },
  ])("throws on $title", ({ read: damaged }) => {
    expect(damaged).toThrow(DamagedColumn);
  });
});
