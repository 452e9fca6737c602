import {
  canBeSameDay,
  firstDayOf,
  lastDayOf,
  type PartialDate,
  precisionOf,
} from "../../../../src/model/partial-date.ts";
import type { Fact } from "./agreement-facts.ts";
import { findTooLate } from "./find-too-late.ts";
import type { Reach } from "./same-act.ts";

/** A date that is told, with how many articles agree with it. */
interface Candidate {
  readonly date: PartialDate;
  /** Articles that tell a date which can be the same day. */
  readonly articles: number;
  readonly official: number;
  /** The first day by which an article had told exactly this date. */
  readonly heardDay: number;
}

/** The dates that are told of a stage, weighed against each other. */
export interface WeighedDates {
  /** The date that is used, see `chooseDate`. */
  readonly date: PartialDate | null;
  /** Those of which none can be the day, see `findTooLate`. */
  readonly tooLate: readonly PartialDate[];
}

/**
 * The date of a stage: the one with which most articles agree, then the most exact, then the most official, then the
 * one told first; null when none is told, or none can be the day on which the stage was reached.
 *
 * It is narrowed to an exacter date inside it, unless two such days that contradict each other are told equally often:
 * then what they share is all that is known. 4 May, 5 May and twice "May" → May; 4 May twice and 5 May once → 4 May.
 */
export function chooseDate(acts: readonly Fact[], reach: Reach): PartialDate | null {
  return weighDates(acts, reach).date;
}

/** The same with the dates that were left out. A stage that lasts has the day by which it is told first. */
export function weighDates(acts: readonly Fact[], reach: Reach): WeighedDates {
  const told = sortByDate(acts);
  const ranked = told.map((own) => judgeCandidate(own, told)).sort(compareCandidates);
  const tooLate = findTooLate(acts, reach === "by-party");
  const late = new Set(tooLate);
  const candidates = ranked.filter(({ date }) => !late.has(date));
  if (reach === "lasting") return { date: earliestOf(candidates.map(({ date }) => date)), tooLate };
  let chosen = candidates[0];
  while (chosen !== undefined) {
    const finer = pickClear(candidates.filter(({ date }) => isFiner(date, chosen?.date ?? date)));
    if (finer === undefined) return { date: chosen.date, tooLate };
    chosen = finer;
  }
  return { date: null, tooLate };
}

/** The date that is over first, of several the most exact. */
function earliestOf(dates: readonly PartialDate[]): PartialDate | null {
  const sorted = [...dates].sort((a, b) => lastDayOf(a) - lastDayOf(b) || b.length - a.length);
  return sorted[0] ?? null;
}

/** Who tells exactly one date. */
interface Told {
  readonly date: PartialDate;
  readonly first: number;
  readonly last: number;
  readonly rows: Set<number>;
  readonly officialRows: Set<number>;
  heardDay: number;
}

function sortByDate(acts: readonly Fact[]): Told[] {
  const told = new Map<PartialDate, Told>();
  for (const { usedDate, row, isOfficial, heardDay } of acts) {
    if (usedDate === null) continue;
    const own = told.get(usedDate) ?? untold(usedDate, heardDay);
    told.set(usedDate, own);
    own.rows.add(row);
    if (isOfficial) own.officialRows.add(row);
    own.heardDay = Math.min(own.heardDay, heardDay);
  }
  return [...told.values()];
}

function untold(date: PartialDate, heardDay: number): Told {
  const [first, last] = [firstDayOf(date), lastDayOf(date)];
  return { date, first, last, rows: new Set(), officialRows: new Set(), heardDay };
}

function judgeCandidate({ date, first, last, heardDay }: Told, told: readonly Told[]): Candidate {
  // `canBeSameDay` on days that are read once: there are as many pairs as dates squared.
  const agreeing = told.filter((other) => other.first <= last && first <= other.last);
  return {
    date,
    articles: countUnion(agreeing.map(({ rows }) => rows)),
    official: countUnion(agreeing.map(({ officialRows }) => officialRows)),
    heardDay,
  };
}

function countUnion(sets: readonly ReadonlySet<number>[]): number {
  if (sets.length === 1) return sets[0]?.size ?? 0;
  return new Set(sets.flatMap((own) => [...own])).size;
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    b.articles - a.articles ||
    b.date.length - a.date.length ||
    b.official - a.official ||
    (a.heardDay < b.heardDay ? -1 : Number(a.heardDay > b.heardDay)) ||
    (a.date < b.date ? -1 : Number(a.date > b.date))
  );
}

/** The first of ranked candidates, unless another that contradicts it is as well supported. */
function pickClear(ranked: readonly Candidate[]): Candidate | undefined {
  const [first, ...others] = ranked;
  if (first === undefined) return undefined;
  const hasRival = others.some(
    ({ date, articles, official }) =>
      articles === first.articles && official === first.official && !canBeSameDay(date, first.date),
  );
  return hasRival ? undefined : first;
}

/** Whether `date` lies inside `coarse` and says more. */
function isFiner(date: PartialDate, coarse: PartialDate): boolean {
  return (
    precisionOf(date) !== precisionOf(coarse) &&
    firstDayOf(date) >= firstDayOf(coarse) &&
    lastDayOf(date) <= lastDayOf(coarse)
  );
}
