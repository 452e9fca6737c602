import { distance, type Form, NUMBER, numberOf, shiftOf, unitOf, weekdayOf } from "./time-parts.ts";
import type { TimeUnit, When } from "./when.ts";

const WEEKDAY = "(sun|mon|tues|wednes|thurs|fri|satur)day";
const PAST_ROUND =
  "(?:(more than|over|at least)|(less than|almost|nearly|just under|close to|not quite)|about|around|some|roughly)";

/** In days. */
const LENGTHS = { day: 1, week: 7, month: 30, year: 365 } as const;
/** In days, how far "half a year ago" may be off; of longer spans twice as much. */
const OFF_BY = 31;

/** "More than two years ago" is up to a half more, "almost" a quarter less, "about" either; of shorter units, a whole one. */
function roundly(count: number, unit: TimeUnit, over?: string, under?: string): When {
  const length = LENGTHS[unit];
  const [more, less] = unit === "year" ? [over === undefined ? 0.25 : 0.5, 0.25] : [1, 1];
  const most = under === undefined ? count + more : count;
  const least = over === undefined ? count - less : count;
  return { kind: "days-back", least: Math.floor(least * length), most: Math.ceil(most * length) };
}

function aboutHalf(years: number): When {
  const middle = Math.round((years + 0.5) * LENGTHS.year);
  const off = years === 0 ? OFF_BY : 2 * OFF_BY;
  return { kind: "days-back", least: middle - off, most: middle + off };
}

/** "Last" and "next" year, "the" and "this" year. */
function yearOfShift(shift?: string): When {
  return distance("year", shift === "last" ? -1 : shift === "next" ? 1 : 0);
}

const TENS: Readonly<Record<string, number>> = { thirty: 30, forty: 40, fifty: 50 };

/** Times that count from publication otherwise than in whole units: "the Friday before last", "almost two years ago". */
export const COUNTED_FORMS: readonly Form[] = [
  {
    pattern: `(?:the )?${WEEKDAY} before last`,
    read: ([day]) => ({ kind: "weekday", weekday: weekdayOf(day), shift: "last", weeks: -1 }),
  },
  {
    pattern: `(${NUMBER}) ${WEEKDAY}s ago`,
    read: ([count, day]) => ({ kind: "weekday", weekday: weekdayOf(day), shift: "last", weeks: 1 - numberOf(count) }),
  },
  {
    pattern: `${WEEKDAY} week(?= ?(?:[,.;:)]|$|and |in |at ))`,
    read: ([day]) => ({ kind: "weekday", weekday: weekdayOf(day), shift: null, weeks: 1 }),
  },
  {
    pattern: "the (week|month|year) (?:before (last)|after next)",
    read: ([unit, last]) => distance(unitOf(unit), last === undefined ? 2 : -2),
  },
  {
    pattern: `${PAST_ROUND} (?:(${NUMBER}) (week|month|year)s|(?:a|one) (week|month|year)) ago`,
    read: ([over, under, count, units, unit]) =>
      roundly(count === undefined ? 1 : numberOf(count), unitOf(units ?? unit), over, under),
  },
  { pattern: "half a year ago|half-a-year ago", read: () => aboutHalf(0) },
  {
    pattern: `(?:(?:a|one) year and a half|(?:one|a)-and-a-half years|one and a half years) ago`,
    read: () => aboutHalf(1),
  },
  { pattern: `(${NUMBER}) and a half years ago`, read: ([count]) => aboutHalf(numberOf(count)) },
  {
    pattern: `(?:(${NUMBER}) (week|month)s|(?:a|one) (week|month)) from (?:now|today)`,
    read: ([count, units, unit]) => ({
      kind: "ahead",
      unit: unitOf(units ?? unit),
      count: count === undefined ? 1 : numberOf(count),
    }),
  },
  {
    pattern: `(?:(${NUMBER}) years|(?:a|one) year) from (?:(today)|now)|this time next year`,
    read: ([count, today]) =>
      today === undefined
        ? distance("year", count === undefined ? 1 : numberOf(count))
        : { kind: "years-to-the-day", count: count === undefined ? -1 : -numberOf(count) },
  },
  {
    pattern: `turn(?:s|ed|ing)? (${NUMBER}|thirty|forty|fifty) (?:this (?:year|month|week|weekend|spring|summer|autumn))`,
    read: ([count]) => distance("year", -(TENS[count ?? ""] ?? numberOf(count))),
  },
  {
    pattern:
      "(?:the |its )?(?:first|second|third|fourth|last|final|closing|opening) (?:quarter|half|third|months|weeks) of (?:the |(this|last|next) )(?:calendar )?year",
    read: ([shift]) => yearOfShift(shift),
  },
  {
    pattern:
      "(?:by|before|ahead of|until)(?: the)? (?:turn of the year|new year|year's end|end of the calendar year)(?!'s)",
    read: () => distance("year", 0),
  },
  {
    pattern: "(?:early |soon )?in the new year|(?:with|at) the start of the new year",
    read: () => ({ kind: "new-year" }),
  },
  { pattern: "earlier in the year(?! of)", read: () => ({ kind: "earlier-in-year" }) },
  {
    pattern: "the ([0-3]?\\d)(?:st|nd|rd|th) of (?:the|(this|last|next)) month",
    read: ([day, word]) => {
      const shift = shiftOf(word);
      return { kind: "day-of-month", day: Number(day), months: shift === "last" ? -1 : shift === "next" ? 1 : 0 };
    },
  },
];
