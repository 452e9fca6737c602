import type { StageId } from "../../model/ids.ts";
import { NO_DAY } from "../dataset.ts";
import { chooseDate } from "./choose-date.ts";
import { ALL_PARTIES, beginSweep, type ClaimFacts, isNewRow, publishedBy } from "./claim-facts.ts";
import { type ClaimList, keepClaims } from "./claim-list.ts";
import { countBefore } from "./count-before.ts";
import { type DateNumber, NO_DATE } from "./date-table.ts";
import { NEVER } from "./judge-days.ts";
import { isPartyStage, reachOf } from "./same-act.ts";
import { agreeingPlaces, countAgreeing, sortByDate, type ToldDates } from "./told-dates.ts";

/** Stages that one treaty reaches one after the other. Those of a programme overlap, as work goes on beside it. */
const ORDERED: readonly string[] = ["proposed", "negotiating", "agreed", "signed", "ratified", "in-force"];

/** A programme is announced, and then studied: how it is to be done. A study that begins later is about something new. */
const STUDY_AFTER_LAUNCH_DAYS = 365;

/** Of what is there, many may propose more, or study it: no number of reports makes that its own beginning. */
const MAY_BE_REPEATED: readonly string[] = ["proposed", "study"];

/**
 * How many days after `later` was reached `earlier` may still be; null where it may be at any time. `later` stands
 * further down the ladder and is no end.
 */
function leewayDays(later: StageId, earlier: StageId): number | null {
  if (earlier === "proposed" || (ORDERED.includes(earlier) && ORDERED.includes(later))) return 0;
  return earlier === "study" ? STUDY_AFTER_LAUNCH_DAYS : null;
}

/** A stage with the acts that are told of it. */
interface ToldStage {
  readonly words: { readonly id: StageId; readonly isEnding: boolean };
  readonly acts: ClaimList;
}

/** The acts of a stage, those dated after a later stage apart. */
export interface SortedActs {
  readonly acts: ClaimList;
  readonly outOfOrder: ClaimList;
}

/**
 * Set apart the acts dated after a later stage was reached: talk of new sites for a pact in force is no proposal of it.
 *
 * A study may follow the launch of a programme within a year. An act stays where more articles agree with its date than tell the later stage as reached before it, but for a proposal
 * or a study. A date of the later stage that is itself outvoted proves nothing. The act of a single party stays: a state may ratify what is in
 * force between others. `stages` in the ladder's order, as the answer.
 */
export function findOutOfOrder(facts: ClaimFacts, stages: readonly ToldStage[]): SortedActs[] {
  const sorted: SortedActs[] = stages.map(({ acts }) => ({ acts, outOfOrder: acts.subarray(0, 0) }));
  // From the furthest stage down, so that what falls out of one proves nothing against the ones below it.
  for (let place = stages.length - 2; place >= 0; place--) {
    const { words, acts } = stages[place]!;
    if (words.isEnding || acts.length === 0) continue;
    const proofs: Proofs[] = [];
    for (let after = place + 1; after < stages.length; after++) {
      const later = stages[after]!.words;
      const leeway = later.isEnding ? null : leewayDays(later.id, words.id);
      if (leeway === null) continue;
      proofs.push({ acts: creditedActs(facts, later.id, sorted[after]!.acts), leewayDays: leeway });
    }
    const own = isPartyStage(words.id) ? keepClaims(acts, (act) => facts.parties[act] === ALL_PARTIES) : acts;
    const late = datesAfter(facts, proofs, own, !MAY_BE_REPEATED.includes(words.id));
    if (late.size === 0) continue;
    const isLate = (act: number) =>
      late.has(facts.used[act]!) && (!isPartyStage(words.id) || facts.parties[act] === ALL_PARTIES);
    sorted[place] = { acts: keepClaims(acts, (act) => !isLate(act)), outOfOrder: keepClaims(acts, isLate) };
  }
  return sorted;
}

