import type { DayNumber } from "../../../../src/model/day-number.ts";
import { firstDayOf, lastDayOf, type PartialDate } from "../../../../src/model/partial-date.ts";
import type { Fact } from "./agreement-facts.ts";

/**
 * Dates of a stage that begin only after an article had told it as reached, ascending.
 *
 * None of them is the day on which it was reached, unless the articles that agree with it outnumber those earlier ones,
 * or are as many and more of them official. `byParty`: only articles on the same party speak of its act.
 */
export function findTooLate(acts: readonly Fact[], byParty: boolean): PartialDate[] {
  const reports = acts.filter(isReport).sort((a, b) => publishedBy(a) - publishedBy(b));
  const [first] = reports;
  if (first === undefined) return [];
  const dated = acts.flatMap((act) => (act.usedDate === null ? [] : [datedAct(act, act.usedDate)]));
  // Most dates lie before the first report and need no count.
  const suspects = new Map(dated.filter((act) => act.first > publishedBy(first)).map((act) => [act.date, act]));
  const outweighed = [...suspects.values()].filter((suspect) => isOutweighed(suspect, dated, reports, byParty));
  return outweighed.map(({ date }) => date).sort();
}

/** An act with the first and last day of its date, read once. */
interface DatedAct {
  readonly act: Fact;
  readonly date: PartialDate;
  readonly first: DayNumber;
  readonly last: DayNumber;
}

function datedAct(act: Fact, date: PartialDate): DatedAct {
  return { act, date, first: firstDayOf(date), last: lastDayOf(date) };
}

/** Whether an act tells that its stage was reached by the day of its article; one dated after its report does not. */
function isReport({ date, usedDate, publishedBy }: Fact): boolean {
  return publishedBy !== null && (date === null || usedDate !== null);
}

function publishedBy(act: Fact): number {
  return act.publishedBy ?? Number.POSITIVE_INFINITY;
}

function isOutweighed(
  { date, first, last }: DatedAct,
  dated: readonly DatedAct[],
  reports: readonly Fact[],
  byParty: boolean,
): boolean {
  const agreeing = dated.filter((other) => other.first <= last && first <= other.last);
  const parties = new Set(agreeing.flatMap((other) => (other.date === date ? [other.act.party] : [])));
  const isOnSameAct = ({ party }: Fact) => !byParty || parties.has(party);
  const earlier = new Map<number, boolean>();
  for (const report of reports) {
    // More than all that can agree: the rest need no count.
    if (publishedBy(report) >= first || earlier.size > agreeing.length) break;
    if (isOnSameAct(report)) earlier.set(report.row, report.isOfficial);
  }
  if (earlier.size === 0) return false;
  const own = new Map(agreeing.map(({ act }) => [act.row, act.isOfficial]));
  for (const row of earlier.keys()) own.delete(row);
  return own.size < earlier.size || (own.size === earlier.size && countTrue(own) <= countTrue(earlier));
}

function countTrue(official: ReadonlyMap<number, boolean>): number {
  return [...official.values()].filter(Boolean).length;
}
