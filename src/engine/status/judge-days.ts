import type { DayNumber } from "../../model/day-number.ts";
import type { ClaimNumber, Clock } from "../../model/status.ts";
import { NO_DAY } from "../dataset.ts";
import { type DateTable, NO_DATE } from "./date-table.ts";

/** Later than every day that can be asked for. */
export const NEVER = 0x7fffffff;

/** What claims say of time, before they are judged. Columns as in `ClaimFacts`. */
export interface TimedClaims {
  readonly dates: DateTable;
  readonly told: Int32Array;
  readonly rows: Int32Array;
  readonly publishedBy: Int32Array;
  readonly isAct: (claim: ClaimNumber) => boolean;
  readonly lastDay: DayNumber;
  /** Of `undatedDayOf`. */
  readonly undatedFrom: DayNumber;
}

/** From when on claims count, and which of their dates may be used. */
export interface JudgedDays {
  readonly used: Int32Array;
  readonly countsFrom: Readonly<Record<Clock, Int32Array>>;
}

/**
 * Judge the days of all claims.
 *
 * A plan, wish or denial counts once it was said. By the clock `happened` an act counts from the last day on which it
 * may have happened, which is never after its report (until `settleStages` holds it to the date of its stage); an
 * undated one from its report. By the clock `told` it counts from its report. An act dated after its report has no date
 * to use, and counts from the later of the two. What an undated article says has no day of telling: never by `told`, and
 * by `happened` from `undatedFrom`, or from the day of its act.
 */
export function judgeDays(claims: TimedClaims): JudgedDays {
  const { dates, told, rows, publishedBy, isAct, lastDay, undatedFrom } = claims;
  const used = told.slice();
  const [happened, toldFrom] = [new Int32Array(told.length), new Int32Array(told.length)];
  for (let claim = 0; claim < told.length; claim++) {
    const published = publishedBy[rows[claim]!]!;
    const toldDay = Math.min(published, lastDay);
    const heardDay = toldDay === NO_DAY ? lastDay : toldDay;
    const date = told[claim]!;
    happened[claim] = toldDay === NO_DAY ? undatedFrom : toldDay;
    toldFrom[claim] = toldDay === NO_DAY ? NEVER : toldDay;
    if (date === NO_DATE || !isAct(claim)) continue;
    const last = dates.lastDays[date]!;
    const limit = published === NO_DAY ? lastDay : published;
    if (limit !== NO_DAY && dates.firstDays[date]! > limit) {
      used[claim] = NO_DATE;
      happened[claim] = Math.max(heardDay, last);
      toldFrom[claim] = Math.max(toldFrom[claim]!, last);
    } else happened[claim] = heardDay === NO_DAY ? last : Math.min(heardDay, last);
  }
  return { used, countsFrom: { happened, told: toldFrom } };
}
