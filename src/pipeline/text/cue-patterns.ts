import type { LadderId } from "../../model/codebook.ts";
import { CHOICE_MARK, type CueIndex, type CuePattern, NOUN_GAP, YEAR_STEP } from "./compile-cues.ts";
import { numberOfWord, WORD_NUMBERS } from "./word-numbers.ts";

/** The patterns of one opening that go on alike. */
export interface LikePatterns {
  readonly rest: CuePattern["rest"];
  readonly patterns: readonly CuePattern[];
  /** Steps that some word must fit, by their numbers. */
  readonly needed: readonly number[];
}

/**
 * What of an index has been asked for, as rows of small numbers: by the next sentence the processor has forgotten them,
 * and a row is soon read again.
 */
interface CueRows {
  /** By the place of an opening, where its row begins in `cells`; 0 where it has none yet. */
  starts: Uint32Array;
  /** A row: how many cells follow, then of each group of patterns its ladders, as bits, above the step that fewest words fit. */
  cells: Uint16Array;
  /** By the place of a cell, its group; null at the head of a row. */
  readonly groups: (LikePatterns | null)[];
}

const NONE: readonly LikePatterns[] = [];
const [FIRST_YEAR, LAST_YEAR] = [1900, 2099];
const LADDER_BITS: Readonly<Record<LadderId, number>> = { treaty: 1, programme: 2, partnership: 4 };
/** Bits of a cell that are its step. */
const STEP_BITS = 13;
const LAST_STEP = (1 << STEP_BITS) - 1;
/** A step that stands everywhere, for patterns that need none, and in the place of one past the last that a cell holds. */
const NO_STEP = 0;

/** The number of each step that some pattern needs, and how many words fit it. */
const steps = new Map<string, { readonly step: number; readonly wordCount: number }>([
  ["", { step: NO_STEP, wordCount: Infinity }],
]);
/** By the number of a word, the steps that it fits; and as bits, whether there are any. */
const stepsOfWord: (number[] | undefined)[] = Array(WORD_NUMBERS).fill(undefined);
const fittingWords = new Uint32Array(WORD_NUMBERS >> 5);
const rowsOf = new WeakMap<CueIndex, CueRows>();

/** The steps that one of the words asked for last fits, as bits. */
let standing = new Uint32Array(64);
/** Those words, and how many steps there were then. */
let asked: { readonly words: readonly number[]; readonly stepCount: number } | null = null;

/**
 * Gives the patterns of an opening, by its place, that a sentence with these words may hold on some of the ladders;
 * those that go on alike together. Of some thirty mostly none is left, as a sentence has none of the words that they go
 * on with.
 */
export function openPatterns(
  index: CueIndex,
  words: readonly number[],
  ladders: ReadonlySet<LadderId>,
): (place: number) => readonly LikePatterns[] {
  let wanted = 0;
  for (const ladder of ladders) wanted |= LADDER_BITS[ladder] << STEP_BITS;
  const rows = rowsOf.get(index) ?? { starts: new Uint32Array(0), cells: new Uint16Array(1_024), groups: [null] };
  rowsOf.set(index, rows);
  return (place) => {
    if ((rows.starts[place] ?? 0) === 0) layRow(rows, place, index.openingAt(place)?.patterns ?? []);
    if (asked?.words !== words || asked.stepCount !== steps.size) markSteps(words);
    const { starts, cells } = rows;
    const row = starts[place] ?? 0;
    const end = row + (cells[row] ?? 0);
    let found = NONE;
    for (let at = row + 1; at <= end; at++) {
      const cell = cells[at] ?? 0;
      if ((cell & wanted) === 0 || !isStanding(cell & LAST_STEP)) continue;
      const group = rows.groups[at];
      if (group?.needed.every(isStanding)) found = [...found, group];
    }
    return found;
  };
}

function isStanding(step: number): boolean {
  return (((standing[step >> 5] ?? 0) >>> (step & 31)) & 1) === 1;
}

/** Note all steps that one of the words fits. */
function markSteps(words: readonly number[]): void {
  if (32 * standing.length < steps.size) standing = new Uint32Array(2 * standing.length);
  else standing.fill(0);
  asked = { words, stepCount: steps.size };
  addBit(standing, NO_STEP);
  for (const word of words) {
    if ((((fittingWords[word >> 5] ?? 0) >>> (word & 31)) & 1) === 0) continue;
    for (const step of stepsOfWord[word] ?? []) addBit(standing, step);
  }
}

function addBit(bits: Uint32Array, bit: number): void {
  bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
}

function layRow(rows: CueRows, place: number, patterns: readonly CuePattern[]): void {
  const groups = [...groupBy(patterns, ({ rest }) => rest.join("\n")).values()].map((alike) => {
    const rest = alike[0]?.rest ?? [];
    const needed = rest.flatMap((step) => (step === null || step === NOUN_GAP ? [] : stepOf(step)));
    needed.sort((a, b) => a.wordCount - b.wordCount);
    return { rest, patterns: alike, needed: needed.map(({ step }) => step) };
  });
  const row = rows.groups.length;
  if (rows.starts.length <= place) {
    const starts = new Uint32Array(2 * place + 2);
    starts.set(rows.starts);
    rows.starts = starts;
  }
  if (rows.cells.length <= row + groups.length) {
    const cells = new Uint16Array(2 * (row + groups.length) + 2);
    cells.set(rows.cells);
    rows.cells = cells;
  }
  rows.starts[place] = row;
  rows.cells[row] = groups.length;
  rows.groups.push(null, ...groups);
  for (const [number, { patterns: alike, needed }] of groups.entries()) {
    const ladders = alike.reduce((bits, { target }) => bits | LADDER_BITS[target.ladder], 0);
    const [rarest = NO_STEP] = needed;
    rows.cells[row + 1 + number] = (ladders << STEP_BITS) | (rarest > LAST_STEP ? NO_STEP : rarest);
  }
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
    addBit(fittingWords, word);
  }
  return own;
}

function wordsOf(step: string): string[] {
  if (step.startsWith(CHOICE_MARK)) return step.split(CHOICE_MARK).filter((word) => word !== "");
  if (step !== YEAR_STEP) return [step];
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, number) => String(FIRST_YEAR + number));
  return years.flatMap((year) => [year, `${year}s`]);
}
