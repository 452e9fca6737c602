import { type Gate, readGate } from "./gate.ts";
import { hasBit, type LetterRuns, RUN_WORDS } from "./letter-runs.ts";

/** A pattern of a rule with the text that it is run over, by a number. */
export interface GatedPart {
  readonly part: number;
  readonly gate: Gate;
}

/** Which of many rules a few texts leave open, found without asking each. */
export interface PatternIndex {
  /** Rules that nothing is known of, as bits by their numbers. */
  readonly always: Uint32Array;
  /** By part, the rules of which a pattern needs a run of letters there. */
  readonly parts: readonly IndexedPart[];
  /** By rule, the place among its patterns of the one that it is found by, whose gate is open then; -1 for none. */
  readonly foundBy: readonly number[];
}

/** Lists as a few long rows of numbers: by the next cue the processor has forgotten them, and short rows are soon read again. */
interface IndexedPart {
  /** Runs by which rules are found. */
  readonly runs: LetterRuns;
  /** By run, where its pieces begin in `pieces`; those of the next run follow. */
  readonly starts: Uint32Array;
  /** The rule that a piece opens, how many other runs the piece has, and these, the rarest first. */
  readonly pieces: Uint16Array;
}

/** A piece by the rarest of its runs. */
interface IndexedPiece {
  readonly rule: number;
  readonly run: number;
  readonly others: readonly number[];
}

/** By run, how many texts had it. */
export type RunCounts = Uint32Array;

/** No texts yet. */
export function openRunCounts(): RunCounts {
  return new Uint32Array(32 * RUN_WORDS);
}

/** Count the runs of one more text. */
export function countRuns(met: RunCounts, runs: LetterRuns): void {
  for (let run = 0; run < met.length; run++) if (hasBit(runs, run)) met[run] = (met[run] ?? 0) + 1;
}

/** A piece falls by this with each of its runs among sentences. */
const RARER_BY = 0.4;

/**
 * Index rules, each with its patterns, which must all fit. `shares` tells of each part how much of a sentence it
 * mostly is, and `met` by run how many of some texts had it.
 *
 * Each rule is found by one pattern, the one that fewest texts open, and each piece of it by the run that fewest texts
 * have, and then fewest pieces. A rule that is found may still be shut by its other patterns; one that is not found is shut.
 */
export function indexPatterns(
  rules: readonly (readonly GatedPart[])[],
  shares: readonly number[],
  met: RunCounts = openRunCounts(),
): PatternIndex {
  const pieces = new Map(rules.flat().map(({ gate }) => [gate, splitPieces(readGate(gate))]));
  const uses = new Map<number, number>();
  for (const run of [...pieces.values()].flatMap((own) => own ?? []).flat()) uses.set(run, (uses.get(run) ?? 0) + 1);
  const always = new Uint32Array((rules.length >> 5) + 1);
  const parts = shares.map((): IndexedPiece[] => []);
  const foundBy: number[] = [];
  const rarity = (one: number, other: number) =>
    (met[one] ?? 0) - (met[other] ?? 0) || (uses.get(one) ?? 0) - (uses.get(other) ?? 0);
  for (const [rule, patterns] of rules.entries()) {
    let [least, best] = [Infinity, -1];
    for (const [place, { part, gate }] of patterns.entries()) {
      const own = pieces.get(gate) ?? null;
      const cost = (shares[part] ?? 1) * (own?.reduce((sum, { length }) => sum + RARER_BY ** length, 0) ?? Infinity);
      if (own !== null && cost < least) [least, best] = [cost, place];
    }
    foundBy.push(best);
    const found = patterns[best];
    if (found === undefined) addBit(always, rule);
    for (const piece of (found && pieces.get(found.gate)) ?? []) {
      const [run = 0, ...others] = [...piece].sort(rarity);
      parts[found?.part ?? 0]?.push({ rule, run, others });
    }
  }
  return { always, parts: parts.map(layPart), foundBy };
}

/**
 * The rules that texts with these runs leave open, as bits by their numbers; `runsOf` gives those of a part. The bits
 * are put in place of what `open` held, where that is given.
 */
export function findOpen(
  { always, parts }: PatternIndex,
  runsOf: (part: number) => LetterRuns,
  open: Uint32Array = new Uint32Array(always.length),
): Uint32Array {
  open.set(always);
  for (let part = 0; part < parts.length; part++) {
    const own = parts[part];
    if (own === undefined || own.pieces.length === 0) continue;
    const runs = runsOf(part);
    for (let word = 0; word < runs.length; word++) {
      for (let left = (runs[word] ?? 0) & (own.runs[word] ?? 0); left !== 0; left &= left - 1) {
        const run = 32 * word + 31 - Math.clz32(left & -left);
        markPieces(own.pieces, own.starts[run] ?? 0, own.starts[run + 1] ?? 0, runs, open);
      }
    }
  }
  return open;
}

/** Add to `open` the rules of those pieces, from `start` to `end`, whose other runs all stand. */
function markPieces(pieces: Uint16Array, start: number, end: number, runs: LetterRuns, open: Uint32Array): void {
  for (let at = start; at < end; ) {
    const rule = pieces[at] ?? 0;
    const last = at + 2 + (pieces[at + 1] ?? 0);
    at += 2;
    while (at < last && hasBit(runs, pieces[at] ?? 0)) at += 1;
    if (at === last) addBit(open, rule);
    at = last;
  }
}

function addBit(bits: Uint32Array, bit: number): void {
  bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
}

/** The pieces of a gate one by one; null where nothing is known, or where one of them is in every text. */
function splitPieces(pieces: Int32Array | null): number[][] | null {
  const split: number[][] = [];
  for (let at = 0; pieces !== null && at < pieces.length; ) {
    const end = at + 1 + (pieces[at] ?? 0);
    split.push([...pieces.subarray(at + 1, end)]);
    at = end;
  }
  return pieces === null || split.some(({ length }) => length === 0) ? null : split;
}

function layPart(pieces: readonly IndexedPiece[]): IndexedPart {
  const sorted = [...pieces].sort((a, b) => a.run - b.run);
  const runs = new Uint32Array(RUN_WORDS);
  const starts = new Uint32Array(32 * RUN_WORDS + 1);
  for (const { run, others } of sorted) {
    addBit(runs, run);
    starts[run + 1] = (starts[run + 1] ?? 0) + 2 + others.length;
  }
  for (let run = 0; run < 32 * RUN_WORDS; run++) starts[run + 1] = (starts[run + 1] ?? 0) + (starts[run] ?? 0);
  return {
    runs,
    starts,
    pieces: Uint16Array.from(sorted.flatMap(({ rule, others }) => [rule, others.length, ...others])),
  };
}
