import type { DayNumber } from "../../../../src/model/day-number.ts";
import type { StageId } from "../../../../src/model/ids.ts";
import { firstDayOf, lastDayOf, type PartialDate } from "../../../../src/model/partial-date.ts";
import type { ClaimNumber } from "../../../../src/model/status.ts";
import type { Fact } from "./agreement-facts.ts";
import { chooseDate } from "./choose-date.ts";
import { isPartyStage, reachOf } from "./same-act.ts";

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
interface StageActs {
  readonly words: { readonly id: StageId; readonly isEnding: boolean };
  readonly acts: readonly Fact[];
}

/**
 * Acts dated after a later stage was reached, by number: talk of new sites for a pact in force is no proposal of it.
 *
 * An act stays where more articles agree with its date than tell the later stage as reached before it, but for a proposal.
 * A date of the later stage that is itself outvoted proves nothing. The act of a single party stays: a state may ratify what is in
 * force between others. `stages` in the ladder's order.
 */
export function findOutOfOrder(stages: readonly StageActs[]): Set<ClaimNumber> {
  const found = new Set<ClaimNumber>();
  // From the furthest stage down, so that what falls out of one proves nothing against the ones below it.
  for (let place = stages.length - 2; place >= 0; place--) {
    const { words, acts } = stages[place]!;
    if (words.isEnding) continue;
    const proofs = firstProofs(
      stages.slice(place + 1).flatMap((other) => {
        const leeway = other.words.isEnding ? null : leewayDays(other.words.id, words.id);
        return leeway === null ? [] : creditedActs(other, found).map((act) => ({ act, leeway }));
      }),
    );
    if (proofs.size === 0) continue;
    const own = isPartyStage(words.id) ? acts.filter(({ party }) => party === null) : acts;
    for (const claim of actsAfter(proofs, own, !MAY_BE_REPEATED.includes(words.id))) found.add(claim);
  }
  return found;
}

/** Acts that do not lie before the date which their own stage has. */
function creditedActs({ words, acts }: StageActs, dropped: ReadonlySet<ClaimNumber>): Fact[] {
  const left = acts.filter(({ claim }) => !dropped.has(claim));
  const date = chooseDate(left, reachOf(words.id));
  return date === null ? left : left.filter((act) => (provedBy(act) ?? Number.NEGATIVE_INFINITY) >= firstDayOf(date));
}

/** By article, the first day by which it proves that a later stage was reached, with the leeway that this one leaves. */
function firstProofs(later: readonly { readonly act: Fact; readonly leeway: number }[]): Map<number, DayNumber> {
  const proofs = new Map<number, DayNumber>();
  for (const { act, leeway } of later) {
    const proved = provedBy(act);
    if (proved === null) continue;
    const day = (proved + leeway) as DayNumber;
    proofs.set(act.row, Math.min(proofs.get(act.row) ?? day, day) as DayNumber);
  }
  return proofs;
}

/** The last day on which an act may have happened; null when it has a date that cannot be, or no day at all. */
function provedBy({ date, usedDate, publishedBy }: Fact): DayNumber | null {
  if (usedDate !== null) return Math.min(lastDayOf(usedDate), publishedBy ?? Number.POSITIVE_INFINITY);
  return date === null ? publishedBy : null;
}

function actsAfter(
  proofs: ReadonlyMap<number, DayNumber>,
  acts: readonly Fact[],
  mayOutnumber: boolean,
): ClaimNumber[] {
  const firstProof = [...proofs.values()].reduce((first, day) => Math.min(first, day));
  const byDate = new Map<PartialDate, Fact[]>();
  for (const act of acts) {
    if (act.usedDate === null) continue;
    const same = byDate.get(act.usedDate);
    if (same) same.push(act);
    else byDate.set(act.usedDate, [act]);
  }
  const suspects = [...byDate].filter(([date]) => firstDayOf(date) > firstProof);
  return suspects.flatMap(([date, own]) => {
    const before = rowsBefore(proofs, firstDayOf(date));
    const agreeing = rowsAgreeing(byDate, date);
    for (const row of before) agreeing.delete(row);
    return mayOutnumber && agreeing.size > before.length ? [] : own.map(({ claim }) => claim);
  });
}

function rowsBefore(proofs: ReadonlyMap<number, DayNumber>, day: DayNumber): number[] {
  return [...proofs].flatMap(([row, proved]) => (proved < day ? [row] : []));
}

function rowsAgreeing(byDate: ReadonlyMap<PartialDate, readonly Fact[]>, date: PartialDate): Set<number> {
  const [first, last] = [firstDayOf(date), lastDayOf(date)];
  const agreeing = [...byDate].filter(([other]) => firstDayOf(other) <= last && first <= lastDayOf(other));
  return new Set(agreeing.flatMap(([, acts]) => acts.map(({ row }) => row)));
}
