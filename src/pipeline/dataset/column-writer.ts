import type { PackedDays, PackedLists } from "../../model/dataset.ts";
import { type DayNumber, NO_DAY } from "../../model/day-number.ts";
import {
  type PackedDates,
  type PackedNumbers,
  type PackedWords,
  packedPrecisionOf,
  packNumbers,
} from "../../model/packed.ts";
import { firstDayOf, type PartialDate } from "../../model/partial-date.ts";
import type { PublicationDays } from "../../model/publication-days.ts";

/** A column that grows by a value a row, in memory that its packed form needs too. */
export interface ColumnWriter<Value, Packed> {
  readonly add: (value: Value) => void;
  readonly pack: () => Packed;
}

type Held = Int8Array | Int16Array | Int32Array;

const FIRST_LENGTH = 1024;

/** A column of whole numbers. `add` throws when one is not a 32-bit integer. */
export function openNumbers(): ColumnWriter<number, PackedNumbers> {
  let held: Held = new Int8Array(FIRST_LENGTH);
  let length = 0;
  return {
    add(value) {
      if (length === held.length) held = copyTo(held, held.BYTES_PER_ELEMENT, length * 2);
      held[length] = value;
      // What the width cuts off reads back as another number.
      if (held[length] !== value) {
        held = copyTo(held, widthOf(value), held.length);
        held[length] = value;
      }
      length++;
    },
    pack: () => packNumbers(held.subarray(0, length)),
  };
}

function widthOf(value: number): number {
  if ((value | 0) !== value) throw new RangeError(`not a 32-bit integer: ${value}`);
  return value >= -0x8000 && value <= 0x7fff ? Int16Array.BYTES_PER_ELEMENT : Int32Array.BYTES_PER_ELEMENT;
}

function copyTo(held: Held, width: number, length: number): Held {
  const copy = width === 1 ? new Int8Array(length) : width === 2 ? new Int16Array(length) : new Int32Array(length);
  copy.set(held);
  return copy;
}

/** A column of words that repeat. They are packed in code-point order, so that equal columns have equal bytes. */
export function openWords(): ColumnWriter<string | null, PackedWords> {
  const places = new Map<string, number>();
  const numbers: number[] = [];
  return {
    add(word) {
      if (word !== null && !places.has(word)) places.set(word, places.size);
      numbers.push(word === null ? -1 : (places.get(word) ?? -1));
    },
    pack() {
      const words = [...places.keys()].sort();
      const numberOf = new Int32Array(words.length);
      for (const [number, word] of words.entries()) numberOf[places.get(word) ?? -1] = number;
      return { words, numbers: packNumbers(Int32Array.from(numbers, (place) => numberOf[place] ?? -1)) };
    },
  };
}

/** A column of partial dates, which may come packed. */
export interface DateWriter extends ColumnWriter<PartialDate | null, PackedDates> {
  readonly addPacked: (firstDay: DayNumber, precision: number) => void;
}

/** A column of partial dates. */
export function openDates(): DateWriter {
  const firstDays = openNumbers();
  const precisions = openNumbers();
  return {
    add(date) {
      firstDays.add(date === null ? 0 : firstDayOf(date));
      precisions.add(packedPrecisionOf(date));
    },
    addPacked(firstDay, precision) {
      firstDays.add(firstDay);
      precisions.add(precision);
    },
    pack: () => ({ firstDays: firstDays.pack(), precisions: precisions.pack() }),
  };
}

/** A column of ascending dictionary numbers a row. */
export function openLists(): ColumnWriter<readonly number[], PackedLists> {
  const counts = openNumbers();
  const values = openNumbers();
  return {
    add(own) {
      for (const value of own) values.add(value);
      counts.add(own.length);
    },
    pack: () => ({ counts: counts.pack(), values: values.pack() }),
  };
}

/** The column of the days of publication; rows come in dataset order. */
export function openDays(): ColumnWriter<PublicationDays, PackedDays> {
  const [gaps, lengths, lastDays] = [openNumbers(), openNumbers(), openNumbers()];
  let start: DayNumber | null = null;
  let before: DayNumber | null = null;
  return {
    add({ first, last }) {
      if (first === null) {
        lastDays.add(last ?? NO_DAY);
        return;
      }
      start ??= first;
      gaps.add(first - (before ?? first));
      lengths.add(last === null ? -1 : last - first);
      before = first;
    },
    pack: () => ({ start: start ?? 0, gaps: gaps.pack(), lengths: lengths.pack(), lastDays: lastDays.pack() }),
  };
}
