import { ANY_SIGN, beginningsOf, edgeSigns, type Side } from "./edge-signs.ts";
import { signNumbers } from "./letter-runs.ts";
import { parsePattern } from "./parse-pattern.ts";

/** A pattern of a rule with the text that it is run over, by a number. */
export interface EdgedPattern {
  readonly part: number;
  readonly pattern: RegExp;
}

/** Which of many rules may fit texts that begin and end so. */
export type EdgeIndex = readonly EdgeRows[];

/** What one end of one part's text tells. */
interface EdgeRows {
  readonly part: number;
  readonly side: Side;
  /** By the two signs at the end. */
  readonly outer: SharedRows;
  /** By the two signs from the second on. */
  readonly inner: SharedRows;
}

/**
 * Rules, as bits, by two signs that follow each other. Of a thousand rows some thirty differ: each is kept once, so that
 * all of them stay near the processor.
 */
interface SharedRows {
  /** By two signs, where their row begins in `rows`. */
  readonly starts: Uint16Array;
  readonly rows: Uint32Array;
}

const SIGN_BITS = 5;
const PAIRS = 1 << (2 * SIGN_BITS);
/** Stands behind the last sign of a text. */
const BEYOND = 28;
const SIDES: readonly Side[] = ["start", "end"];

/**
 * Index rules by how the texts begin, or end, that their patterns fit, which must all fit. A pattern that may stand
 * farther inside tells nothing.
 *
 * Most patterns of a rule begin with `^` or end with `$`: two rows for each end of a text shut nearly all of them.
 */
export function indexEdges(rules: readonly (readonly EdgedPattern[])[], partCount: number): EdgeIndex {
  const width = (rules.length >> 5) + 1;
  const found: EdgeRows[] = [];
  for (const side of SIDES) {
    for (let part = 0; part < partCount; part++) {
      const outer = new Uint32Array(PAIRS * width).fill(-1);
      const inner = new Uint32Array(PAIRS * width).fill(-1);
      let isTelling = false;
      for (const [rule, patterns] of rules.entries()) {
        for (const own of patterns) {
          const signs = own.part === part ? signsOf(own.pattern, side) : null;
          if (signs === null) continue;
          isTelling = true;
          keepOnly(outer, width, rule, signs, 0);
          keepOnly(inner, width, rule, signs, 1);
        }
      }
      if (isTelling) found.push({ part, side, outer: shareRows(outer, width), inner: shareRows(inner, width) });
    }
  }
  return found;
}

/** Drop from `rules`, bits by their numbers, those that the ends of the texts shut. */
export function dropShut(index: EdgeIndex, texts: readonly string[], rules: Uint32Array): void {
  const width = rules.length;
  for (const { part, side, outer, inner } of index) {
    const text = texts[part] ?? "";
    const [first, step] = side === "start" ? [0, 1] : [text.length - 1, -1];
    const second = signAt(text, first + step) << SIGN_BITS;
    const outerRow = outer.starts[signAt(text, first) | second] ?? 0;
    const innerRow = inner.starts[(second >> SIGN_BITS) | (signAt(text, first + 2 * step) << SIGN_BITS)] ?? 0;
    for (let word = 0; word < width; word++)
      rules[word] = (rules[word] ?? 0) & (outer.rows[outerRow + word] ?? 0) & (inner.rows[innerRow + word] ?? 0);
  }
}

/** Whether a text may go on at a place with what a pattern fits: by its first three signs, 1 where it may. */
export function tableOfBeginnings(pattern: RegExp): Uint8Array {
  const tree = parsePattern(pattern.source);
  const table = new Uint8Array(1 << (3 * SIGN_BITS)).fill(tree === null ? 1 : 0);
  for (const signs of tree === null ? [] : beginningsOf(tree, "start"))
    for (const first of numbersAt(signs, 0))
      for (const second of numbersAt(signs, 1))
        for (const third of numbersAt(signs, 2)) table[first | (second << SIGN_BITS) | (third << (2 * SIGN_BITS))] = 1;
  return table;
}

/** Whether a pattern with this table may fit a text from a place on. */
export function mayBegin(table: Uint8Array, text: string, at: number): boolean {
  const signs = signAt(text, at) | (signAt(text, at + 1) << SIGN_BITS) | (signAt(text, at + 2) << (2 * SIGN_BITS));
  return table[signs] === 1;
}

function signAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? (signNumbers[text.charCodeAt(at)] ?? 0) : BEYOND;
}

function signsOf({ source, flags }: RegExp, side: Side): readonly string[] | null {
  const tree = /[imuvgy]/.test(flags) ? null : parsePattern(source);
  return tree === null ? null : edgeSigns(tree, side);
}

/** Take a rule out of all rows but those of two signs, from `place` on, that one of the beginnings has. */
function keepOnly(rows: Uint32Array, width: number, rule: number, beginnings: readonly string[], place: number): void {
  const kept = new Uint8Array(PAIRS);
  for (const signs of beginnings)
    for (const one of numbersAt(signs, place))
      for (const next of numbersAt(signs, place + 1)) kept[one | (next << SIGN_BITS)] = 1;
  for (let pair = 0; pair < PAIRS; pair++) {
    const at = pair * width + (rule >> 5);
    if (kept[pair] === 0) rows[at] = (rows[at] ?? 0) & ~(1 << (rule & 31));
  }
}

function shareRows(all: Uint32Array, width: number): SharedRows {
  const starts = new Uint16Array(PAIRS);
  const known = new Map<number, number[]>();
  let end = 0;
  for (let pair = 0; pair < PAIRS; pair++) {
    const row = pair * width;
    const hash = hashOfRow(all, row, width);
    const alike = known.get(hash) ?? [];
    let start = alike.find((one) => isSameRow(all, one, row, width));
    if (start === undefined) {
      start = end;
      end += width;
      known.set(hash, [...alike, start]);
      // No row is moved past its own place, as each before it took as much or nothing.
      all.copyWithin(start, row, row + width);
    }
    starts[pair] = start;
  }
  return { starts, rows: all.slice(0, end) };
}

function hashOfRow(all: Uint32Array, row: number, width: number): number {
  let hash = 0;
  for (let at = row; at < row + width; at++) hash = (Math.imul(hash, 31) + (all[at] ?? 0)) | 0;
  return hash;
}

function isSameRow(all: Uint32Array, one: number, other: number, width: number): boolean {
  for (let word = 0; word < width; word++) if (all[one + word] !== all[other + word]) return false;
  return true;
}

const EVERY_NUMBER = Array.from({ length: BEYOND + 1 }, (_, number) => number);

/** The numbers that a sign of a beginning may have; behind its last, any. */
function numbersAt(signs: string, place: number): readonly number[] {
  const sign = signs.charAt(place);
  return sign === "" || sign === ANY_SIGN ? EVERY_NUMBER : [signNumbers[sign.charCodeAt(0)] ?? 0];
}
