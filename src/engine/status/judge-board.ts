import type { DayNumber } from "../../model/day-number.ts";
import type { Clock } from "../../model/status.ts";
import { type Dataset, NO_DAY } from "../dataset.ts";
import { remember } from "../remember.ts";
import { finishSteps, type Steps } from "../steps.ts";
import { type ClaimFacts, openFacts } from "./claim-facts.ts";
import { type CountEvidence, evidenceCounter } from "./count-evidence.ts";
import { type JudgedStatus, judgeStatus } from "./judge-status.ts";
import { knowUndated } from "./know-undated.ts";
import { type SettledAgreement, settleStages } from "./settle-stages.ts";
import { type AgreementClaims, shelveClaims } from "./shelve-claims.ts";

/** How many days are remembered; a reader who moves the day back and forth asks for the same ones again. */
const MOST_REMEMBERED = 8;

/** What is remembered of a dataset between questions; it never changes an answer. */
interface Memory {
  readonly facts: ClaimFacts;
  readonly countEvidence: CountEvidence;
  readonly shelved: readonly AgreementClaims[];
  /** In the codebook's order, as far as they are settled. */
  readonly settled: SettledAgreement[];
  /** By clock and day, as far as they are judged. */
  readonly boards: Map<string, JudgedStatus[]>;
  /** The facts of `knowUndated`, once they were needed. */
  knowing: ClaimFacts | null;
}

const recall = remember((dataset): Memory => {
  const facts = openFacts(dataset);
  const shelved = shelveClaims(dataset);
  return { facts, shelved, settled: [], countEvidence: evidenceCounter(dataset), boards: new Map(), knowing: null };
});

/** What is known of all agreements on every day. */
export function knownFacts(dataset: Dataset): Pick<Memory, "facts" | "countEvidence"> {
  return recall(dataset);
}

/** The status of every agreement on a day, in the codebook's order. Takes no filter: a filter never changes a stage. */
export function judgeBoard(dataset: Dataset, asOf: DayNumber, clock: Clock): readonly JudgedStatus[] {
  return finishSteps(judgeInSteps(dataset, asOf, clock));
}

/**
 * The same, an agreement a step: of a million articles it takes seconds, and other questions are answered in between.
 *
 * Each agreement is settled and judged once, in whichever question's step its turn comes.
 */
export function* judgeInSteps(dataset: Dataset, asOf: DayNumber, clock: Clock): Steps<readonly JudgedStatus[]> {
  const memory = recall(dataset);
  const { facts, shelved, settled } = memory;
  while (settled.length < shelved.length) {
    yield;
    // Another question may have settled the last one meanwhile.
    const next = shelved[settled.length];
    if (next !== undefined) settled.push(settleStages(facts, next));
  }
  const board = boardOf(memory, `${clock} ${asOf}`);
  if (board.length === settled.length) return board;
  const lastTold = lastToldDays(dataset, asOf);
  while (board.length < settled.length) {
    const day = lastTold[board.length]!;
    const known = settled[board.length]!;
    board.push(judgeStatus(dataset, memory, known, { asOf, clock }, day === NO_DAY ? null : day));
    yield;
  }
  return board;
}

/** A board of what had happened by a day, with all that reports without a date tell, and the facts that it goes by. */
export function judgeKnowingUndated(
  dataset: Dataset,
  asOf: DayNumber,
): { readonly facts: ClaimFacts; readonly board: readonly JudgedStatus[] } {
  const memory = recall(dataset);
  const { settled, countEvidence } = memory;
  // Settles every agreement, on which the facts rest.
  judgeBoard(dataset, asOf, "happened");
  memory.knowing ??= knowUndated(memory.facts, settled);
  const facts = memory.knowing;
  const board = boardOf(memory, `undated ${asOf}`);
  const lastTold = lastToldDays(dataset, asOf);
  while (board.length < settled.length) {
    const day = lastTold[board.length]!;
    const moment = { asOf, clock: "happened" } as const;
    board.push(
      judgeStatus(dataset, { facts, countEvidence }, settled[board.length]!, moment, day === NO_DAY ? null : day),
    );
  }
  return { facts, board };
}

/** The board that is remembered for a clock and day; an empty one when none is. */
function boardOf({ boards }: Memory, key: string): JudgedStatus[] {
  const board = boards.get(key) ?? [];
  // The oldest goes; a map keeps the order in which days were first asked for.
  const [oldest] = boards.keys();
  if (boards.size >= MOST_REMEMBERED && !boards.has(key) && oldest !== undefined) boards.delete(oldest);
  boards.set(key, board);
  return board;
}

/** By agreement, the last possible day of the newest article that names it and was told by the day. */
function lastToldDays({ articles, dimensions, manifest }: Dataset, asOf: DayNumber): Int32Array {
  const { lists, values } = dimensions.agreement;
  const { offsets, values: named } = lists;
  const lastDay = manifest.lastDay ?? NO_DAY;
  const days = new Int32Array(values.length).fill(NO_DAY);
  for (let row = 0; row < articles.count; row++) {
    const day = Math.min(articles.lastDays[row]!, lastDay);
    if (day === NO_DAY || day > asOf) continue;
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      if (day > days[named[at]!]!) days[named[at]!] = day;
    }
  }
  return days;
}
