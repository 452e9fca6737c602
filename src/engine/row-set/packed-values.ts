import type { ListColumn } from "../dataset.ts";

/**
 * The values of each article in one word, so that counting an article reads one place of memory and has nothing to decide.
 *
 * Byte b is the place of the b-th value, or `FIRST_FREE + b` where there are fewer: each byte has its own, as counting up
 * one place again and again is slow. The first byte of an article of more than four values is `MORE`.
 */
export type PackedValues = Int32Array;

/** Places from here on are no values. */
const FIRST_FREE = 251;
const MORE = 255;
const NO_VALUES =
  (FIRST_FREE + 3) * 0x1_00_00_00 + (FIRST_FREE + 2) * 0x1_00_00 + (FIRST_FREE + 1) * 0x1_00 + FIRST_FREE;

/** Numbers by place that `addPacked` can count in. */
export const PACKED_PLACES = 256;

/** One pass. Null for a column of more values than a byte can name. */
export function packValues({ values, lists: { offsets, values: places } }: ListColumn): PackedValues | null {
  if (values.length > FIRST_FREE) return null;
  const packed = new Int32Array(offsets.length - 1);
  for (let row = 0; row < packed.length; row++) {
    const [start, end] = [offsets[row]!, offsets[row + 1]!];
    if (end - start > 4) {
      packed[row] = MORE;
      continue;
    }
    let word = NO_VALUES | 0;
    for (let at = start, shift = 0; at < end; at++, shift += 8) {
      word = (word & ~(0xff << shift)) | (places[at]! << shift);
    }
    packed[row] = word;
  }
  return packed;
}

/** Add `sign` to the counts of all values of the first `count` of `rows`; `counts` has `PACKED_PLACES`. */
export function addPacked(
  packed: PackedValues,
  { offsets, values }: ListColumn["lists"],
  { rows, count, sign }: { readonly rows: Int32Array; readonly count: number; readonly sign: 1 | -1 },
  counts: Int32Array,
): void {
  for (let at = 0; at < count; at++) {
    const row = rows[at]!;
    const word = packed[row]!;
    if ((word & 0xff) === MORE) {
      for (let place = offsets[row]!, end = offsets[row + 1]!; place < end; place++) counts[values[place]!]! += sign;
    } else {
      counts[word & 0xff]! += sign;
      counts[(word >>> 8) & 0xff]! += sign;
      counts[(word >>> 16) & 0xff]! += sign;
      counts[word >>> 24]! += sign;
    }
  }
}
