import { addRow, fillRows, lowestBit, type RowBits } from "../row-set/row-set.ts";
import type { ReadToken } from "./read-terms.ts";
import type { SearchIndex } from "./search-index.ts";

export function allRows(rows: number): RowBits {
  const bits = new Uint32Array(Math.ceil(rows / 32));
  fillRows(bits, 0, rows);
  return bits;
}

/** The rows of bits, ascending. */
export function rowsOfBits(bits: RowBits): Uint32Array {
  const rows = new Uint32Array(countBits(bits));
  let length = 0;
  for (let at = 0; at < bits.length; at++) {
    for (let word = bits[at]!; word !== 0; word &= word - 1) rows[length++] = 32 * at + lowestBit(word);
  }
  return rows;
}

/** How many rows are in. */
export function countBits(bits: RowBits): number {
  let count = 0;
  for (let at = 0; at < bits.length; at++) {
    // Bits are added up in pairs, then in fours, then in bytes.
    let word = bits[at]!;
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

/** The rows that have a word that a token asks for. */
export function rowsOfToken({ rows, termRows }: SearchIndex, { places }: ReadToken): RowBits {
  const { starts, listed, bitmapOf, bitmaps } = termRows;
  const bits = new Uint32Array(Math.ceil(rows / 32));
  for (const { start, end } of places) {
    for (let at = starts[start]!; at < starts[end]!; at++) addRow(bits, listed[at]!);
    for (let place = start; place < end; place++) {
      if (bitmapOf[place]! < 0) continue;
      const bitmap = bitmaps[bitmapOf[place]!]!;
      for (let at = 0; at < bits.length; at++) bits[at]! |= bitmap[at]!;
    }
  }
  return bits;
}

/** Leave in `rows` only those that are in `also`; returns `rows`. */
export function keepAlso(rows: RowBits, also: RowBits): RowBits {
  for (let at = 0; at < rows.length; at++) rows[at]! &= also[at]!;
  return rows;
}
