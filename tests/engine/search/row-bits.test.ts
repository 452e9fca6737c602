import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addRow } from "../../../src/engine/row-set/row-set.ts";
import { allRows, countBits, rowsOfBits } from "../../../src/engine/search/row-bits.ts";

const anyRows = fc.integer({ min: 0, max: 100 });

describe("allRows", () => {
  it("has every row and none past the last", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect([...rowsOfBits(allRows(rows))]).toEqual(Array.from({ length: rows }, (_, row) => row));
      }),
    );
  });
});

describe("countBits", () => {
  it("counts what a set counts, and the rows are the set's", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(99)), (rows) => {
        const bits = new Uint32Array(4);
        for (const row of rows) addRow(bits, row);
        expect(countBits(bits)).toBe(rows.length);
        expect([...rowsOfBits(bits)]).toEqual(rows.sort((one, other) => one - other));
      }),
    );
  });
});
