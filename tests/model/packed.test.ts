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
    { numbers: [-128, 127], as: Int8Array },
    { numbers: [0, 255], as: Uint8Array },
    { numbers: [-1, 128], as: Int16Array },
    { numbers: [0, 65_535], as: Uint16Array },
    { numbers: [-32_768, 32_767], as: Int16Array },
    { numbers: [-1, 32_768], as: Int32Array },
    { numbers: [65_536], as: Int32Array },
    { numbers: [], as: Uint8Array },
  ])("gives $numbers back in the narrowest width", ({ numbers, as }) => {
    expect(unpackNumbers(packNumbers(numbers))).toEqual(as.from(numbers));
  });

  it.each([0.5, 2 ** 31, Number.NaN])("throws on %d", (number) => {
    expect(() => packNumbers([number])).toThrow(RangeError);
  });
});

describe("unpackNumbers", () => {
  it("refuses bytes that are no whole numbers", () => {
    expect(unpackNumbers({ width: 4, signed: true, base64: "AAAA" })).toBeNull();
    expect(unpackNumbers({ width: 1, signed: false, base64: "?" })).toBeNull();
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
