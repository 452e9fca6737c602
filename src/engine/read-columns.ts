import type { PackedLists } from "../model/dataset.ts";
import { type PackedDates, type PackedNumbers, type PackedWords, unpackNumbers } from "../model/packed.ts";
import type { Dates, Lists, Words } from "./dataset.ts";

/** Ends the opening of a dataset; `openDataset` turns it into a value. */
export class DamagedColumn extends Error {
  readonly file: string;
  constructor(file: string) {
    super(`damaged column in ${file}`);
    this.file = file;
  }
}

/** A column of `count` numbers from `first` up to, not including, `end`. @throws DamagedColumn when it is not that. */
export function readColumn(
  file: string,
  packed: PackedNumbers,
  count: number,
  first = -0x80000000,
  end = 0x80000000,
): Int32Array {
  const numbers = unpackNumbers(packed);
  if (numbers === null || numbers.length !== count) throw new DamagedColumn(file);
  for (let at = 0; at < count; at++) {
    if (numbers[at]! < first || numbers[at]! >= end) throw new DamagedColumn(file);
  }
  return numbers;
}

/** @throws DamagedColumn when a number has no word. */
export function readWords(file: string, { words, numbers }: PackedWords, count: number): Words {
  return { words, numbers: readColumn(file, numbers, count, -1, words.length) };
}

/** @throws DamagedColumn when a precision is unknown. */
export function readDates(file: string, { firstDays, precisions }: PackedDates, count: number): Dates {
  return {
    firstDays: readColumn(file, firstDays, count, FIRST_DATE, END_OF_DATES),
    precisions: readColumn(file, precisions, count, 0, 4),
  };
}

/** 1 January 1000 and the day after 31 December 9999: the years that a partial date can name. */
const [FIRST_DATE, END_OF_DATES] = [-354_285, 2_932_897];

/** Lists over `count` rows of values below `end`. @throws DamagedColumn when offsets or values are not that. */
export function readLists(file: string, packed: PackedLists, count: number, end: number): Lists {
  const offsets = readColumn(file, packed.offsets, count + 1, 0);
  const values = readColumn(file, packed.values, offsets[count]!, 0, end);
  for (let row = 0; row < count; row++) if (offsets[row]! > offsets[row + 1]!) throw new DamagedColumn(file);
  if (offsets[0] !== 0) throw new DamagedColumn(file);
  return { offsets, values };
}
