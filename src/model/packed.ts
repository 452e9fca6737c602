import { decodeBase64, encodeBase64 } from "./base64.ts";
import { calendarDayOf } from "./day-number.ts";
import { type PartialDate, partialDateOf, precisionOf } from "./partial-date.ts";

/** Whole numbers as base64 of little-endian two's complement, in the narrowest width that holds all of them. */
export interface PackedNumbers {
  readonly width: 1 | 2 | 4;
  readonly base64: string;
}

/** Words that repeat: `words[numbers[i]]` is the i-th, null for -1. */
export interface PackedWords {
  readonly words: readonly string[];
  readonly numbers: PackedNumbers;
}

/** Partial dates: the first day each may mean, and 0 for null, 1 year, 2 month, 3 day. */
export interface PackedDates {
  readonly firstDays: PackedNumbers;
  readonly precisions: PackedNumbers;
}

const PRECISIONS = ["year", "month", "day"] as const;

/** @throws when a number is not a 32-bit integer. */
export function packNumbers(numbers: ArrayLike<number>): PackedNumbers {
  const width = widthOf(numbers);
  const bytes = new Uint8Array(numbers.length * width);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    if (width === 1) view.setInt8(at, number);
    else if (width === 2) view.setInt16(at * 2, number, true);
    else view.setInt32(at * 4, number, true);
  }
  return { width, base64: encodeBase64(bytes) };
}

function widthOf(numbers: ArrayLike<number>): PackedNumbers["width"] {
  let width: PackedNumbers["width"] = 1;
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    if ((number | 0) !== number) throw new RangeError(`not a 32-bit integer: ${number}`);
    if (number < -0x8000 || number > 0x7fff) width = 4;
    else if ((number < -0x80 || number > 0x7f) && width === 1) width = 2;
  }
  return width;
}

/** The numbers again, or null when they are damaged. */
export function unpackNumbers({ width, base64 }: PackedNumbers): Int32Array | null {
  const bytes = decodeBase64(base64);
  if (bytes === null || bytes.length % width !== 0) return null;
  const view = new DataView(bytes.buffer);
  const numbers = new Int32Array(bytes.length / width);
  for (let at = 0; at < numbers.length; at++) {
    if (width === 1) numbers[at] = view.getInt8(at);
    else if (width === 2) numbers[at] = view.getInt16(at * 2, true);
    else numbers[at] = view.getInt32(at * 4, true);
  }
  return numbers;
}

/** How a partial date's precision is packed; 0 for null. */
export function packedPrecisionOf(date: PartialDate | null): number {
  return date === null ? 0 : PRECISIONS.indexOf(precisionOf(date)) + 1;
}

/** The partial date of a packed pair, or null. */
export function dateOfPacked(firstDay: number, precision: number): PartialDate | null {
  if (precision === 0) return null;
  const { year, month, day } = calendarDayOf(firstDay);
  return partialDateOf(year, precision > 1 ? month : undefined, precision > 2 ? day : undefined);
}