/** Acts that do not lie before the date which their own stage has. */
function creditedActs(facts: ClaimFacts, stage: StageId, acts: ClaimList): ClaimList {
  const date = chooseDate(facts, acts, reachOf(stage));
  if (date === NO_DATE) return acts;
  const first = facts.dates.firstDays[date]!;
  return keepClaims(acts, (act) => {
    const day = provedBy(facts, act);
    return day !== NO_DAY && day >= first;
  });
}

/** The last day on which an act may have happened; `NO_DAY` when it has a date that cannot be, or no day at all. */
function provedBy(facts: ClaimFacts, act: number): number {
  const [used, published] = [facts.used[act]!, publishedBy(facts, act)];
  if (used === NO_DATE) return facts.told[act] === NO_DATE ? published : NO_DAY;
  const last = facts.dates.lastDays[used]!;
  return published === NO_DAY ? last : Math.min(last, published);
}

/** Acts of a later stage, and how long after each an earlier one may still be reached. */
interface Proofs {
  readonly acts: ClaimList;
  readonly leewayDays: number;
}

/** The dates of acts that lie after the proofs of a later stage, and, where numbers count, are not told by more articles. */
function datesAfter(
  facts: ClaimFacts,
  proofs: readonly Proofs[],
  acts: ClaimList,
  mayOutnumber: boolean,
): Set<DateNumber> {
  const { byRow } = facts.desk;
  const rows = layProofs(facts, proofs);
  const firstProof = rows.reduce((first, row) => Math.min(first, byRow[row]!), Number.POSITIVE_INFINITY);
  const told = rows.length === 0 ? null : sortByDate(facts, acts);
  const late = told === null ? new Set<DateNumber>() : findLate(facts, told, rows, firstProof, mayOutnumber);
  for (const row of rows) byRow[row] = NEVER;
  return late;
}

/** Put the first day by which an article proves a later stage on the desk, leeway added, by row; the rows of these. */
function layProofs(facts: ClaimFacts, proofs: readonly Proofs[]): number[] {
  const { byRow } = facts.desk;
  const rows: number[] = [];
  for (const { acts, leewayDays } of proofs) {
    for (let at = 0; at < acts.length; at++) {
      const day = provedBy(facts, acts[at]!);
      if (day === NO_DAY) continue;
      const row = facts.rows[acts[at]!]!;
      if (byRow[row] === NEVER) rows.push(row);
      byRow[row] = Math.min(byRow[row]!, day + leewayDays);
    }
  }
  return rows;
}

function findLate(
  facts: ClaimFacts,
  told: ToldDates,
  rows: readonly number[],
  firstProof: number,
  mayOutnumber: boolean,
): Set<DateNumber> {
  const { firstDays } = facts.dates;
  const suspects = [...told.dates.keys()].filter((place) => firstDays[told.dates[place]!]! > firstProof);
  if (suspects.length === 0) return new Set();
  if (!mayOutnumber) return new Set(suspects.map((place) => told.dates[place]!));
  const tally = countBefore(Int32Array.from(suspects, (place) => firstDays[told.dates[place]!]!));
  for (const row of rows) tally.add(facts.desk.byRow[row]!);
  const before = tally.counts();
  const { articles } = countAgreeing(facts, told);
  const late = suspects.filter((place, at) => {
    if (before[at]! >= articles[place]!) return true;
    return !hasMoreAgreeing(facts, told, place, before[at]!);
  });
  return new Set(late.map((place) => told.dates[place]!));
}

/** Whether more than `limit` articles agree with a date and prove no later stage before it. */
function hasMoreAgreeing(facts: ClaimFacts, told: ToldDates, place: number, limit: number): boolean {
  const { dates, desk, rows } = facts;
  const first = dates.firstDays[told.dates[place]!]!;
  let count = 0;
  beginSweep(desk);
  for (const at of agreeingPlaces(told, place)) {
    for (let own = told.offsets[at]!; own < told.offsets[at + 1]!; own++) {
      const row = rows[told.claims[own]!]!;
      if (desk.byRow[row]! >= first && isNewRow(desk, row) && ++count > limit) return true;
    }
  }
  return false;
}
