import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ListColumn } from "../../../src/engine/dataset.ts";
import { addPacked, PACKED_PLACES, packValues } from "../../../src/engine/row-set/packed-values.ts";

const MOST_VALUES = 251;

function columnOf(rows: readonly (readonly number[])[], count: number): ListColumn {
  const offsets = [0];
  for (const row of rows) offsets.push(offsets[offsets.length - 1]! + row.length);
  return {
    values: Array.from({ length: count }, (_, place) => ({ id: `v${place}`, name: `V${place}` })),
    lists: { offsets: Int32Array.from(offsets), values: Uint8Array.from(rows.flat()) },
  };
}

const anyRow = fc.uniqueArray(fc.nat({ max: MOST_VALUES - 1 }), { maxLength: 7 });

describe("addPacked", () => {
  it("counts the values of articles up and down as their lists do", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1 }), fc.func(fc.boolean()), (rows, isCounted) => {
        const column = columnOf(rows, MOST_VALUES);
        const packed = packValues(column)!;
        const chosen = Int32Array.from(rows.keys()).filter((row) => isCounted(row));
        const counts = new Int32Array(PACKED_PLACES);
        addPacked(packed, column.lists, { rows: chosen, count: chosen.length, sign: 1 }, counts);
        const expected = column.values.map(
          (_, value) => [...chosen].filter((row) => rows[row]?.includes(value)).length,
        );
        expect([...counts.subarray(0, MOST_VALUES)]).toEqual(expected);
        addPacked(packed, column.lists, { rows: chosen, count: chosen.length, sign: -1 }, counts);
        expect([...counts.subarray(0, MOST_VALUES)]).toEqual(expected.map(() => 0));
      }),
    );
  });
});

describe("packValues", () => {
  it("leaves columns of more values than a byte can name", () => {
    expect(packValues(columnOf([[0]], MOST_VALUES + 1))).toBeNull();
  });
});
