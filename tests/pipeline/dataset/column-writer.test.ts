import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_DAY } from "../../../src/model/day-number.ts";
import type { PackedNumbers } from "../../../src/model/packed.ts";
import { dateOfPacked, packNumbers, unpackNumbers } from "../../../src/model/packed.ts";
import { partialDateOf } from "../../../src/model/partial-date.ts";
import { openDates, openDays, openLists, openNumbers, openWords } from "../../../src/pipeline/dataset/column-writer.ts";

const numbersOf = (packed: PackedNumbers) => [...(unpackNumbers(packed) ?? [])];

describe("openNumbers", () => {
  it("packs what comes one by one as it packs the whole list, wherever a wider number stands", () => {
    const anyNumber = fc.oneof(
      fc.integer({ min: -130, max: 130 }),
      fc.integer({ min: -40_000, max: 40_000 }),
      fc.integer(),
    );
    fc.assert(
      fc.property(fc.array(anyNumber, { maxLength: 3000, size: "max" }), (values) => {
        const column = openNumbers();
        for (const value of values) column.add(value);
        expect(column.pack()).toEqual(packNumbers(values));
      }),
      { numRuns: 30 },
    );
  });

  it.each([0.5, 2 ** 31, Number.NaN])("throws on %d", (number) => {
    expect(() => openNumbers().add(number)).toThrow(RangeError);
  });
});

describe("openWords", () => {
  it("keeps each word once, in code-point order, and -1 for null", () => {
    const column = openWords();
    for (const word of ["b", null, "a", "b"]) column.add(word);
    const { words, numbers } = column.pack();
    expect(words).toEqual(["a", "b"]);
    expect(numbersOf(numbers)).toEqual([1, -1, 0, 1]);
  });
});

describe("openDates", () => {
  it("keeps every partial date with its precision", () => {
    const dates = [partialDateOf(2023), null, partialDateOf(1969, 7), partialDateOf(2023, 2, 28)];
    const column = openDates();
    for (const date of dates) column.add(date);
    const { firstDays, precisions } = column.pack();
    const [days, kinds] = [numbersOf(firstDays), numbersOf(precisions)];
    expect(days.map((first, at) => dateOfPacked(first, kinds[at] ?? 0))).toEqual(dates);
  });
});

describe("openLists", () => {
  it("counts each row's values", () => {
    const column = openLists();
    for (const values of [[1, 4], [], [0]]) column.add(values);
    const { counts, values } = column.pack();
    expect([numbersOf(counts), numbersOf(values)]).toEqual([
      [2, 0, 1],
      [1, 4, 0],
    ]);
  });
});

describe("openDays", () => {
  it("writes first days as gaps from row to row, and of a row without one its last day", () => {
    const column = openDays();
    column.add({ first: 19_000, last: 19_030 });
    column.add({ first: 19_000, last: null });
    column.add({ first: 19_400, last: 19_400 });
    column.add({ first: null, last: 12 });
    column.add({ first: null, last: null });
    const { start, gaps, lengths, lastDays } = column.pack();
    expect(start).toBe(19_000);
    expect([gaps, lengths, lastDays].map(numbersOf)).toEqual([
      [0, 0, 400],
      [30, -1, 0],
      [12, NO_DAY],
    ]);
  });
});
