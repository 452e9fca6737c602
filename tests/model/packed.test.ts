import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOfPacked, packedPrecisionOf, packNumbers, unpackNumbers } from "../../src/model/packed.ts";
import { firstDayOf, type PartialDate, partialDateOf } from "../../src/model/partial-date.ts";

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

describe("packedPrecisionOf", () => {
  it("gives every partial date back, with its first day, and null", () => {
    fc.assert(
      fc.property(fc.option(anyDate), (date) => {
        expect(dateOfPacked(date === null ? 0 : firstDayOf(date), packedPrecisionOf(date))).toBe(date);
      }),
    );
  });
});
