import type { PartialDate } from "../model/partial-date.ts";
import type { LedgerLine } from "../model/promises.ts";
import type { QuotedClaim } from "../model/quoted-claim.ts";
import type { Board, ClaimNumber, PromiseOutcome } from "../model/status.ts";

/** What says that the promised thing happened; nothing does of the others. */
const DONE: ReadonlySet<PromiseOutcome> = new Set(["kept", "early", "late", "done"]);

/**
 * The claims that may tell that a promise was done: those of its stage, of passing articles first.
 *
 * Where no report tells of the stage, those of the next one that was reached, which is why it counts as passed.
 */
export function actClaims({ agreement, pledge }: LedgerLine, board: Board): readonly ClaimNumber[] {
  if (!DONE.has(pledge.outcome)) return [];
  const rungs = board.agreements.find(({ id }) => id === agreement)?.rungs ?? [];
  const from = rungs.findIndex(({ stage }) => stage === pledge.stage);
  const rung = rungs.slice(Math.max(0, from)).find(({ state }) => state === "reached");
  if (from < 0 || rung === undefined) return [];
  return [...new Set([...rung.shown.claims, ...rung.evidence.claims])];
}

/** Of the claims that may tell it, one with the day of the promise's outcome, of its party if there is one; null where none has that day. */
export function chooseAct(
  { pledge }: Pick<LedgerLine, "pledge">,
  claims: readonly ClaimNumber[],
  quoted: readonly QuotedClaim[],
): QuotedClaim | null {
  const own = claims.flatMap((number) => quoted.find((claim) => claim.number === number) ?? []);
  const ofDay = own.filter(({ date }) => canBe(date, pledge.doneOn));
  return ofDay.find((claim) => claim.party === pledge.party) ?? ofDay[0] ?? null;
}

/** Whether a claim's date can be the day of the outcome: the same, known better or less well; any where no day is told. */
function canBe(date: PartialDate | null, doneOn: PartialDate | null): boolean {
  if (doneOn === null) return true;
  return date !== null && (date.startsWith(doneOn) || doneOn.startsWith(date));
}
