import { type Dataset, NO_DAY, type OpenClaims } from "../../../../src/engine/dataset.ts";
import type { DayNumber } from "../../../../src/model/day-number.ts";
import type { Clock } from "../../../../src/model/status.ts";
import { collectFacts } from "./agreement-facts.ts";
import { type JudgedStatus, judgeStatus } from "./judge-status.ts";
import { type SettledFacts, settleFacts } from "./settle-facts.ts";

/** How many days are remembered; a reader who moves the day back and forth asks for the same ones again. */
const MOST_REMEMBERED = 32;

/** What is remembered of a dataset between questions; it never changes an answer. */
interface Memory {
  readonly facts: readonly SettledFacts[];
  /** By clock and day. */
  readonly statuses: Map<string, readonly JudgedStatus[]>;
}

/** By the claims, which stay the same when texts are added. */
const memories = new WeakMap<OpenClaims, Memory>();

function recall(dataset: Dataset): Memory {
  const known = memories.get(dataset.claims);
  if (known !== undefined) return known;
  const memory: Memory = { facts: collectFacts(dataset).map(settleFacts), statuses: new Map() };
  memories.set(dataset.claims, memory);
  return memory;
}

/** The status of every agreement on a day, in the codebook's order. Takes no filter: a filter never changes a stage. */
export function judgeBoard(dataset: Dataset, asOf: DayNumber, clock: Clock): readonly JudgedStatus[] {
  const { facts, statuses } = recall(dataset);
  const key = `${clock} ${asOf}`;
  const known = statuses.get(key);
  if (known !== undefined) return known;
  const moment = { asOf, clock };
  const lastTold = lastToldDays(dataset, asOf);
  const board = facts.map((own, place) => {
    const day = lastTold[place]!;
    return judgeStatus(dataset, own, moment, day === NO_DAY ? null : day);
  });
  if (statuses.size >= MOST_REMEMBERED) statuses.clear();
  statuses.set(key, board);
  return board;
}

/** By agreement, the last possible day of the newest article that names it and was told by the day. */
function lastToldDays({ articles, dimensions, manifest }: Dataset, asOf: DayNumber): Int32Array {
  const { lists, values } = dimensions.agreement;
  const days = new Int32Array(values.length).fill(NO_DAY);
  for (let row = 0; row < articles.count; row++) {
    const day = Math.min(articles.lastDays[row]!, manifest.lastDay ?? NO_DAY);
    if (day === NO_DAY || day > asOf) continue;
    for (let at = lists.offsets[row]!; at < lists.offsets[row + 1]!; at++) {
      days[lists.values[at]!] = Math.max(days[lists.values[at]!]!, day);
    }
  }
  return days;
}
