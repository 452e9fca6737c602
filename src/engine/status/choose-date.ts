import { canBeSameDay, firstDayOf, lastDayOf, type PartialDate, precisionOf } from "../../model/partial-date.ts";
import type { Fact } from "./agreement-facts.ts";

/** A date that is told, with how many articles agree with it. */
interface Candidate {
  readonly date: PartialDate;
  /** Articles that tell a date which can be the same day. */
  readonly articles: number;
  readonly official: number;
  /** The first day by which an article had told exactly this date. */
  readonly heardDay: number;
}

/**
 * The date of a stage: the one with which most articles agree, then the most exact, then the most official, then the
 * one told first; null when none is told.
 *
 * It is narrowed to an exacter date inside it, unless two such days that contradict each other are told equally often:
 * then what they share is all that is known. 4 May, 5 May and twice "May" → May; 4 May twice and 5 May once → 4 May.
 */
export function chooseDate(acts: readonly Fact[]): PartialDate | null {
  const candidates = rankCandidates(acts);
  let chosen = candidates[0];
  while (chosen !== undefined) {
    const finer = pickClear(candidates.filter(({ date }) => isFiner(date, chosen?.date ?? date)));
    if (finer === undefined) return chosen.date;
    chosen = finer;
  }
  return null;
}

/** Who tells exactly one date. */
interface Told {
  readonly date: PartialDate;
  readonly rows: Set<number>;
  readonly officialRows: Set<number>;
  heardDay: number;
}

function rankCandidates(acts: readonly Fact[]): Candidate[] {
  const told = sortByDate(acts);
  return told.map((own) => judgeCandidate(own, told)).sort(compareCandidates);
}

function sortByDate(acts: readonly Fact[]): Told[] {
  const told = new Map<PartialDate, Told>();
  for (const { usedDate, row, isOfficial, heardDay } of acts) {
    if (usedDate === null) continue;
    const own = told.get(usedDate) ?? { date: usedDate, rows: new Set(), officialRows: new Set(), heardDay };
    told.set(usedDate, own);
    own.rows.add(row);
    if (isOfficial) own.officialRows.add(row);
    own.heardDay = Math.min(own.heardDay, heardDay);
  }
  return [...told.values()];
}

function judgeCandidate({ date, heardDay }: Told, told: readonly Told[]): Candidate {
  const agreeing = told.filter((other) => canBeSameDay(other.date, date));
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
