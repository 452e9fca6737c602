import { type Gate, gateOf, WORTH_READING } from "./gate.ts";
import type { LetterRuns } from "./letter-runs.ts";
import {
  countRuns,
  findOpen,
  indexPatterns,
  openRunCounts,
  type PatternIndex,
  type RunCounts,
} from "./pattern-index.ts";

/** Patterns that are asked together of one text after another. */
export interface GatedList {
  readonly gates: readonly Gate[];
  readonly everyPlace: readonly number[];
  asked: number;
  /** Of the texts that were asked of before there was an index. */
  readonly met: RunCounts;
  index: PatternIndex | null;
}

const NONE: readonly number[] = [];

/** Ready patterns to be asked together; each must be one object for as long as the program runs. */
export function gateList(patterns: readonly RegExp[]): GatedList {
  return { gates: patterns.map(gateOf), everyPlace: [...patterns.keys()], asked: 0, met: openRunCounts(), index: null };
}

/** The places of the patterns that may fit a text with these runs, in order; all of them until it is worth to tell. */
export function openPlaces(list: GatedList, runs: LetterRuns): readonly number[] {
  if (list.asked < WORTH_READING) {
    list.asked += 1;
    countRuns(list.met, runs);
    return list.everyPlace;
  }
  list.index ??= indexPatterns(
    list.gates.map((gate) => [{ part: 0, gate }]),
    [1],
    list.met,
  );
  const open = findOpen(list.index, () => runs);
  let places: number[] | null = null;
  for (let word = 0; word < open.length; word++) {
    for (let bits = open[word] ?? 0; bits !== 0; bits &= bits - 1) {
      places ??= [];
      places.push(32 * word + 31 - Math.clz32(bits & -bits));
    }
  }
  return places ?? NONE;
}
