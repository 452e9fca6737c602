import type { LadderId } from "../../model/codebook.ts";
import { CHOICE_MARK, type CueOpening, type CuePattern, NOUN_GAP, YEAR_STEP } from "./compile-cues.ts";
import { numberOfWord, WORD_NUMBERS } from "./word-numbers.ts";

/** The patterns of one opening that go on alike. */
export interface LikePatterns {
  readonly rest: CuePattern["rest"];
  readonly patterns: readonly CuePattern[];
  /** Steps that some word must fit, by their numbers. */
  readonly needed: readonly number[];
}

/** The patterns of one opening, sorted by what they need. */
interface SortedPatterns {
  readonly ladders: readonly LadderId[];
  /** Those that need nothing more. */
  readonly whole: readonly LikePatterns[];
  /** The others, and of each the step that fewest words fit; in a row, as the processor has forgotten them by the next sentence. */
  readonly others: readonly LikePatterns[];
  readonly rarest: Int32Array;
}

const NONE: readonly LikePatterns[] = [];
const [FIRST_YEAR, LAST_YEAR] = [1900, 2099];

/** The number of each step that some pattern needs, and how many words fit it. */
const steps = new Map<string, { readonly step: number; readonly wordCount: number }>();
/** By the number of a word, the steps that it fits. */
const stepsOfWord: (number[] | undefined)[] = Array(WORD_NUMBERS).fill(undefined);
const sorted = new WeakMap<CueOpening, SortedPatterns>();

/** By step, the round in which a word stood that fits it. */
let rounds = new Int32Array(1_024);
let round = 0;
/** What the round is of, and how many steps there were then. */
let asked: { readonly words: readonly number[]; readonly stepCount: number } | null = null;

/**
 * The patterns of an opening, on some of the ladders, that a sentence with these words may hold; those that go on alike
 * together. Of some thirty mostly none is left, as a sentence has none of the words that they go on with.
 */
export function patternsAmong(
  opening: CueOpening,
  words: readonly number[],
  ladders: ReadonlySet<LadderId>,
): readonly LikePatterns[] {
  const { ladders: own, whole, others, rarest } = sortedOf(opening);
  if (!own.some((ladder) => ladders.has(ladder))) return NONE;
  if (asked?.words !== words || asked.stepCount !== steps.size) markSteps(words);
  let found = whole;
  for (let number = 0; number < rarest.length; number++) {
    if (rounds[rarest[number] ?? 0] !== round) continue;
    const group = others[number];
    if (group?.needed.every((step) => rounds[step] === round)) found = [...found, group];
  }
  return found;
}

/** Begin a round: note all steps that one of the words fits. */
function markSteps(words: readonly number[]): void {
  if (rounds.length < steps.size) rounds = new Int32Array(2 * steps.size);
  round += 1;
  asked = { words, stepCount: steps.size };
  for (const word of words) for (const step of stepsOfWord[word] ?? []) rounds[step] = round;
}

function sortedOf(opening: CueOpening): SortedPatterns {
  const known = sorted.get(opening);
  if (known !== undefined) return known;
  const own = sortPatterns(opening);
  sorted.set(opening, own);
  return own;
}

function sortPatterns({ patterns }: CueOpening): SortedPatterns {
  const ladders = [...new Set(patterns.map(({ target }) => target.ladder))];
  const groups = [...groupBy(patterns, ({ rest }) => rest.join("\n")).values()].map((alike) => {
    const rest = alike[0]?.rest ?? [];
    const needed = rest.flatMap((step) => (step === null || step === NOUN_GAP ? [] : stepOf(step)));
    needed.sort((a, b) => a.wordCount - b.wordCount);
    return { rest, patterns: alike, needed: needed.map(({ step }) => step) };
  });
  const others = groups.filter(({ needed }) => needed.length > 0);
  return {
    ladders,
    whole: groups.filter(({ needed }) => needed.length === 0),
    others,
    rarest: Int32Array.from(others.flatMap(({ needed }) => needed.slice(0, 1))),
  };
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

function stepOf(words: string) {
  const known = steps.get(words);
  if (known !== undefined) return known;
  const numbers = new Set(wordsOf(words).map(numberOfWord));
  const own = { step: steps.size, wordCount: numbers.size };
  steps.set(words, own);
  for (const word of numbers) {
    const fitted = stepsOfWord[word];
    if (fitted) fitted.push(own.step);
    else stepsOfWord[word] = [own.step];
  }
  return own;
}

function wordsOf(step: string): string[] {
  if (step.startsWith(CHOICE_MARK)) return step.split(CHOICE_MARK).filter((word) => word !== "");
  if (step !== YEAR_STEP) return [step];
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, number) => String(FIRST_YEAR + number));
  return years.flatMap((year) => [year, `${year}s`]);
}
