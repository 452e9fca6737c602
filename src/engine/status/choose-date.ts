import { canBeSameDay, firstDayOf, lastDayOf, type PartialDate, precisionOf } from "../../model/partial-date.ts";
import type { Act } from "./count-facts.ts";

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
export function chooseDate(acts: readonly Act[]): PartialDate | null {
  const candidates = rankCandidates(acts);
  let chosen = candidates[0];
  while (chosen !== undefined) {
    const finer = pickClear(candidates.filter(({ date }) => isFiner(date, chosen?.date ?? date)));
    if (finer === undefined) return chosen.date;
    chosen = finer;
  }
  return null;
}

function rankCandidates(acts: readonly Act[]): Candidate[] {
  const dates = [...new Set(acts.flatMap(({ usedDate }) => (usedDate === null ? [] : [usedDate])))];
  return dates.map((date) => judgeCandidate(date, acts)).sort(compareCandidates);
}

function judgeCandidate(date: PartialDate, acts: readonly Act[]): Candidate {
  const agreeing = acts.filter(({ usedDate }) => usedDate !== null && canBeSameDay(usedDate, date));
  const official = agreeing.filter(({ isOfficial }) => isOfficial);
  return {
    date,
    articles: new Set(agreeing.map(({ row }) => row)).size,
    official: new Set(official.map(({ row }) => row)).size,
    heardDay: Math.min(...agreeing.filter(({ usedDate }) => usedDate === date).map((act) => act.heardDay)),
  };
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
