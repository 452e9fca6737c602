import type { PackedLists } from "../model/dataset.ts";
import { type PackedDates, type PackedNumbers, type PackedWords, unpackNumbers } from "../model/packed.ts";
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

/** A column of `count` numbers from `first` up to, not including, `end`. @throws DamagedColumn when it is not that. */
export function readColumn(
  place: ColumnPlace,
  packed: PackedNumbers,
  count: number,
  first = -0x80000000,
  end = 0x80000000,
): Int32Array {
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

/** Lists over `count` rows of values below `end`. @throws DamagedColumn when offsets or values are not that. */
export function readLists(place: ColumnPlace, packed: PackedLists, count: number, end: number): Lists {
  const offsets = readColumn(place, packed.offsets, count + 1, 0);
  const values = readColumn(place, packed.values, offsets[count]!, 0, end);
  for (let row = 0; row < count; row++) if (offsets[row]! > offsets[row + 1]!) throw new DamagedColumn(place);
  if (offsets[0] !== 0) throw new DamagedColumn(place);
  return { offsets, values };
}
