import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageRows } from "../../../src/engine/articles/page-rows.ts";
import { addRow } from "../../../src/engine/row-set/row-set.ts";

const ROWS = 256;
const anyRow = fc.nat({ max: ROWS - 1 });

describe("pageRows", () => {
  it("gives what a page of the whole list has", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyRow),
        fc.nat({ max: ROWS }),
        fc.constantFrom("newest" as const, "oldest" as const),
        fc.nat({ max: 80 }),
        fc.nat({ max: 80 }),
        (rows, dated, order, offset, limit) => {
          const bits = new Uint32Array(ROWS / 32);
          for (const row of rows) addRow(bits, row);
          const ascending = [...rows].sort((a, b) => a - b);
          const [known, unknown] = [ascending.filter((row) => row < dated), ascending.filter((row) => row >= dated)];
          const list = [...(order === "newest" ? known.reverse() : known), ...unknown];
          expect(pageRows({ bits, size: rows.length }, dated, { order, offset, limit })).toEqual(
            list.slice(offset, offset + limit),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
