import { decodeBase64, encodeBase64, type NativeDecoder } from "./base64.ts";
import { calendarDayOf } from "./day-number.ts";
import { type PartialDate, partialDateOf, precisionOf } from "./partial-date.ts";

/** Whole numbers as base64 of little-endian integers, in the narrowest width that holds all of them. */
export interface PackedNumbers {
  readonly width: 1 | 2 | 4;
  /** Whether any number is negative; four bytes are always read as signed. */
  readonly signed: boolean;
  readonly base64: string;
}

/** Whole numbers in the width that they were packed in. */
export type Column = Uint8Array | Int8Array | Uint16Array | Int16Array | Int32Array;

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
  let [least, most] = [0, 0];
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    if ((number | 0) !== number) throw new RangeError(`not a 32-bit integer: ${number}`);
    if (number < least) least = number;
    if (number > most) most = number;
  }
  const column = emptyColumn(numbers.length, least, most);
  column.set(numbers);
  const bytes = new Uint8Array(column.buffer);
  return { width: widthOf(column), signed: least < 0, base64: encodeBase64(bytes) };
}

/** Zeros in the narrowest column for numbers from `least` to `most`, where `least` is at most 0. */
function emptyColumn(length: number, least: number, most: number): Column {
  if (least === 0) {
    if (most <= 0xff) return new Uint8Array(length);
    return most <= 0xffff ? new Uint16Array(length) : new Int32Array(length);
  }
  if (least >= -0x80 && most <= 0x7f) return new Int8Array(length);
  return least >= -0x8000 && most <= 0x7fff ? new Int16Array(length) : new Int32Array(length);
}

function widthOf({ BYTES_PER_ELEMENT: bytes }: Column): PackedNumbers["width"] {
  return bytes === 1 || bytes === 2 ? bytes : 4;
}

/**
 * The numbers again, in the memory that the base64 was decoded to, or null when they are damaged.
 *
 * Packed and read in the machine's own order of bytes, which is little-endian wherever a browser runs.
 */
export function unpackNumbers({ width, signed, base64 }: PackedNumbers, native?: NativeDecoder): Column | null {
  const bytes = decodeBase64(base64, native);
  if (bytes === null || bytes.length % width !== 0) return null;
  const { buffer } = bytes;
  if (width === 4) return new Int32Array(buffer);
  if (width === 2) return signed ? new Int16Array(buffer) : new Uint16Array(buffer);
  return signed ? new Int8Array(buffer) : bytes;
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
