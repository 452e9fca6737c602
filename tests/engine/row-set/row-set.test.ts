import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addRow, dropRow, fillRows, hasRow, lowestBit, visitRows } from "../../../src/engine/row-set/row-set.ts";

const ROWS = 130;
const anyRow = fc.nat({ max: ROWS - 1 });

function rowsOf(bits: Uint32Array): number[] {
  const rows: number[] = [];
  visitRows({ bits, size: 0 }, (row) => rows.push(row));
  return rows;
}

describe("addRow", () => {
  it("holds what a set of numbers holds after the same steps", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyRow, fc.boolean())), (steps) => {
        const bits = new Uint32Array(8);
        const expected = new Set<number>();
        for (const [row, isAdded] of steps) {
          (isAdded ? addRow : dropRow)(bits, row);
          if (isAdded) expected.add(row);
          else expected.delete(row);
        }
        expect(rowsOf(bits)).toEqual([...expected].sort((a, b) => a - b));
        expect(hasRow({ bits, size: expected.size }, 31)).toBe(expected.has(31));
      }),
    );
  });
});

describe("fillRows", () => {
  it("adds every row from the first up to the end, and leaves the others", () => {
    fc.assert(
      fc.property(anyRow, anyRow, fc.array(anyRow), (start, end, before) => {
        const bits = new Uint32Array(8);
        for (const row of before) addRow(bits, row);
        fillRows(bits, start, end);
        const range = Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at);
        expect(rowsOf(bits)).toEqual([...new Set([...before, ...range])].sort((a, b) => a - b));
      }),
    );
  });
});

describe("lowestBit", () => {
  it("finds the first and the last bit of a word", () => {
    expect([lowestBit(1), lowestBit(-2147483648), lowestBit(0b1100)]).toEqual([0, 31, 2]);
  });
});
