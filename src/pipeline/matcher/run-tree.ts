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
export interface RunTree {
  /** The numbers of words, a long one by its last piece: by `before letters`, where `before` is the number of the piece before, or 0. */
  readonly pieces: ReadonlyMap<string, number>;
  readonly pieceCount: number;
  /** The next state by `state * pieceCount + word`. */
  readonly next: ReadonlyMap<number, number>;
  /** Where to go on, by state, when a word leads to none: the state of the longest end that begins a run. */
  readonly fails: Int32Array;
  readonly firstEnding: number;
  /** The runs that end in state `s` are those from `starts[s - firstEnding]` up to `starts[s - firstEnding + 1]`. */
  readonly starts: Int32Array;
  /** Of each run the number of its list and its place there. */
  readonly lists: Uint8Array;
  readonly places: Int32Array;
  readonly listCount: number;
}

/** A node while the tree grows. Nodes stand in the order of their making, so what comes later is not nearer to the root. */
interface Node {
  readonly children: Map<number, number>;
  readonly ends: number[];
}

/** Grow the tree of several lists. A run is known by its list and its place there; an empty one is never found. */
export function growTree(lists: readonly (readonly Run[])[]): RunTree {
  const pieces = new Map<string, number>();
  const nodes: Node[] = [{ children: new Map(), ends: [] }];
  for (const [list, runs] of lists.entries()) {
    for (const [place, words] of runs.entries()) {
      if (words.length > 0) plant(nodes, pieces, words).ends.push(place * lists.length + list);
    }
  }
  const { order, fails } = linkNodes(nodes);
  const ends = nodes.map(({ ends }) => ends);
  for (const node of order) ends[node] = [...(ends[node] ?? []), ...(ends[fails[node] ?? 0] ?? [])];
  const isEnding = (node: number) => (ends[node] ?? []).length > 0;
  const ending = order.filter(isEnding);
  const ordered = [0, ...order.filter((node) => !isEnding(node)), ...ending];
  const states = new Int32Array(nodes.length);
  for (const [state, node] of ordered.entries()) states[node] = state;
  const pieceCount = pieces.size + 1;
  const next = new Map<number, number>();
  for (const [state, node] of ordered.entries()) {
    for (const [word, child] of nodes[node]?.children ?? []) next.set(state * pieceCount + word, states[child] ?? 0);
  }
  const starts = new Int32Array(ending.length + 1);
  for (const [place, node] of ending.entries()) starts[place + 1] = (starts[place] ?? 0) + (ends[node] ?? []).length;
  const runs = ending.flatMap((node) => ends[node] ?? []);
  return {
    pieces,
    pieceCount,
    next,
    fails: Int32Array.from(ordered, (node) => states[fails[node] ?? 0] ?? 0),
    firstEnding: nodes.length - ending.length,
    starts,
    lists: Uint8Array.from(runs, (run) => run % lists.length),
    places: Int32Array.from(runs, (run) => Math.floor(run / lists.length)),
    listCount: lists.length,
  };
}

function plant(nodes: Node[], pieces: Map<string, number>, words: Run): Node {
  let at = 0;
  for (const word of words) {
    let piece = 0;
    for (const letters of spellPieces(word)) {
      const key = `${piece} ${letters}`;
      piece = pieces.get(key) ?? pieces.size + 1;
      pieces.set(key, piece);
    }
    const known = nodes[at]?.children.get(piece);
    if (known === undefined) {
      nodes[at]?.children.set(piece, nodes.length);
      nodes.push({ children: new Map(), ends: [] });
    }
    at = known ?? nodes.length - 1;
  }
  return nodes[at] ?? { children: new Map(), ends: [] };
}

/** All nodes but the root, from there outwards, and for each the node of its longest proper end. */
function linkNodes(nodes: readonly Node[]): { order: readonly number[]; fails: Int32Array } {
  const fails = new Int32Array(nodes.length);
  const order = [...(nodes[0]?.children.values() ?? [])];
  for (let at = 0; at < order.length; at++) {
    const node = order[at] ?? 0;
    for (const [word, child] of nodes[node]?.children ?? []) {
      let fail = fails[node] ?? 0;
      while (fail !== 0 && !nodes[fail]?.children.has(word)) fail = fails[fail] ?? 0;
      fails[child] = nodes[fail]?.children.get(word) ?? 0;
      order.push(child);
    }
  }
  return { order, fails };
}
