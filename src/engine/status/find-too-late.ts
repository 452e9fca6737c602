import { canBeSameDay, firstDayOf, type PartialDate } from "../../model/partial-date.ts";
import type { Fact } from "./agreement-facts.ts";

/**
 * Dates of a stage that begin only after an article had told it as reached, ascending.
 *
 * None of them is the day on which it was reached, unless the articles that agree with it outnumber those earlier ones,
 * or are as many and more of them official. `byParty`: articles on two named parties say nothing of each other.
 */
export function findTooLate(acts: readonly Fact[], byParty: boolean): PartialDate[] {
  const dates = new Set(acts.flatMap(({ usedDate }) => (usedDate === null ? [] : [usedDate])));
  const reports = acts.filter(isReport).sort((a, b) => publishedBy(a) - publishedBy(b));
  const [first] = reports;
  if (first === undefined) return [];
  // Most dates lie before the first report and need no count.
  const suspects = [...dates].filter((date) => firstDayOf(date) > publishedBy(first));
  return suspects.filter((date) => isOutweighed(date, acts, reports, byParty)).sort();
}

/** Whether an act tells that its stage was reached by the day of its article; one dated after its report does not. */
function isReport({ date, usedDate, publishedBy }: Fact): boolean {
  return publishedBy !== null && (date === null || usedDate !== null);
}

function publishedBy(act: Fact): number {
  return act.publishedBy ?? Number.POSITIVE_INFINITY;
}

function isOutweighed(date: PartialDate, acts: readonly Fact[], reports: readonly Fact[], byParty: boolean): boolean {
  const agreeing = acts.filter(({ usedDate }) => usedDate !== null && canBeSameDay(usedDate, date));
  const tellers = agreeing.filter(({ usedDate }) => usedDate === date);
  const parties = new Set(tellers.map(({ party }) => party));
  const isOnSameAct = ({ party }: Fact) => !byParty || party === null || parties.has(null) || parties.has(party);
  const end = reports.findIndex((act) => publishedBy(act) >= firstDayOf(date));
  const earlier = countArticles((end < 0 ? reports : reports.slice(0, end)).filter(isOnSameAct), new Set());
  if (earlier.rows.size === 0) return false;
  const own = countArticles(agreeing, earlier.rows);
  return own.rows.size < earlier.rows.size || (own.rows.size === earlier.rows.size && own.official <= earlier.official);
}

/** The articles of acts, without those that are left out. */
function countArticles(acts: readonly Fact[], without: ReadonlySet<number>) {
  const official = new Set<number>();
  const rows = new Set<number>();
  for (const { row, isOfficial } of acts) {
    if (without.has(row)) continue;
    rows.add(row);
    if (isOfficial) official.add(row);
  }
  return { rows, official: official.size };
}
