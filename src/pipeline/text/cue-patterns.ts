import type { LadderId } from "../../model/codebook.ts";
import { CHOICE_MARK, type CueIndex, type CuePattern, NOUN_GAP, YEAR_STEP } from "./compile-cues.ts";
import { numberOfWord, WORD_NUMBERS } from "./word-numbers.ts";

/** The patterns of one opening that go on alike. */
export interface LikePatterns {
  readonly rest: CuePattern["rest"];
  readonly patterns: readonly CuePattern[];
  /** Steps that some word must fit, by their numbers. */
  readonly needed: readonly number[];
  /** Its place among those of its opening. */
  readonly order: number;
}

/**
 * What of an index has been asked for, as rows of small numbers: by the next sentence the processor has forgotten them,
 * and a row is soon read again.
 */
interface CueRows {
  /** By the place of an opening, where its row begins in `cells`; 0 where it has none yet. */
  starts: Uint32Array;
  /**
   * A row: how many cells follow, then each once, though several groups of patterns may have it: their ladders, as bits,
   * above the step that fewest words fit.
   */
  cells: Uint16Array;
  /** By the place of a cell, where its groups begin in `groups`; they end where those of the next place begin. */
  firsts: Uint32Array;
  readonly groups: LikePatterns[];
  /** The place behind the last row. */
  end: number;
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
/** By the number of a word, the place of the last step found that it fits, in `fits`; 0 for none. */
const lastFits = new Uint32Array(WORD_NUMBERS);
/** A step, and the place of the one before it of the same word. The first place is none. */
let fits = new Uint32Array(8_192);
let fitCount = 1;
const rowsOf = new WeakMap<CueIndex, CueRows>();

/** By their numbers, the steps that one of the words asked for last fits, as 1; and these steps. */
let standing = new Uint8Array(2_048);
let marked: number[] = [];
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
  const rows = rowsOf.get(index) ?? emptyRows();
  rowsOf.set(index, rows);
  return (place) => {
    if ((rows.starts[place] ?? 0) === 0) layRow(rows, place, index.openingAt(place)?.patterns ?? []);
    if (asked?.words !== words || asked.stepCount !== steps.size) markSteps(words);
    return groupsOfRow(rows, rows.starts[place] ?? 0, wanted);
  };
}

function emptyRows(): CueRows {
  // A row at place 0 would look like none.
  return {
    starts: new Uint32Array(0),
    cells: new Uint16Array(1_024),
    firsts: new Uint32Array(1_024),
    groups: [],
    end: 1,
  };
}

/** The groups of a row on a wanted ladder whose steps all stand, in their order. */
function groupsOfRow({ cells, firsts, groups }: CueRows, row: number, wanted: number): readonly LikePatterns[] {
  const end = row + (cells[row] ?? 0);
  const stands = standing;
  let found: LikePatterns[] | null = null;
  for (let at = row + 1; at <= end; at++) {
    const cell = cells[at] ?? 0;
    if ((cell & wanted) === 0 || stands[cell & LAST_STEP] !== 1) continue;
    const behind = firsts[at + 1] ?? 0;
    for (let place = firsts[at] ?? 0; place < behind; place++) {
      const group = groups[place];
      if (group !== undefined && areStanding(group.needed)) {
        found ??= [];
        found.push(group);
      }
    }
  }
  if (found === null) return NONE;
  return found.length === 1 ? found : found.sort((a, b) => a.order - b.order);
}

function areStanding(needed: readonly number[]): boolean {
  for (const step of needed) if (standing[step] !== 1) return false;
  return true;
}

/** Note all steps that one of the words fits. */
function markSteps(words: readonly number[]): void {
  if (standing.length < steps.size) standing = new Uint8Array(2 * steps.size);
  else for (const step of marked) standing[step] = 0;
  marked = [NO_STEP];
  asked = { words, stepCount: steps.size };
  for (const word of words)
    for (let at = lastFits[word] ?? 0; at !== 0; at = fits[2 * at + 1] ?? 0) marked.push(fits[2 * at] ?? NO_STEP);
  for (const step of marked) standing[step] = 1;
}

function layRow(rows: CueRows, place: number, patterns: readonly CuePattern[]): void {
  const groups = [...groupBy(patterns, ({ rest }) => rest.join("\n")).values()].map((alike, order) => {
    const rest = alike[0]?.rest ?? [];
    const needed = rest.flatMap((step) => (step === null || step === NOUN_GAP ? [] : stepOf(step)));
    needed.sort((a, b) => a.wordCount - b.wordCount);
    return { rest, patterns: alike, needed: needed.map(({ step }) => step), order };
  });
  const byCell = [...groupBy(groups, (group) => String(cellOf(group))).entries()];
  const row = rows.end;
  rows.end = row + 1 + byCell.length;
  rows.starts = withRoom(rows.starts, place + 1);
  // One more than the cells, for where the last one's groups end.
  rows.cells = withRoom(rows.cells, rows.end + 1);
  rows.firsts = withRoom(rows.firsts, rows.end + 1);
  rows.starts[place] = row;
  rows.cells[row] = byCell.length;
  for (const [number, [cell, own]] of byCell.entries()) {
    rows.cells[row + 1 + number] = Number(cell);
    rows.firsts[row + 1 + number] = rows.groups.length;
    rows.groups.push(...own);
  }
  rows.firsts[rows.end] = rows.groups.length;
}

function cellOf({ patterns, needed }: LikePatterns): number {
  const ladders = patterns.reduce((bits, { target }) => bits | LADDER_BITS[target.ladder], 0);
  const [rarest = NO_STEP] = needed;
  return (ladders << STEP_BITS) | (rarest > LAST_STEP ? NO_STEP : rarest);
}

/** The same numbers with room for as many. */
function withRoom<Numbers extends Uint16Array | Uint32Array>(numbers: Numbers, length: number): Numbers {
  if (numbers.length >= length) return numbers;
  const longer = numbers instanceof Uint16Array ? new Uint16Array(2 * length) : new Uint32Array(2 * length);
  longer.set(numbers);
  return longer as Numbers;
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
    fits = withRoom(fits, 2 * fitCount + 2);
    fits[2 * fitCount] = own.step;
    fits[2 * fitCount + 1] = lastFits[word] ?? 0;
    lastFits[word] = fitCount;
    fitCount += 1;
  }
  return own;
}

function wordsOf(step: string): string[] {
  if (step.startsWith(CHOICE_MARK)) return step.split(CHOICE_MARK).filter((word) => word !== "");
  if (step !== YEAR_STEP) return [step];
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, number) => String(FIRST_YEAR + number));
  return years.flatMap((year) => [year, `${year}s`]);
}
