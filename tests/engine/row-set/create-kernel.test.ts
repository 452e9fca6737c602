import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createKernel } from "../../../src/engine/row-set/create-kernel.ts";
import { type Kernel, WORD_STEP, wordsOf } from "../../../src/engine/row-set/kernel.ts";
import { createPlainKernel } from "../../../src/engine/row-set/plain-kernel.ts";
import { addRow, type RowBits } from "../../../src/engine/row-set/row-set.ts";

/** Two sets of at most 300 rows, and rows that part them into bins. */
const anySets = fc.nat({ max: 300 }).chain((rows) =>
  fc.record({
    rows: fc.constant(rows),
    a: fc.uniqueArray(fc.nat({ max: Math.max(0, rows - 1) }), { maxLength: rows }),
    b: fc.uniqueArray(fc.nat({ max: Math.max(0, rows - 1) }), { maxLength: rows }),
    edges: fc.array(fc.nat({ max: rows }), { minLength: 2, maxLength: 12 }).map((all) => all.sort((x, y) => x - y)),
  }),
);

function rowsOf(bits: RowBits): number[] {
  return Array.from({ length: bits.length * 32 }, (_, row) => row).filter(
    (row) => ((bits[row >>> 5]! >>> (row & 31)) & 1) === 1,
  );
}

function setOf(kernel: Kernel, rows: readonly number[]): RowBits {
  const bits = kernel.makeBits();
  for (const row of rows) addRow(bits, row);
  return bits;
}

describe("createKernel", () => {
  it("runs programs over one memory where there is WebAssembly", () => {
    const kernel = createKernel({ sets: 1, rows: 40 });
    expect(kernel.makeBits().buffer).toBe(kernel.list.buffer);
  });
});

describe.each([
  { name: "createKernel", create: createKernel },
  { name: "createPlainKernel", create: createPlainKernel },
])("$name", ({ create }) => {
  it("combines, counts and lists as sets of numbers do", () => {
    fc.assert(
      fc.property(anySets, ({ rows, a, b, edges }) => {
        const kernel = create({ sets: 3, rows });
        const [left, right, into] = [setOf(kernel, a), setOf(kernel, b), kernel.makeBits()];
        const ascending = (of: Iterable<number>) => [...of].sort((x, y) => x - y);
        const both = ascending(a.filter((row) => b.includes(row)));
        const only = ascending(a.filter((row) => !b.includes(row)));
        const any = ascending(new Set([...a, ...b]));
        expect([kernel.and(left, right, into), rowsOf(into)]).toEqual([both.length, both]);
        expect([kernel.or(left, right, into), rowsOf(into)]).toEqual([any.length, any]);
        expect([kernel.without(left, right, into), rowsOf(into)]).toEqual([only.length, only]);
        expect(kernel.countBoth(left, right)).toBe(both.length);
        expect(kernel.countApart(left, right)).toBe(any.length - both.length);
        const listed = kernel.listOnly(left, right, 0, wordsOf(rows));
        expect([...kernel.list.subarray(0, listed)]).toEqual(only);
        kernel.edges.set(edges);
        kernel.countBins(left, right, edges.length - 1);
        expect([...kernel.binCounts.subarray(0, edges.length - 1)]).toEqual(
          edges.slice(1).map((end, bin) => both.filter((row) => row >= edges[bin]! && row < end).length),
        );
      }),
    );
  });

  it("lists only rows between the words that are asked for", () => {
    const kernel = create({ sets: 2, rows: 600 });
    const [all, none] = [setOf(kernel, [3, 255, 256, 511, 512]), kernel.makeBits()];
    expect([...kernel.list.subarray(0, kernel.listOnly(all, none, WORD_STEP, 2 * WORD_STEP))]).toEqual([256, 511]);
    expect(kernel.listOnly(all, none, WORD_STEP, WORD_STEP)).toBe(0);
  });

  it("writes over one of its operands where that is asked for", () => {
    const kernel = create({ sets: 2, rows: 40 });
    const [a, b] = [setOf(kernel, [1, 33, 39]), setOf(kernel, [33])];
    expect([kernel.without(a, b, a), rowsOf(a)]).toEqual([2, [1, 39]]);
  });

  it("makes as many sets as were asked for and no more", () => {
    const kernel = create({ sets: 1, rows: 5 });
    kernel.makeBits();
    expect(() => kernel.makeBits()).toThrow(RangeError);
  });
});
