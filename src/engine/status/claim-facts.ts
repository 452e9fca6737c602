import { SOURCE_KINDS } from "../../model/article.ts";
import { MODALITIES } from "../../model/claim.ts";
import type { DayNumber } from "../../model/day-number.ts";
import type { CountryId } from "../../model/ids.ts";
import type { Column } from "../../model/packed.ts";
import type { ClaimNumber, Clock } from "../../model/status.ts";
import { type Dataset, NO_DAY, undatedDayOf } from "../dataset.ts";
import { type DateTable, NO_DATE, numberDates } from "./date-table.ts";
import { judgeDays, NEVER } from "./judge-days.ts";

/** No single party: all of them, or it is not said. */
export const ALL_PARTIES = -1;

const OFFICIAL = SOURCE_KINDS.indexOf("official");
const HAPPENED = MODALITIES.indexOf("happened");

/**
 * What the rules need of every claim, as columns; there may be a million.
 *
 * Columns of claims are by their number, those of articles by row. A day that is not known is `NO_DAY`, which lies
 * before all others.
 */
export interface ClaimFacts {
  readonly dates: DateTable;
  /** By claim, the row of its article. */
  readonly rows: Int32Array;
  /** By claim, the date that it tells. */
  readonly told: Int32Array;
  /** By claim, the date that may be used: `NO_DATE` for an act that has none or an impossible one, else as told. */
  readonly used: Int32Array;
  /** By claim, a place in `partyIds`, or `ALL_PARTIES`. */
  readonly parties: Column;
  readonly partyIds: readonly CountryId[];
  /** By claim, the first day on which it counts; `NEVER` when it never does. */
  readonly countsFrom: Readonly<Record<Clock, Int32Array>>;
  /** By row, the first and last day on which the article may have been published. */
  readonly publishedFrom: Int32Array;
  readonly publishedBy: Int32Array;
  /** By row. */
  readonly kinds: Dataset["articles"]["kinds"];
  /** The collection's last day: by then, all that it holds had been told. */
  readonly lastDay: DayNumber;
  /** From when on what articles without a date tell counts by the clock `happened`. */
  readonly undatedFrom: DayNumber;
  readonly desk: Desk;
}

/** Room for counting, shared by rules that run one after another. Each leaves it as it was. */
export interface Desk {
  /** By number of a date, 0. */
  readonly byDate: Int32Array;
  /** By row, `NEVER`. */
  readonly byRow: Int32Array;
  /** By row, the last sweep that saw it; a new sweep raises `sweep`. */
  readonly seenIn: Int32Array;
  sweep: number;
}

/** The facts of a dataset's claims, acts by their own dates alone. A few passes over the claims. */
export function openFacts({ articles, claims, manifest }: Dataset): ClaimFacts {
  const undatedFrom = undatedDayOf({ articles, manifest });
  const { table, numbers } = numberDates(claims.dates);
  const timed = {
    dates: table,
    told: numbers,
    rows: claims.articles,
    publishedBy: articles.lastDays,
    isAct: (claim: ClaimNumber) => claims.modalities[claim] === HAPPENED,
    lastDay: manifest.lastDay ?? NO_DAY,
    undatedFrom,
  };
  return {
    ...judgeDays(timed),
    dates: table,
    told: numbers,
    rows: claims.articles,
    parties: claims.parties.numbers,
    partyIds: claims.parties.words as readonly CountryId[],
    publishedFrom: articles.firstDays,
    publishedBy: articles.lastDays,
    kinds: articles.kinds,
    lastDay: timed.lastDay,
    undatedFrom,
    desk: {
      byDate: new Int32Array(table.texts.length),
      byRow: new Int32Array(articles.count).fill(NEVER),
      seenIn: new Int32Array(articles.count),
      sweep: 0,
    },
  };
}

/** The last day on which a claim's article may have been published. */
export function publishedBy({ rows, publishedBy: days }: ClaimFacts, claim: ClaimNumber): DayNumber {
  return days[rows[claim]!]!;
}

/** The same, but not after the collection's last day. */
export function toldDay(facts: ClaimFacts, claim: ClaimNumber): DayNumber {
  return Math.min(publishedBy(facts, claim), facts.lastDay);
}

/** The day by which a claim's article had said it; an undated article's is the collection's last. */
export function heardDay(facts: ClaimFacts, claim: ClaimNumber): DayNumber {
  const day = toldDay(facts, claim);
  return day === NO_DAY ? facts.lastDay : day;
}

export function isOfficial({ rows, kinds }: ClaimFacts, claim: ClaimNumber): boolean {
  return kinds[rows[claim]!] === OFFICIAL;
}

/** First and last day of the date that a claim tells; it must tell one. */
export function firstTold({ dates, told }: ClaimFacts, claim: ClaimNumber): DayNumber {
  return dates.firstDays[told[claim]!]!;
}
export function lastTold({ dates, told }: ClaimFacts, claim: ClaimNumber): DayNumber {
  return dates.lastDays[told[claim]!]!;
}

/** Whether an act tells that its stage was reached by the day of its article; one dated after its report does not. */
export function isReport(facts: ClaimFacts, claim: ClaimNumber): boolean {
  return (facts.told[claim] === NO_DATE || facts.used[claim] !== NO_DATE) && publishedBy(facts, claim) !== NO_DAY;
}

/** Begin a sweep in which each row is new once. */
export function beginSweep(desk: Desk): void {
  desk.sweep++;
}

/** Whether the sweep has not seen a row yet; it has now. */
export function isNewRow(desk: Desk, row: number): boolean {
  if (desk.seenIn[row] === desk.sweep) return false;
  desk.seenIn[row] = desk.sweep;
  return true;
}
