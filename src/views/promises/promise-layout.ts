import { calendarDayOf, type DayNumber, dayNumberOf } from "../../model/day-number.ts";
import { firstDayOf, lastDayOf, type PartialDate } from "../../model/partial-date.ts";
import type { Pledge, PromiseOutcome } from "../../model/status.ts";
import { binName } from "../../ui/date-words.ts";

/** The days from `start` up to, not including, `end`. Places on it are shares: 0 is the start, 1 the end. */
export interface PromiseAxis {
  readonly start: DayNumber;
  readonly end: DayNumber;
  readonly ticks: readonly { readonly at: number; readonly words: string }[];
  /** Where the as-of day ends. */
  readonly asOf: number;
}

/** A stretch of the axis; `from` and `to` are the same nowhere, as even one day is one. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How a due day is drawn: missed, still to come, dropped, or met in time. */
export type DueMark = "missed" | "open" | "dropped" | "met";

/** What is drawn of one promise. */
export interface PromiseMarks {
  /** The days on which it may have been said; null when not known. */
  readonly said: Stretch | null;
  /** From when it was said to when it was due or done, whichever came first. */
  readonly run: Stretch | null;
  /** Whether nothing says that it happened, so that the run is a wait. */
  readonly isOpen: boolean;
  /** The time past due. */
  readonly past: Stretch | null;
  /** The end of the due time, with its beginning where it is longer than a day; null when no day was promised or it lies past the axis. */
  readonly due: (Stretch & { readonly mark: DueMark }) | null;
  /** The year of a due time past the axis. */
  readonly laterYear: number | null;
  /** The days on which it may have happened; null when not known or not done. */
  readonly done: Stretch | null;
}

/** Words of months are twice as wide as those of years. */
const MOST_TICKS = { months: 4, years: 6 } as const;
/** Words that begin further on would run into the next column. */
const LAST_WORDS_AT = 0.86;
/** The part of the axis that may lie after the as-of day. */
const COMING_SHARE = 0.12;
const LEAST_COMING_DAYS = 190;
const STEPS_IN_MONTHS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/**
 * An axis for promises of some days, as seen from the as-of day.
 *
 * It begins with a year and ends soon after the as-of day: what is due much later is not drawn in its place.
 */
export function promiseAxis(
  days: { readonly first: DayNumber; readonly last: DayNumber },
  asOf: DayNumber,
): PromiseAxis {
  const start = dayNumberOf(calendarDayOf(Math.min(days.first, asOf)).year, 1, 1);
  const coming = Math.max(LEAST_COMING_DAYS, Math.round((asOf - start) * COMING_SHARE));
  const end = Math.min(Math.max(days.last, asOf) + 1, asOf + coming);
  const months = (end - start) / 30.44;
  const step =
    STEPS_IN_MONTHS.find((length) => months / length <= (length < 12 ? MOST_TICKS.months : MOST_TICKS.years)) ?? 1200;
  const ticks = ticksOf(start, end, step)
    .map((day) => ({ at: (day - start) / (end - start), words: binName(day, step < 12 ? "month" : "year") }))
    .filter(({ at }) => at <= LAST_WORDS_AT);
  return { start, end, ticks, asOf: (asOf + 1 - start) / (end - start) };
}

function ticksOf(start: DayNumber, end: DayNumber, stepMonths: number): DayNumber[] {
  const { year } = calendarDayOf(start);
  const dayOf = (place: number) =>
    dayNumberOf(year + Math.floor((place * stepMonths) / 12), 1 + ((place * stepMonths) % 12), 1);
  const ticks: DayNumber[] = [];
  for (let place = 0; dayOf(place) < end; place++) ticks.push(dayOf(place));
  return ticks;
}

const DUE_MARKS: Readonly<Record<PromiseOutcome, DueMark>> = {
  kept: "met",
  early: "met",
  done: "met",
  late: "missed",
  overdue: "missed",
  pending: "open",
  withdrawn: "dropped",
};

/** What is drawn of a promise on an axis. A day that is known to the month or year is a stretch, never one day of it. */
export function promiseMarks(pledge: Pledge, axis: PromiseAxis): PromiseMarks {
  const place = (day: DayNumber) => Math.min(1, Math.max(0, (day - axis.start) / (axis.end - axis.start)));
  const stretchOf = (date: PartialDate | null) =>
    date === null ? null : { from: place(firstDayOf(date)), to: place(lastDayOf(date) + 1) };
  const [said, done] = [stretchOf(pledge.saidOn), stretchOf(pledge.doneOn)];
  const isLater = pledge.due !== null && firstDayOf(pledge.due) >= axis.end;
  const due = isLater ? null : stretchOf(pledge.due);
  const isOpen = ["pending", "overdue", "withdrawn"].includes(pledge.outcome);
  // What is overdue stays so up to the day that is looked from.
  const until = pledge.outcome === "overdue" ? axis.asOf : (done?.from ?? null);
  const isMissed = DUE_MARKS[pledge.outcome] === "missed";
  const runEnd = isMissed ? (due?.to ?? null) : (done?.from ?? (isLater ? 1 : (due?.to ?? null)));
  return {
    said,
    run: stretchBetween(said?.from ?? null, runEnd ?? (pledge.outcome === "pending" ? axis.asOf : null)),
    isOpen,
    past: isMissed ? stretchBetween(due?.to ?? null, until) : null,
    due: due === null ? null : { ...due, mark: DUE_MARKS[pledge.outcome] },
    laterYear: isLater && pledge.due !== null ? calendarDayOf(firstDayOf(pledge.due)).year : null,
    done,
  };
}

/** Null where an end is not known, or nothing lies between. */
function stretchBetween(from: number | null, to: number | null): Stretch | null {
  return from === null || to === null || to <= from ? null : { from, to };
}
