import type { DayNumber } from "../../model/day-number.ts";
import type { Clock } from "../../model/status.ts";
import { type Dataset, NO_DAY } from "../dataset.ts";
import { remember } from "../remember.ts";
import { openFacts } from "./claim-facts.ts";
import { evidenceCounter } from "./count-evidence.ts";
import { type JudgedStatus, judgeStatus, type KnownFacts } from "./judge-status.ts";
import { settleStages } from "./settle-stages.ts";
import { shelveClaims } from "./shelve-claims.ts";

/** How many days are remembered; a reader who moves the day back and forth asks for the same ones again. */
const MOST_REMEMBERED = 8;

/** What is remembered of a dataset between questions; it never changes an answer. */
interface Memory extends KnownFacts {
  /** By clock and day. */
  readonly statuses: Map<string, readonly JudgedStatus[]>;
}

const recall = remember((dataset): Memory => {
  const facts = openFacts(dataset);
  const agreements = shelveClaims(dataset).map((claims) => settleStages(facts, claims));
  return { facts, agreements, countEvidence: evidenceCounter(dataset), statuses: new Map() };
});

/** What is known of all agreements on every day; worked out once. */
export function knownFacts(dataset: Dataset): KnownFacts {
  return recall(dataset);
}

/** The status of every agreement on a day, in the codebook's order. Takes no filter: a filter never changes a stage. */
export function judgeBoard(dataset: Dataset, asOf: DayNumber, clock: Clock): readonly JudgedStatus[] {
  const memory = recall(dataset);
  const { agreements, statuses } = memory;
  const key = `${clock} ${asOf}`;
  const known = statuses.get(key);
  if (known !== undefined) return known;
  const moment = { asOf, clock };
  const lastTold = lastToldDays(dataset, asOf);
  const board = agreements.map((own, place) => {
    const day = lastTold[place]!;
    return judgeStatus(dataset, memory, own, moment, day === NO_DAY ? null : day);
  });
  // The oldest goes; a map keeps the order in which days were asked for.
  const [oldest] = statuses.keys();
  if (statuses.size >= MOST_REMEMBERED && oldest !== undefined) statuses.delete(oldest);
  statuses.set(key, board);
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
