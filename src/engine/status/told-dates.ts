import type { DayNumber } from "../../model/day-number.ts";
import type { ClaimNumber } from "../../model/status.ts";
import { beginSweep, type ClaimFacts, heardDay, isNewRow, isOfficial } from "./claim-facts.ts";
import type { ClaimList } from "./claim-list.ts";
import { type DateNumber, NO_DATE } from "./date-table.ts";

/**
 * The dates that acts tell, in the order of their texts, with who tells them.
 *
 * The dates inside the one at a place follow it, up to `ends` of the place; those that hold it are found by `holders`.
 * Together with itself these are all that can be the same day.
 */
export interface ToldDates {
  readonly dates: Int32Array;
  /** By place, the place after the last date inside it. */
  readonly ends: Int32Array;
  /** By place, the place of the finest told date that holds it, -1 for none. */
  readonly holders: Int32Array;
  /** The claims that tell the date at place p: `claims` from `offsets[p]` up to, not including, `offsets[p + 1]`. */
  readonly offsets: Int32Array;
  readonly claims: ClaimList;
}

/** Sort acts by the date that may be used of them; those without one are left out. */
export function sortByDate(facts: ClaimFacts, acts: ClaimList): ToldDates {
  const { byDate } = facts.desk;
  const found: DateNumber[] = [];
  for (let at = 0; at < acts.length; at++) {
    const date = facts.used[acts[at]!]!;
    if (date === NO_DATE) continue;
    if (byDate[date] === 0) found.push(date);
    byDate[date]!++;
  }
  const dates = Int32Array.from(found).sort();
  const offsets = new Int32Array(dates.length + 1);
  for (let place = 0; place < dates.length; place++) {
    offsets[place + 1] = offsets[place]! + byDate[dates[place]!]!;
    byDate[dates[place]!] = offsets[place]!;
  }
  const claims = new Int32Array(offsets[dates.length]!);
  for (let at = 0; at < acts.length; at++) {
    const date = facts.used[acts[at]!]!;
    if (date !== NO_DATE) claims[byDate[date]!++] = acts[at]!;
  }
  for (const date of found) byDate[date] = 0;
  return { dates, ...nestDates(facts, dates), offsets, claims };
}

function nestDates({ dates: { firstDays, lastDays } }: ClaimFacts, dates: Int32Array) {
  const ends = new Int32Array(dates.length).fill(dates.length);
  const holders = new Int32Array(dates.length).fill(-1);
  const open: number[] = [];
  for (let place = 0; place < dates.length; place++) {
    for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
      if (lastDays[dates[last]!]! >= firstDays[dates[place]!]!) break;
      ends[last] = place;
      open.pop();
    }
    holders[place] = open.at(-1) ?? -1;
    open.push(place);
  }
  return { ends, holders };
}

/** The places of all dates that can be the same day as the one at a place, itself included. */
export function agreeingPlaces({ ends, holders }: Pick<ToldDates, "ends" | "holders">, place: number): number[] {
  const places: number[] = [];
  for (let at = place; at < ends[place]!; at++) places.push(at);
  for (let at = holders[place]!; at >= 0; at = holders[at]!) places.push(at);
  return places;
}

/** The first day by which an article had told exactly the date at a place. */
export function firstHeard(facts: ClaimFacts, { offsets, claims }: ToldDates, place: number): DayNumber {
  let first = Number.POSITIVE_INFINITY;
  for (let at = offsets[place]!; at < offsets[place + 1]!; at++) first = Math.min(first, heardDay(facts, claims[at]!));
  return first;
}

/** How many articles tell a date that can be the same day as the one at each place, and how many of them are official. */
export interface Agreeing {
  readonly articles: Int32Array;
  readonly official: Int32Array;
}

/**
 * Count who agrees with each date.
 *
 * Articles that tell one date are summed over the places; the few that tell several are looked at place by place, so
 * that each counts once.
 */
export function countAgreeing(facts: ClaimFacts, told: ToldDates): Agreeing {
  const repeaters = findRepeaters(facts, told);
  const length = told.dates.length;
  const [single, singleOfficial] = [new Int32Array(length + 1), new Int32Array(length + 1)];
  for (let place = 0; place < length; place++) {
    let [articles, official] = [0, 0];
    visitTellers(facts, told, place, (claim) => {
      if (repeaters?.has(facts.rows[claim]!)) return;
      articles++;
      if (isOfficial(facts, claim)) official++;
    });
    single[place + 1] = single[place]! + articles;
    singleOfficial[place + 1] = singleOfficial[place]! + official;
  }
  const sumAgreeing = (sums: Int32Array, place: number) => {
    let sum = sums[told.ends[place]!]! - sums[place]!;
    for (let at = told.holders[place]!; at >= 0; at = told.holders[at]!) sum += sums[at + 1]! - sums[at]!;
    return sum;
  };
  const agreeing = {
    articles: Int32Array.from(told.dates, (_, place) => sumAgreeing(single, place)),
    official: Int32Array.from(told.dates, (_, place) => sumAgreeing(singleOfficial, place)),
  };
  if (repeaters !== null) addRepeaters(facts, told, repeaters, agreeing);
  return agreeing;
}

/** Call `visit` for one claim of each article that tells exactly the date at a place. */
function visitTellers(
  { rows }: ClaimFacts,
  { offsets, claims }: ToldDates,
  place: number,
  visit: (claim: ClaimNumber) => void,
): void {
  for (let at = offsets[place]!; at < offsets[place + 1]!; at++) {
    const isFirst = at === offsets[place] || rows[claims[at]!] !== rows[claims[at - 1]!];
    if (isFirst) visit(claims[at]!);
  }
}

/** The rows of articles that tell more than one date, null for none. */
function findRepeaters(facts: ClaimFacts, told: ToldDates): Set<number> | null {
  const { desk } = facts;
  let repeaters: Set<number> | null = null;
  beginSweep(desk);
  for (let place = 0; place < told.dates.length; place++) {
    visitTellers(facts, told, place, (claim) => {
      const row = facts.rows[claim]!;
      if (isNewRow(desk, row)) return;
      repeaters ??= new Set();
      repeaters.add(row);
    });
  }
  return repeaters;
}

function addRepeaters(facts: ClaimFacts, told: ToldDates, repeaters: ReadonlySet<number>, agreeing: Agreeing): void {
  const claimsAt = Array.from(told.dates, (_, place) => {
    const claims: ClaimNumber[] = [];
    visitTellers(facts, told, place, (claim) => {
      if (repeaters.has(facts.rows[claim]!)) claims.push(claim);
    });
    return claims;
  });
  for (let place = 0; place < claimsAt.length; place++) {
    beginSweep(facts.desk);
    for (const at of agreeingPlaces(told, place)) {
      for (const claim of claimsAt[at]!) {
        if (!isNewRow(facts.desk, facts.rows[claim]!)) continue;
        agreeing.articles[place]!++;
        if (isOfficial(facts, claim)) agreeing.official[place]!++;
      }
    }
  }
}
