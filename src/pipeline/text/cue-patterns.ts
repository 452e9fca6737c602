import { CHOICE_MARK, type CueOpening, type CuePattern, NOUN_GAP, YEAR_STEP } from "./compile-cues.ts";
import { addBit, bitOfWord, emptyWordBits, hasAnyBit, type StandingWords, type WordBits } from "./word-bits.ts";

/** A step that some word must fit. Many patterns share it, so that what was found of the last sentence is kept. */
interface NeededStep {
  /** Of each word that fits. */
  readonly bits: readonly number[];
  askedOf: StandingWords | null;
  isThere: boolean;
}

/** The patterns of one opening that go on alike. */
export interface LikePatterns {
  readonly rest: CuePattern["rest"];
  readonly patterns: readonly CuePattern[];
  readonly needed: readonly NeededStep[];
}

/** The patterns of one opening, sorted by what they need. */
interface SortedPatterns {
  /** Those that need nothing more. */
  readonly whole: readonly LikePatterns[];
  /** All words that the others need, and those patterns by the step with the fewest of them. */
  readonly words: WordBits;
  readonly byStep: readonly { readonly step: NeededStep; readonly groups: readonly LikePatterns[] }[];
}

const NONE: readonly LikePatterns[] = [];
const [FIRST_YEAR, LAST_YEAR] = [1900, 2099];

const steps = new Map<string, NeededStep>();
const sorted = new WeakMap<CueOpening, SortedPatterns>();

/**
 * The patterns of an opening that a sentence with these words may hold, those that go on alike together. Of some thirty
 * mostly none is left, as a sentence has none of the words that they go on with.
 */
export function patternsAmong(opening: CueOpening, words: StandingWords): readonly LikePatterns[] {
  let own = sorted.get(opening);
  if (own === undefined) {
    own = sortPatterns(opening);
    sorted.set(opening, own);
  }
  if (!hasAnyBit(own.words, words.list)) return own.whole;
  let found = own.whole;
  for (const { step, groups } of own.byStep) {
    if (!isAmong(step, words)) continue;
    for (const group of groups) if (group.needed.every((other) => isAmong(other, words))) found = [...found, group];
  }
  return found;
}

function isAmong(step: NeededStep, words: StandingWords): boolean {
  if (step.askedOf !== words) {
    step.askedOf = words;
    step.isThere = hasAnyBit(words.bits, step.bits);
  }
  return step.isThere;
}

function sortPatterns({ patterns }: CueOpening): SortedPatterns {
  const words = emptyWordBits();
  const byStep = new Map<NeededStep, LikePatterns[]>();
  let whole = NONE;
  for (const alike of groupBy(patterns, ({ rest }) => rest.join("\n")).values()) {
    const rest = alike[0]?.rest ?? [];
    const needed = rest.flatMap((step) => (step === null || step === NOUN_GAP ? [] : stepOf(step)));
    needed.sort((a, b) => a.bits.length - b.bits.length);
    const [rarest] = needed;
    const group = { rest, patterns: alike, needed };
    if (rarest === undefined) whole = [...whole, group];
    else byStep.set(rarest, [...(byStep.get(rarest) ?? []), group]);
    for (const bit of rarest?.bits ?? []) addBit(words, bit);
  }
  return { whole, words, byStep: [...byStep].map(([step, groups]) => ({ step, groups })) };
}

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const own = groups.get(key);
    if (own) own.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

function stepOf(step: string): NeededStep {
  const known = steps.get(step);
  if (known !== undefined) return known;
  const needed = { bits: [...new Set(wordsOf(step).map(bitOfWord))], askedOf: null, isThere: false };
  steps.set(step, needed);
  return needed;
}

function wordsOf(step: string): string[] {
  if (step.startsWith(CHOICE_MARK)) return step.split(CHOICE_MARK);
  if (step !== YEAR_STEP) return [step];
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, number) => String(FIRST_YEAR + number));
  return years.flatMap((year) => [year, `${year}s`]);
}
