import type { PackedDays, PackedLists } from "../model/dataset.ts";
import { NO_DAY } from "../model/day-number.ts";
import { type Column, type PackedDates, type PackedNumbers, type PackedWords, unpackNumbers } from "../model/packed.ts";
import type { Dates, Lists, Words } from "./dataset.ts";

/** A column of a file of the dataset, by the names that they have there. */
export interface ColumnPlace {
  readonly file: string;
  readonly column: string;
}

/** Ends the opening of a dataset; `openDataset` turns it into a value. */
export class DamagedColumn extends Error {
  readonly place: ColumnPlace;
  constructor(place: ColumnPlace) {
    super(`damaged column ${place.column} of ${place.file}`);
    this.place = place;
  }
}

/** A column of numbers from `first` up to, not including, `end`. @throws DamagedColumn when it is not that. */
export function readColumn(
  place: ColumnPlace,
  packed: PackedNumbers,
  count: number,
  first = -0x80000000,
  end = 0x80000000,
): Column {
  const numbers = unpackNumbers(packed);
  if (numbers === null || numbers.length !== count) throw new DamagedColumn(place);
  for (let at = 0; at < count; at++) {
    if (numbers[at]! < first || numbers[at]! >= end) throw new DamagedColumn(place);
  }
  return numbers;
}

/** @throws DamagedColumn when a number has no word. */
export function readWords(place: ColumnPlace, { words, numbers }: PackedWords, count: number): Words {
  return { words, numbers: readColumn(place, numbers, count, -1, words.length) };
}

/** @throws DamagedColumn when a precision is unknown. */
export function readDates(place: ColumnPlace, { firstDays, precisions }: PackedDates, count: number): Dates {
  return {
    firstDays: readColumn(place, firstDays, count, FIRST_DATE, END_OF_DATES),
    precisions: readColumn(place, precisions, count, 0, 4),
  };
}

/** 1 January 1000 and the day after 31 December 9999: the years that a partial date can name. */
const [FIRST_DATE, END_OF_DATES] = [-354_285, 2_932_897];

/** Where each row's values begin, by counts a row; one more than there are rows. @throws DamagedColumn when it is not that. */
export function readOffsets(place: ColumnPlace, packed: PackedNumbers, rows: number, values: number): Int32Array {
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
export function readLists(place: ColumnPlace, packed: PackedLists, count: number, end: number): Lists<Column> {
  const values = unpackNumbers(packed.values);
  if (values === null) throw new DamagedColumn(place);
  const offsets = readOffsets(place, packed.counts, count, values.length);
  for (let at = 0; at < values.length; at++) {
    if (values[at]! < 0 || values[at]! >= end) throw new DamagedColumn(place);
  }
  return { offsets, values };
}

/**
 * First and last days of `count` rows, `NO_DAY` for none. @throws DamagedColumn when they are not that.
 */
export function readDays(place: ColumnPlace, packed: PackedDays, count: number) {
  const gaps = unpackNumbers(packed.gaps);
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
  }
  lastDays.set(undated, dated);
  if (dated > 0 && (packed.start < FIRST_DATE || day >= END_OF_DATES)) throw new DamagedColumn(place);
  return { firstDays, lastDays };
}
