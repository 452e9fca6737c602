import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PackedNumbers } from "../../../src/model/packed.ts";
import { dateOfPacked, packNumbers, unpackNumbers } from "../../../src/model/packed.ts";
import { partialDateOf } from "../../../src/model/partial-date.ts";
import { openDates, openLists, openNumbers, openWords } from "../../../src/pipeline/dataset/column-writer.ts";

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
  it("says where each row's values begin and end", () => {
    const column = openLists();
    for (const values of [[1, 4], [], [0]]) column.add(values);
    const { offsets, values } = column.pack();
    expect([numbersOf(offsets), numbersOf(values)]).toEqual([
      [0, 2, 2, 3],
      [1, 4, 0],
    ]);
  });
});
