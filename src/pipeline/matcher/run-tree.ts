import { spellPieces } from "./spell-pieces.ts";

/** Folded words in a row. */
export type Run = readonly string[];

/**
 * Lists of runs as one Aho–Corasick automaton that goes from word to word.
 *
 * Its states are numbers from 0, which is before any run; those from `firstEnding` on end one or more runs. A word is
 * known by its number, from 1; what no run holds is 0.
 * Source: Aho and Corasick, Efficient string matching (1975).
 */
export interface RunTree extends RunEnds {
  /** The numbers of words, a long one by its last piece: by `before letters`, where `before` is the number of the piece before, or 0. */
  readonly pieces: ReadonlyMap<string, number>;
  readonly pieceCount: number;
  /** The next state by `state * pieceCount + word`. */
  readonly next: ReadonlyMap<number, number>;
  /** Where to go on, by state, when a word leads to none: the state of the longest end that begins a run. */
  readonly fails: Int32Array;
}

/** The runs that end in each state of a tree. */
export interface RunEnds {
  readonly firstEnding: number;
  /** The runs that end in state `s` are those from `starts[s - firstEnding]` up to `starts[s - firstEnding + 1]`. */
  readonly starts: Int32Array;
  /** Of each run the number of its list and its place there. */
  readonly lists: Uint8Array;
  readonly places: Int32Array;
  readonly listCount: number;
}

/** A tree while it grows. Nodes are numbered in the order of their making, so what comes later is not nearer to the root. */
interface Growth {
  readonly pieces: Map<string, number>;
  /** The node that a word leads to, by `nodeOf * WORD_RANGE + word`. */
  readonly edges: Map<number, number>;
  /** By node: its children in the order of their making, as a list that runs from one to the next; 0 ends it. */
  readonly firstChild: number[];
  readonly lastChild: number[];
  readonly nextSibling: number[];
  /** The word that leads to a node. */
  readonly words: number[];
  /** Runs that end in a node. */
  readonly ends: (readonly number[])[];
}

/** More words than there can be. */
const WORD_RANGE = 2 ** 22;
const NO_ENDS: readonly number[] = [];

/** Grow the tree of several lists. A run is known by its list and its place there; an empty one is never found. */
export function growTree(lists: readonly (readonly Run[])[]): RunTree {
  const { pieces, edges, words, ends, ...links } = plantAll(lists);
  const nodeCount = words.length;
  const { order, parents, fails } = linkNodes({ edges, words, ...links });
  for (const node of order) {
    const inherited = ends[fails[node] ?? 0] ?? NO_ENDS;
    if (inherited.length > 0) ends[node] = [...(ends[node] ?? NO_ENDS), ...inherited];
  }
  const isEnding = (node: number) => ends[node] !== NO_ENDS;
  const ending = order.filter(isEnding);
  const ordered = [0, ...order.filter((node) => !isEnding(node)), ...ending];
  const states = new Int32Array(nodeCount);
  for (const [state, node] of ordered.entries()) states[node] = state;
  const pieceCount = pieces.size + 1;
  const next = new Map<number, number>();
  for (const node of order) {
    next.set((states[parents[node] ?? 0] ?? 0) * pieceCount + (words[node] ?? 0), states[node] ?? 0);
  }
  const starts = new Int32Array(ending.length + 1);
  for (const [place, node] of ending.entries()) starts[place + 1] = (starts[place] ?? 0) + (ends[node]?.length ?? 0);
  const runs = ending.flatMap((node) => ends[node] ?? NO_ENDS);
  return {
    pieces,
    pieceCount,
    next,
    fails: Int32Array.from(ordered, (node) => states[fails[node] ?? 0] ?? 0),
    firstEnding: nodeCount - ending.length,
    starts,
    lists: Uint8Array.from(runs, (run) => run % lists.length),
    places: Int32Array.from(runs, (run) => Math.floor(run / lists.length)),
    listCount: lists.length,
  };
}

function plantAll(lists: readonly (readonly Run[])[]): Growth {
  const growth: Growth = {
    pieces: new Map(),
    edges: new Map(),
    firstChild: [0],
    lastChild: [0],
    nextSibling: [0],
    words: [0],
    ends: [NO_ENDS],
  };
  const numbers = new Map<string, number>();
  for (const [list, runs] of lists.entries()) {
    for (const [place, words] of runs.entries()) {
      if (words.length === 0) continue;
      const node = plant(growth, numbers, words);
      growth.ends[node] = [...(growth.ends[node] ?? NO_ENDS), place * lists.length + list];
    }
  }
  return growth;
}

/** Plant one run; the node where it ends. `numbers` are those of words that were planted before. */
function plant(growth: Growth, numbers: Map<string, number>, run: Run): number {
  const { edges, firstChild, lastChild, nextSibling, words, ends } = growth;
  let at = 0;
  for (const spelled of run) {
    const word = numbers.get(spelled) ?? numberOf(spelled, growth.pieces);
    numbers.set(spelled, word);
    const known = edges.get(at * WORD_RANGE + word);
    if (known !== undefined) {
      at = known;
      continue;
    }
    const node = words.push(word) - 1;
    ends.push(NO_ENDS);
    firstChild.push(0);
    lastChild.push(0);
    nextSibling.push(0);
    edges.set(at * WORD_RANGE + word, node);
    if (firstChild[at] === 0) firstChild[at] = node;
    else nextSibling[lastChild[at] ?? 0] = node;
    lastChild[at] = node;
    at = node;
  }
  return at;
}

/** The number of a word: that of its last piece. */
function numberOf(word: string, pieces: Map<string, number>): number {
  let piece = 0;
  for (const letters of spellPieces(word)) {
    const key = `${piece} ${letters}`;
    piece = pieces.get(key) ?? pieces.size + 1;
    pieces.set(key, piece);
  }
  return piece;
}

/** All nodes but the root, from there outwards, and for each its parent and the node of its longest proper end. */
function linkNodes({ edges, firstChild, nextSibling, words }: Omit<Growth, "pieces" | "ends">) {
  const parents = new Int32Array(words.length);
  const fails = new Int32Array(words.length);
  const order: number[] = [];
  for (let at = -1, node = 0; at < order.length; node = order[++at] ?? 0) {
    for (let child = firstChild[node] ?? 0; child !== 0; child = nextSibling[child] ?? 0) {
      order.push(child);
      parents[child] = node;
      if (node === 0) continue;
      const word = words[child] ?? 0;
      let fail = fails[node] ?? 0;
      while (fail !== 0 && !edges.has(fail * WORD_RANGE + word)) fail = fails[fail] ?? 0;
      fails[child] = edges.get(fail * WORD_RANGE + word) ?? 0;
    }
  }
  return { order, parents, fails };
}
