import type { ClaimFacts } from "./claim-facts.ts";
import type { ClaimList } from "./claim-list.ts";
import { canAgree, type DateNumber, NO_DATE } from "./date-table.ts";
import { findTooLate } from "./find-too-late.ts";
import type { Reach } from "./same-act.ts";
import { type Agreeing, countAgreeing, firstHeard, sortByDate, type ToldDates } from "./told-dates.ts";

/** The dates that are told of a stage, weighed against each other. */
export interface WeighedDates {
  /** The date that is used, see `chooseDate`. */
  readonly date: DateNumber;
  /** Those of which none can be the day, see `findTooLate`. */
  readonly tooLate: ReadonlySet<DateNumber>;
}

/** By list of acts; the same list is weighed by several rules. */
const weighed = new WeakMap<ClaimList, WeighedDates>();

/**
 * The date of a stage: the one with which most articles agree, then the most exact, then the most official, then the
 * one told first; `NO_DATE` when none is told, or none can be the day on which the stage was reached.
 *
 * It is narrowed to an exacter date inside it, unless two such days that contradict each other are told equally often:
 * then what they share is all that is known. 4 May, 5 May and twice "May" → May; 4 May twice and 5 May once → 4 May.
 * A stage that lasts has the day by which it is told first: talks held in May were no less on in March.
 */
export function chooseDate(facts: ClaimFacts, acts: ClaimList, reach: Reach): DateNumber {
  return weighDates(facts, acts, reach).date;
}

/** The same with the dates that were left out. A list is weighed once, so `reach` must follow from its stage. */
export function weighDates(facts: ClaimFacts, acts: ClaimList, reach: Reach): WeighedDates {
  const known = weighed.get(acts);
  if (known !== undefined) return known;
  const told = sortByDate(facts, acts);
  const agreeing = countAgreeing(facts, told);
  const tooLate = findTooLate(facts, acts, told, agreeing, reach === "by-party");
  const candidates = { facts, told, agreeing, isFit: (place: number) => !tooLate.has(told.dates[place]!) };
  const chosen = reach === "lasting" ? findEarliest(candidates) : findSupported(candidates);
  const weighing = { date: chosen < 0 ? NO_DATE : told.dates[chosen]!, tooLate };
  weighed.set(acts, weighing);
  return weighing;
}

interface Candidates {
  readonly facts: ClaimFacts;
  readonly told: ToldDates;
  readonly agreeing: Agreeing;
  readonly isFit: (place: number) => boolean;
}

/** The best supported date, narrowed to what is clear inside it; -1 for none. */
function findSupported(candidates: Candidates): number {
  const { told } = candidates;
  let chosen = findBest(candidates, 0, told.dates.length);
  for (let finer = chosen; finer >= 0; ) {
    chosen = finer;
    finer = findClear(candidates, chosen + 1, told.ends[chosen]!);
  }
  return chosen;
}

/** The fit date that is over first, of several the most exact; -1 for none. */
function findEarliest({ facts, told, isFit }: Candidates): number {
  const { lastDays } = facts.dates;
  let earliest = -1;
  // A date stands before those inside it, so that of two which end together the later one is the more exact.
  for (let place = 0; place < told.dates.length; place++) {
    const isFirst = earliest < 0 || lastDays[told.dates[place]!]! <= lastDays[told.dates[earliest]!]!;
    if (isFirst && isFit(place)) earliest = place;
  }
  return earliest;
}

/** The best supported of the fit dates from one place up to another, -1 for none. */
function findBest(candidates: Candidates, start: number, end: number): number {
  let best = -1;
  for (let place = start; place < end; place++) {
    if (candidates.isFit(place) && (best < 0 || isBetter(candidates, place, best))) best = place;
  }
  return best;
}

/** Whether the date at `a` goes before an earlier one at `b`. */
function isBetter({ facts, told, agreeing: { articles, official } }: Candidates, a: number, b: number): boolean {
  const { texts } = facts.dates;
  const lengthOf = (place: number) => texts[told.dates[place]!]!.length;
  const difference =
    articles[a]! - articles[b]! ||
    lengthOf(a) - lengthOf(b) ||
    official[a]! - official[b]! ||
    firstHeard(facts, told, b) - firstHeard(facts, told, a);
  return difference > 0;
}

/** The best supported date, unless another that contradicts it is as well supported; -1 for none. */
function findClear(candidates: Candidates, start: number, end: number): number {
  const { facts, told, agreeing, isFit } = candidates;
  const best = findBest(candidates, start, end);
  if (best < 0) return -1;
  for (let place = start; place < end; place++) {
    const isEqual =
      agreeing.articles[place] === agreeing.articles[best] && agreeing.official[place] === agreeing.official[best];
    if (isEqual && isFit(place) && !canAgree(facts.dates, told.dates[place]!, told.dates[best]!)) return -1;
  }
  return best;
}
