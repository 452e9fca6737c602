import { assemble } from "../../model/wasm/assemble.ts";
import { GAP_CLASS, letterClasses } from "../text/letter-classes.ts";
import { FOLD_PROGRAM } from "./fold-program.ts";
import { MATCH_PROGRAM } from "./match-program.ts";
import { BLOCK_LENGTH, FIGURES, PLACES } from "./matcher-memory.ts";
import { OTHER_LETTER } from "./spell-pieces.ts";
import { SPLIT_PROGRAM } from "./split-program.ts";

/** What every browser and Node have, and the language alone does not. */
declare const TextEncoder: new () => {
  encodeInto(text: string, into: Uint8Array): { readonly read: number; readonly written: number };
};
interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => Memory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Programs };
};

interface Programs {
  readonly fold: (byteCount: number) => number;
  readonly split: (unitCount: number) => number;
  readonly match: (wordCount: number, state: number, shift: number) => number;
}

/** The compiled programs with their memory, and views of it. */
interface Matcher extends Programs {
  readonly memory: Memory;
  readonly encoder: InstanceType<typeof TextEncoder>;
  /** The tables that are in memory. */
  tables: Uint8Array | null;
  block: Uint8Array;
  words: Int32Array;
}

const PAGE_BYTES = 0x10000;

/** Made when first asked for, each with a memory of its own; the one used last is the first. */
const matchers: Matcher[] = [];
/** As many trees may take turns without being loaded anew; a page may compile many, and most are used once. */
const MOST_MATCHERS = 2;
/** The programs, compiled when first asked for; "none" where nothing can run them. */
let programs: object | "none" | null = null;

/**
 * Where runs end in a text, two numbers each: the offset after the last word, and the state of the tree; null where
 * nothing can run the programs. To be read before the next call.
 */
export function runMatcher(tables: Uint8Array, text: string): Int32Array | null {
  const matcher = matcherOf(tables);
  if (matcher === null) return null;
  if (text.length <= BLOCK_LENGTH) return matchBlock(matcher, text, 0, 0);
  const found: Int32Array[] = [];
  let state = 0;
  for (let start = 0; start < text.length; ) {
    const end = blockEnd(text, start);
    // No word of a phrase fills a block.
    if (end - start > BLOCK_LENGTH) state = 0;
    else {
      found.push(matchBlock(matcher, text.slice(start, end), start, state).slice());
      state = matcher.words[FIGURES.state >> 2] ?? 0;
    }
    start = end;
  }
  return joinFound(found);
}

function matchBlock(machine: Matcher, text: string, start: number, state: number): Int32Array {
  const { written } = machine.encoder.encodeInto(text, machine.block);
  const wordCount = machine.split(machine.fold(written));
  const count = machine.match(wordCount, state, start - PLACES.units);
  return machine.words.subarray(PLACES.finds >> 2, (PLACES.finds >> 2) + 2 * count);
}

function joinFound(parts: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The last gap within a block's length; without one, the next after a word that is longer. */
function blockEnd(text: string, start: number): number {
  const classes = letterClasses();
  const isGap = (at: number) => classes[text.charCodeAt(at)] === GAP_CLASS;
  const most = start + BLOCK_LENGTH;
  if (most >= text.length) return text.length;
  let end = most;
  while (end > start && !isGap(end)) end -= 1;
  if (end > start) return end;
  end = most + 1;
  while (end < text.length && !isGap(end)) end += 1;
  return end;
}

/** The matcher that has these tables in memory; null where nothing can run the programs. */
function matcherOf(tables: Uint8Array): Matcher | null {
  const place = matchers.findIndex((known) => known.tables === tables);
  if (place === 0) return matchers[0] ?? null;
  const matcher =
    matchers.splice(place, place === -1 ? 0 : 1)[0] ??
    (matchers.length < MOST_MATCHERS ? startMatcher() : matchers.pop());
  if (!matcher) return null;
  if (matcher.tables !== tables) loadTables(matcher, tables);
  matchers.unshift(matcher);
  return matcher;
}

function startMatcher(): Matcher | null {
  try {
    programs ??= new WebAssembly.Module(assemble([FOLD_PROGRAM, SPLIT_PROGRAM, MATCH_PROGRAM]));
    if (programs === "none") return null;
    const memory = new WebAssembly.Memory({ initial: Math.ceil(PLACES.figures / PAGE_BYTES) });
    const { fold, split, match } = new WebAssembly.Instance(programs, { env: { memory } }).exports;
    const bytes = new Uint8Array(memory.buffer);
    bytes.fill(0xff, PLACES.masks, PLACES.masks + 16);
    for (let code = 0; code < 0x3040; code++) bytes[PLACES.folds + code] = unitOf(letterClasses()[code] ?? GAP_CLASS);
    return { fold, split, match, memory, encoder: new TextEncoder(), tables: null, ...viewsOf(memory) };
  } catch {
    // Without WebAssembly, or where a page forbids it, the plain form does the same.
    programs = "none";
    return null;
  }
}

function unitOf(letterClass: number): number {
  if (letterClass === GAP_CLASS) return 32;
  if (letterClass <= 26) return 96 + letterClass;
  return letterClass <= 36 ? 21 + letterClass : OTHER_LETTER.charCodeAt(0);
}

function viewsOf({ buffer }: Memory): Pick<Matcher, "block" | "words"> {
  return { block: new Uint8Array(buffer, PLACES.text, 3 * BLOCK_LENGTH), words: new Int32Array(buffer) };
}

function loadTables(machine: Matcher, tables: Uint8Array): void {
  const missing = PLACES.figures + tables.length - machine.memory.buffer.byteLength;
  if (missing > 0) {
    machine.memory.grow(Math.ceil(missing / PAGE_BYTES));
    Object.assign(machine, viewsOf(machine.memory));
  }
  new Uint8Array(machine.memory.buffer, PLACES.figures).set(tables);
  machine.tables = tables;
}
