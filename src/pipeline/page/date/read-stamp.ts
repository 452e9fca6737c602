import { dateOfDay, firstDayOf, type PartialDate } from "../../../model/partial-date.ts";
import { dateOf } from "../../source/date-figures.ts";
import { isZeroDay } from "../../source/is-zero-day.ts";
import { findWrittenDates } from "../../source/written-date.ts";

/** A point in time as a machine wrote it. */
export interface Stamp {
  /** The day in the zone that it is written in. */
  readonly date: PartialDate;
  /** Other days that it may be where the page is read; none when the zone or no hour is given. */
  readonly orElse: readonly PartialDate[];
}

const ISO = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T \u00a0,_-]*(\d{1,2}):?(\d{2}).{0,24})?$/;
const TURNED = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?:[T ,|-].{0,30})?$/;
const EPOCH = /^1[0-9]{9}(?:\d{3})?$/;
const IN_UTC = /(?:Z|[+-]00:?00|UTC|GMT)$/i;
const LONGEST_STAMP = 64;
/** Hours by which the zones that people live in lie behind and ahead of UTC. */
const FARTHEST_WEST = 11;
const FARTHEST_EAST = 14;

/**
 * Read a stamp in ISO 8601, in the form of e-mail and of `Date`, in figures, in words, or in seconds since 1970.
 *
 * A stamp in UTC is often an hour of another day where the page was written: `orElse` says which. Figures that read
 * both ways ("03/04/2021"), a stamp without a day and the zero of a clock are null.
 */
export function readStamp(text: string): Stamp | null {
  const words = text.trim();
  if (words === "" || words.length > LONGEST_STAMP) return null;
  if (EPOCH.test(words)) return epochStamp(Number(words.slice(0, 10)));
  const iso = ISO.exec(words);
  if (iso) return stampOf(dateOf(iso[1], iso[2], iso[3]), iso[4], words);
  const turned = TURNED.exec(words);
  const dates = findWrittenDates(turned ? words.slice(0, turned[0].length) : words, { language: null, order: null });
  const [first] = dates;
  if (first?.written.kind === "date") return stampOf(first.written.date, hourIn(words.slice(first.end)), words);
  return javaStamp(words);
}

const JAVA = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (\d{2}):\d{2}:\d{2} \S{1,9} (\d{4})$/;

/** `Mon Oct 11 14:57:21 CEST 2021`, where the hour parts day and year. */
function javaStamp(words: string): Stamp | null {
  const [, month, day, hour, year] = JAVA.exec(words) ?? [];
  const [date] = findWrittenDates(`${day} ${month} ${year}`, { language: "en", order: null });
  return date?.written.kind === "date" ? stampOf(date.written.date, hour, words.replace(/ \d{4}$/, "")) : null;
}

function hourIn(rest: string): string | undefined {
  return /(?:^|\D)(\d{1,2}):\d{2}/.exec(rest)?.[1];
}

function epochStamp(seconds: number): Stamp | null {
  const dayNumber = Math.floor(seconds / 86_400);
  const hour = Math.floor((seconds % 86_400) / 3600);
  return stampOf(dateOfDay(dayNumber), String(hour), "Z");
}

function stampOf(date: PartialDate | null, hourText: string | undefined, words: string): Stamp | null {
  if (date === null || date.length < 10 || isZeroDay(date)) return null;
  if (hourText === undefined || !IN_UTC.test(words)) return { date, orElse: [] };
  const [hour, day] = [Number(hourText), firstDayOf(date)];
  return {
    date,
    orElse: [
      ...(hour < FARTHEST_WEST ? [dateOfDay(day - 1)] : []),
      ...(hour + FARTHEST_EAST >= 24 ? [dateOfDay(day + 1)] : []),
    ],
  };
}
