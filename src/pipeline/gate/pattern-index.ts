import { type Gate, readGate } from "./gate.ts";
import { type LetterRuns, RUN_WORDS } from "./letter-runs.ts";

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
}

interface IndexedPart {
  /** Runs by which rules are found. */
  readonly runs: LetterRuns;
  readonly rulesByRun: readonly (readonly number[] | undefined)[];
}

/** A piece falls by this with each of its runs among sentences. */
const RARER_BY = 0.4;

/**
 * Index rules, each with its patterns, which must all fit. `shares` tells of each part how much of a sentence it
 * mostly is.
 *
 * Each rule is found by one pattern, the one that fewest texts open, and each piece of it by the run that fewest pieces
 * have. A rule that is found may still be shut; one that is not found is shut.
 */
export function indexPatterns(rules: readonly (readonly GatedPart[])[], shares: readonly number[]): PatternIndex {
  const pieces = new Map(rules.flat().map(({ gate }) => [gate, splitPieces(readGate(gate))]));
  const uses = new Map<number, number>();
  for (const run of [...pieces.values()].flatMap((own) => own ?? []).flat()) uses.set(run, (uses.get(run) ?? 0) + 1);
  const always = new Uint32Array((rules.length >> 5) + 1);
  const parts = shares.map(() => new Map<number, Set<number>>());
  for (const [rule, patterns] of rules.entries()) {
    let [least, best] = [Infinity, null as null | { readonly part: number; readonly own: readonly number[][] }];
    for (const { part, gate } of patterns) {
      const own = pieces.get(gate) ?? null;
      const cost = (shares[part] ?? 1) * (own?.reduce((sum, { length }) => sum + RARER_BY ** length, 0) ?? Infinity);
      if (own !== null && cost < least) [least, best] = [cost, { part, own }];
    }
    if (best === null) addBit(always, rule);
    for (const piece of best?.own ?? []) {
      const run = piece.reduce((rarest, other) => ((uses.get(other) ?? 0) < (uses.get(rarest) ?? 0) ? other : rarest));
      const byRun = parts[best?.part ?? 0];
      byRun?.set(run, (byRun.get(run) ?? new Set()).add(rule));
    }
  }
  return { always, parts: parts.map(layPart) };
}

/** The rules that texts with these runs leave open, as bits by their numbers; `runsOf` gives those of a part. */
export function findOpen({ always, parts }: PatternIndex, runsOf: (part: number) => LetterRuns): Uint32Array {
  const open = always.slice();
  for (let part = 0; part < parts.length; part++) {
    const own = parts[part];
    if (own === undefined) continue;
    const runs = runsOf(part);
    for (let word = 0; word < runs.length; word++) {
      for (let left = (runs[word] ?? 0) & (own.runs[word] ?? 0); left !== 0; left &= left - 1) {
        const rules = own.rulesByRun[32 * word + 31 - Math.clz32(left & -left)];
        if (rules !== undefined) for (const rule of rules) addBit(open, rule);
      }
    }
  }
  return open;
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

function layPart(byRun: ReadonlyMap<number, ReadonlySet<number>>): IndexedPart {
  const runs = new Uint32Array(RUN_WORDS);
  const rulesByRun: (readonly number[] | undefined)[] = Array(32 * RUN_WORDS).fill(undefined);
  for (const [run, rules] of byRun) {
    addBit(runs, run);
    rulesByRun[run] = [...rules];
  }
  return { runs, rulesByRun };
}
