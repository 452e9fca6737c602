import { calendarDayOf, type DayNumber } from "../model/day-number.ts";
import { type Grain, isoWeekOf } from "../model/grain.ts";
import { dateOfDay, type PartialDate, precisionOf } from "../model/partial-date.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const ORDINALS = ["first", "second", "third", "fourth"];

/** `2023-10-15` → "15 October 2023", `2023-10` → "October 2023", `2023` → "2023". */
export function longDate(date: PartialDate): string {
  return wordsOf(date, (month) => month);
}

/** `2023-10-15` → "15 Oct 2023". */
export function shortDate(date: PartialDate): string {
  return wordsOf(date, (month) => month.slice(0, 3));
}

/** For a narrow rung, the day left out: `2023-10-15` → "Oct 23", `2023` → "2023". */
export function rungDate(date: PartialDate): string {
  return precisionOf(date) === "year" ? date : `${monthOf(date).slice(0, 3)} ${date.slice(2, 4)}`;
}

/** With its preposition: "on 15 October 2023", "in October 2023", "in 2023". */
export function whenDate(date: PartialDate): string {
  return `${precisionOf(date) === "day" ? "on" : "in"} ${longDate(date)}`;
}

export function longDay(day: DayNumber): string {
  return longDate(dateOfDay(day));
}

export function shortDay(day: DayNumber): string {
  return shortDate(dateOfDay(day));
}

/** The bin that starts on `start`, inside a sentence: "the second quarter of 2024", "the week of 3 June 2024", "2024". */
export function binWords(start: DayNumber, grain: Grain): string {
  const { year, month } = calendarDayOf(start);
  switch (grain) {
    case "year":
      return String(year);
    case "quarter":
      return `the ${ORDINALS[Math.floor((month - 1) / 3)]} quarter of ${year}`;
    case "month":
      return `${MONTHS[month - 1]} ${year}`;
    case "week":
      return `the week of ${longDay(start)}`;
    case "day":
      return longDay(start);
  }
}

/** What stands before the words of a bin: "in June 2024", "on 3 June 2024". */
export function binPreposition(grain: Grain): "in" | "on" {
  return grain === "day" ? "on" : "in";
}

/** The bin that starts on `start`, for a table or a tip: "Q2 2024", "Jun 2024", "Week 23, 2024" by ISO 8601. */
export function binName(start: DayNumber, grain: Grain): string {
  const { year, month } = calendarDayOf(start);
  switch (grain) {
    case "year":
      return String(year);
    case "quarter":
      return `Q${Math.floor((month - 1) / 3) + 1} ${year}`;
    case "month":
      return `${MONTHS[month - 1]?.slice(0, 3)} ${year}`;
    case "week":
      return weekName(start);
    case "day":
      return shortDay(start);
  }
}

function weekName(start: DayNumber): string {
  const { year, week } = isoWeekOf(start);
  return `Week ${week}, ${year}`;
}

function wordsOf(date: PartialDate, shorten: (month: string) => string): string {
  switch (precisionOf(date)) {
    case "year":
      return date;
    case "month":
      return `${shorten(monthOf(date))} ${date.slice(0, 4)}`;
    case "day":
      return `${Number(date.slice(8, 10))} ${shorten(monthOf(date))} ${date.slice(0, 4)}`;
  }
}

function monthOf(date: PartialDate): string {
  return MONTHS[Number(date.slice(5, 7)) - 1] ?? "";
}
