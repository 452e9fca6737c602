import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOfPacked, packDates, packNumbers, packWords, unpackNumbers } from "../../src/model/packed.ts";
import { type PartialDate, partialDateOf } from "../../src/model/partial-date.ts";

const anyDate: fc.Arbitrary<PartialDate> = fc.oneof(
  fc.integer({ min: 1000, max: 9999 }).map((year) => partialDateOf(year)),
  fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 })).map(([y, m]) => partialDateOf(y, m)),
  fc
    .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => partialDateOf(y, m, d)),
);

describe("packNumbers", () => {
  it("loses no 32-bit integer", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer(), fc.integer({ min: -200, max: 200 }))), (numbers) => {
        expect(Array.from(unpackNumbers(packNumbers(numbers)) ?? [])).toEqual(numbers);
      }),
    );
  });

  it.each([
    { numbers: [-128, 127], width: 1 },
    { numbers: [128], width: 2 },
    { numbers: [-32_768, 32_767], width: 2 },
    { numbers: [32_768], width: 4 },
    { numbers: [40_000, 200], width: 4 },
  ])("takes $width bytes for each of $numbers", ({ numbers, width }) => {
    expect(packNumbers(numbers).width).toBe(width);
  });

  it.each([0.5, 2 ** 31, Number.NaN])("throws on %d", (number) => {
    expect(() => packNumbers([number])).toThrow(RangeError);
  });
});

describe("unpackNumbers", () => {
  it("refuses bytes that are no whole numbers", () => {
    expect(unpackNumbers({ width: 4, base64: "AAAA" })).toBeNull();
    expect(unpackNumbers({ width: 1, base64: "?" })).toBeNull();
  });
});

describe("packWords", () => {
  it("keeps each word once, in code-point order, and -1 for null", () => {
    const { words, numbers } = packWords(["b", null, "a", "b"]);
    expect(words).toEqual(["a", "b"]);
    expect(Array.from(unpackNumbers(numbers) ?? [])).toEqual([1, -1, 0, 1]);
  });
});

describe("packDates", () => {
  it("keeps every partial date with its precision", () => {
    fc.assert(
      fc.property(fc.array(fc.option(anyDate)), (dates) => {
        const { firstDays, precisions } = packDates(dates);
        const [days, kinds] = [unpackNumbers(firstDays) ?? [], unpackNumbers(precisions) ?? []];
        expect(dates.map((_, at) => dateOfPacked(days[at] ?? 0, kinds[at] ?? 0))).toEqual(dates);
      }),
    );
  });
});
