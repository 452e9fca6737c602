import { NO_DAY } from "../dataset.ts";
import { beginSweep, type ClaimFacts, isNewRow, isOfficial, isReport, publishedBy } from "./claim-facts.ts";
import type { ClaimList } from "./claim-list.ts";
import { countBefore } from "./count-before.ts";
import type { DateNumber } from "./date-table.ts";
import { type Agreeing, agreeingPlaces, type ToldDates } from "./told-dates.ts";

/**
 * Dates of a stage that begin only after an article had told it as reached.
 *
 * None of them is the day on which it was reached, unless the articles that agree with it outnumber those earlier ones,
 * or are as many and more of them official. `byParty`: only articles on the same party speak of its act; one that names none speaks of no named
 * one's, as it may be another's.
 */
export function findTooLate(
  facts: ClaimFacts,
  acts: ClaimList,
  told: ToldDates,
  agreeing: Agreeing,
  byParty: boolean,
): Set<DateNumber> {
  const { firstDays } = facts.dates;
  let firstReport = Number.POSITIVE_INFINITY;
  for (let at = 0; at < acts.length; at++) {
    if (isReport(facts, acts[at]!)) firstReport = Math.min(firstReport, publishedBy(facts, acts[at]!));
  }
  const tooLate = new Set<DateNumber>();
  const suspects = [...told.dates.keys()].filter((place) => firstDays[told.dates[place]!]! > firstReport);
  for (const group of groupByParties(facts, told, suspects, byParty)) {
    const earlier = countEarlier(facts, acts, told, group);
    group.places.forEach((place, at) => {
      const before = { rows: earlier.rows[at]!, official: earlier.official[at]!, tellers: earlier.tellers };
      if (isOutweighed(facts, told, agreeing, place, before)) tooLate.add(told.dates[place]!);
    });
  }
  return tooLate;
}

/** Suspected dates that the same reports speak against. */
interface Suspects {
  readonly places: readonly number[];
  /** Null for reports on any party. */
  readonly parties: ReadonlySet<number> | null;
}

function groupByParties(
  { parties }: ClaimFacts,
  { offsets, claims }: ToldDates,
  suspects: readonly number[],
  byParty: boolean,
): Iterable<Suspects> {
  if (suspects.length === 0) return [];
  if (!byParty) return [{ places: suspects, parties: null }];
  const groups = new Map<string, { places: number[]; parties: Set<number> }>();
  for (const place of suspects) {
    const own = new Set<number>();
    for (let at = offsets[place]!; at < offsets[place + 1]!; at++) own.add(parties[claims[at]!]!);
    const key = [...own].sort((a, b) => a - b).join(" ");
    const group = groups.get(key) ?? { places: [], parties: own };
    groups.set(key, group);
    group.places.push(place);
  }
  return groups.values();
}

/** Articles that told the stage as reached, by suspected date those published before it. */
interface EarlierReports {
  readonly rows: Int32Array;
  readonly official: Int32Array;
  /** The rows of all such articles, whenever published; null where every article that tells a date is one. */
  readonly tellers: ReadonlySet<number> | null;
}

function countEarlier(facts: ClaimFacts, acts: ClaimList, told: ToldDates, group: Suspects): EarlierReports {
  const bounds = Int32Array.from(group.places, (place) => facts.dates.firstDays[told.dates[place]!]!);
  const [all, official] = [countBefore(bounds), countBefore(bounds)];
  const tellers = group.parties === null ? null : new Set<number>();
  let lastRow = -1;
  for (let at = 0; at < acts.length; at++) {
    const claim = acts[at]!;
    const [row, party] = [facts.rows[claim]!, facts.parties[claim]!];
    const isOnSameAct = group.parties === null || group.parties.has(party);
    if (row === lastRow || !isOnSameAct || !isReport(facts, claim)) continue;
    lastRow = row;
    tellers?.add(row);
    all.add(publishedBy(facts, claim));
    if (isOfficial(facts, claim)) official.add(publishedBy(facts, claim));
  }
  return { rows: all.counts(), official: official.counts(), tellers };
}

/** Articles from before a date. */
interface Before {
  readonly rows: number;
  readonly official: number;
  readonly tellers: ReadonlySet<number> | null;
}

function isOutweighed(facts: ClaimFacts, told: ToldDates, agreeing: Agreeing, place: number, before: Before): boolean {
  if (before.rows === 0) return false;
  if (before.rows > agreeing.articles[place]!) return true;
  const first = facts.dates.firstDays[told.dates[place]!]!;
  let [rows, official] = [0, 0];
  beginSweep(facts.desk);
  for (const at of agreeingPlaces(told, place)) {
    for (let own = told.offsets[at]!; own < told.offsets[at + 1]!; own++) {
      const claim = told.claims[own]!;
      const row = facts.rows[claim]!;
      const published = publishedBy(facts, claim);
      const isEarlier = published !== NO_DAY && published < first && (before.tellers?.has(row) ?? true);
      if (isEarlier || !isNewRow(facts.desk, row)) continue;
      if (isOfficial(facts, claim)) official++;
      if (++rows > before.rows) return false;
    }
  }
  return rows < before.rows || official <= before.official;
}
