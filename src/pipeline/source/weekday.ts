import { firstDayOf, type PartialDate } from "../../model/partial-date.ts";
import { foldWord } from "./month-names.ts";

const DAYS_OF_WEEK = 7;
/** 1 January 1970 was a Thursday. */
const FIRST_WEEKDAY = 3;
/** Monday first, short forms beside the full ones; no word names two days. */
const NAMES: readonly string[] = [
  "monday mon montag lundi lunes lunedi",
  "tuesday tues tue dienstag mardi martes martedi",
  "wednesday wed mittwoch mercredi miercoles mercoledi",
  "thursday thurs thur thu donnerstag jeudi jueves giovedi",
  "friday fri freitag vendredi viernes venerdi",
  "saturday sat samstag sonnabend samedi sabado sabato",
  "sunday sun sonntag dimanche domingo domenica",
];
const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, day) => names.split(" ").map((name) => [name, day] as const)),
);

/** Which of two days falls on the weekday that a word names; null when both do or neither, or the word names none. */
export function dayOnWeekday(word: string, one: PartialDate, other: PartialDate): PartialDate | null {
  const weekday = WEEKDAYS.get(foldWord(word));
  const [isOne, isOther] = [weekdayOf(one) === weekday, weekdayOf(other) === weekday];
  if (weekday === undefined || isOne === isOther) return null;
  return isOne ? one : other;
}

/** From 0 for Monday. */
function weekdayOf(date: PartialDate): number {
  const shifted = (firstDayOf(date) + FIRST_WEEKDAY) % DAYS_OF_WEEK;
  return shifted < 0 ? shifted + DAYS_OF_WEEK : shifted;
}
