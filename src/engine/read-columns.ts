import type { NativeDecoder } from "../model/base64.ts";
import type { PackedDays, PackedLists } from "../model/dataset.ts";
import { NO_DAY } from "../model/day-number.ts";
import { type Column, type PackedDates, type PackedNumbers, type PackedWords, unpackNumbers } from "../model/packed.ts";
import { END_OF_DATES, FIRST_DATE } from "../model/partial-date.ts";
import type { Dates, Lists, Words } from "./dataset.ts";

/** A column of a file of the dataset, by the names that they have there. */
export interface ColumnPlace {
  readonly file: string;
  readonly column: string;
}

/** Where a column is read, and how its base64 is decoded where the language has no means of its own. */
export interface ReadPlace extends ColumnPlace {
  readonly decode?: NativeDecoder | undefined;
}

/** Ends the opening of a dataset; `openDataset` turns it into a value. */
export class DamagedColumn extends Error {
  readonly place: ColumnPlace;
  constructor({ file, column }: ColumnPlace) {
    super(`damaged column ${column} of ${file}`);
    this.place = { file, column };
  }
}

/** A column of numbers from `first` up to, not including, `end`. @throws DamagedColumn when it is not that. */
export function readColumn(
  place: ReadPlace,
  packed: PackedNumbers,
  count: number,
  first = -0x80000000,
  end = 0x80000000,
): Column {
  const numbers = unpackNumbers(packed, place.decode);
  if (numbers === null || numbers.length !== count || !isWithin(numbers, first, end)) throw new DamagedColumn(place);
  return numbers;
}

/** Whether all numbers are from `first` up to, not including, `end`. One pass, or none where their width says so. */
function isWithin(numbers: Column, first: number, end: number): boolean {
  const { BYTES_PER_ELEMENT: bytes } = numbers;
  const isSigned = !(numbers instanceof Uint8Array || numbers instanceof Uint16Array);
  const [least, most] = isSigned ? [-(2 ** (8 * bytes - 1)), 2 ** (8 * bytes - 1) - 1] : [0, 2 ** (8 * bytes) - 1];
  if (first <= least && most < end) return true;
  // Each width has a loop of its own: one that meets several kinds of arrays is many times slower.
  if (numbers instanceof Uint8Array) return areBytesWithin(numbers, first, end);
  if (numbers instanceof Uint16Array) return arePairsWithin(numbers, first, end);
  return areSignedWithin(numbers instanceof Int32Array ? numbers : new Int32Array(numbers), first, end);
}

function areBytesWithin(numbers: Uint8Array, first: number, end: number): boolean {
  for (let at = 0; at < numbers.length; at++) if (numbers[at]! < first || numbers[at]! >= end) return false;
  return true;
}

function arePairsWithin(numbers: Uint16Array, first: number, end: number): boolean {
  for (let at = 0; at < numbers.length; at++) if (numbers[at]! < first || numbers[at]! >= end) return false;
  return true;
}

function areSignedWithin(numbers: Int32Array, first: number, end: number): boolean {
  for (let at = 0; at < numbers.length; at++) if (numbers[at]! < first || numbers[at]! >= end) return false;
  return true;
}

/** Words of `known` alone; with `first` 0, one in each row. @throws DamagedColumn when a number has no word, or a word is not known. */
export function readWords(
  place: ReadPlace,
  { words, numbers }: PackedWords,
  count: number,
  known: ReadonlySet<string>,
  first: 0 | -1 = -1,
): Words {
  if (!words.every((word) => known.has(word))) throw new DamagedColumn(place);
  return { words, numbers: readColumn(place, numbers, count, first, words.length) };
}

/** @throws DamagedColumn when a precision is unknown. */
export function readDates(place: ReadPlace, { firstDays, precisions }: PackedDates, count: number): Dates {
  return {
    firstDays: readColumn(place, firstDays, count, FIRST_DATE, END_OF_DATES),
    precisions: readColumn(place, precisions, count, 0, 4),
  };
}

/** Where each row's values begin, by counts a row; one more than there are rows. @throws DamagedColumn when it is not that. */
export function readOffsets(place: ReadPlace, packed: PackedNumbers, rows: number, values: number): Int32Array {
  const counts = readColumn(place, packed, rows, 0);
  const offsets = new Int32Array(rows + 1);
  let end = 0;
  for (let row = 0; row < rows; row++) {
    end += counts[row]!;
    offsets[row + 1] = end;
  }
  if (end !== values) throw new DamagedColumn(place);
  return offsets;
}

/** Lists over `count` rows of values below `end`. @throws DamagedColumn when counts or values are not that. */
export function readLists(place: ReadPlace, packed: PackedLists, count: number, end: number): Lists<Column> {
  const values = unpackNumbers(packed.values, place.decode);
  if (values === null || !isWithin(values, 0, end)) throw new DamagedColumn(place);
  return { offsets: readOffsets(place, packed.counts, count, values.length), values };
}

/**
 * First and last days of `count` rows, `NO_DAY` for none. @throws DamagedColumn when they are not that.
 */
export function readDays(place: ReadPlace, packed: PackedDays, count: number) {
  const gaps = unpackNumbers(packed.gaps, place.decode);
  if (gaps === null || gaps.length > count) throw new DamagedColumn(place);
  const dated = gaps.length;
  const lengths = readColumn(place, packed.lengths, dated, -1, END_OF_DATES - FIRST_DATE);
  const undated = readColumn(place, packed.lastDays, count - dated, NO_DAY, END_OF_DATES);
  const firstDays = new Int32Array(count).fill(NO_DAY, dated);
  const lastDays = new Int32Array(count);
  let day = packed.start;
  for (let row = 0; row < dated; row++) {
    if (gaps[row]! < 0) throw new DamagedColumn(place);
    day += gaps[row]!;
    firstDays[row] = day;
    lastDays[row] = lengths[row]! < 0 ? NO_DAY : day + lengths[row]!;
    if (lastDays[row]! >= END_OF_DATES) throw new DamagedColumn(place);
  }
  lastDays.set(undated, dated);
  if (dated > 0 && (packed.start < FIRST_DATE || day >= END_OF_DATES)) throw new DamagedColumn(place);
  return { firstDays, lastDays };
}
