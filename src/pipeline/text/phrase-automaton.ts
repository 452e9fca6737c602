import { CLASS_COUNT, GAP_CLASS, letterClasses } from "./letter-classes.ts";

/**
 * Runs of words as one dense Aho–Corasick automaton over classes of letters.
 *
 * States are places of a row in `next`; those from `firstEnding` on end one or more runs. A run ends with the gap after
 * its last word, and between its words any gap may stand: what is found is still to be checked.
 * Source: Aho and Corasick, Efficient string matching (1975), with its failure links compiled away.
 */
export interface PhraseAutomaton {
  /** `next[state + class]` is the next state. */
  readonly next: Int32Array;
  readonly firstEnding: number;
  /** The runs that end in state `s` are `endings[starts[n]]` up to `endings[starts[n + 1]]`, `n` being `(s - firstEnding) / CLASS_COUNT`. */
  readonly starts: Int32Array;
  /** Runs as `place * listCount + list`. */
  readonly endings: Int32Array;
  readonly listCount: number;
}

/** Before any word, and in a word with which no run goes on. */
const BETWEEN = 0;
const OUTSIDE = 1;

/** The tree of runs while it is built: one row of children a node, 0 for none. */
interface Tree {
  readonly children: Int32Array;
  readonly count: number;
  /** 1 for each node that a gap leads to. */
  readonly isGap: Uint8Array;
  /** The runs that end at each node. */
  readonly ends: ReadonlyMap<number, readonly number[]>;
}

/** Folded words in a row. */
export type Run = readonly string[];

/** Build the automaton of several lists of runs. A run is known by its list and its place there; an empty one is never found. */
export function compileAutomaton(lists: readonly (readonly Run[])[]): PhraseAutomaton {
  const tree = plantTree(lists);
  const { order, fails } = linkTree(tree);
  const ends = new Map<number, readonly number[]>();
  for (const node of order) {
    const own = [...(tree.ends.get(node) ?? []), ...(ends.get(fails[node] ?? BETWEEN) ?? [])];
    if (own.length > 0) ends.set(node, own);
  }
  return { ...layRows(tree, [BETWEEN, OUTSIDE, ...order], ends), listCount: lists.length };
}

function plantTree(lists: readonly (readonly Run[])[]): Tree {
  const classes = letterClasses();
  const runs = lists.flatMap((list, number) =>
    list.map((words, place) => ({ words, name: place * lists.length + number })),
  );
  const most = runs.reduce((sum, { words }) => sum + words.reduce((length, word) => length + word.length + 1, 0), 2);
  const children = new Int32Array(most * CLASS_COUNT);
  const isGap = new Uint8Array(most);
  const ends = new Map<number, number[]>();
  let count = 2;
  for (const { words, name } of runs) {
    if (words.length === 0) continue;
    let node = BETWEEN;
    const step = (letter: number) => {
      const place = node * CLASS_COUNT + letter;
      if (!children[place]) children[place] = count++;
      node = children[place]!;
    };
    for (const word of words) {
      for (let at = 0; at < word.length; at++) step(classes[word.charCodeAt(at)] ?? GAP_CLASS);
      step(GAP_CLASS);
      isGap[node] = 1;
    }
    const known = ends.get(node);
    if (known) known.push(name);
    else ends.set(node, [name]);
  }
  return { children: children.subarray(0, count * CLASS_COUNT), count, isGap, ends };
}

/** The nodes from the root outwards, each with the node of its longest proper end; the children that it lacks become that one's. */
function linkTree({ children, count, isGap }: Tree): { order: readonly number[]; fails: Int32Array } {
  const fails = new Int32Array(count).fill(OUTSIDE);
  const order: number[] = [];
  for (let letter = GAP_CLASS + 1; letter < CLASS_COUNT; letter++) {
    const child = children[letter];
    if (child) order.push(child);
    else children[letter] = OUTSIDE;
    children[OUTSIDE * CLASS_COUNT + letter] = OUTSIDE;
  }
  for (let at = 0; at < order.length; at++) {
    const node = order[at] ?? BETWEEN;
    const fail = (fails[node] ?? OUTSIDE) * CLASS_COUNT;
    for (let letter = 0; letter < CLASS_COUNT; letter++) {
      const place = node * CLASS_COUNT + letter;
      const child = children[place];
      const other = children[fail + letter] ?? BETWEEN;
      if (child) {
        fails[child] = other;
        order.push(child);
      } else {
        // A gap goes on until a letter comes.
        children[place] = letter === GAP_CLASS && isGap[node] ? node : other;
      }
    }
  }
  return { order, fails };
}

/**
 * Put the states that end a run last, so that one comparison tells them, and name each by the place of its row.
 *
 * Each of them has a twin that ends nothing, where further gaps lead, so that an end is found once.
 */
function layRows({ children }: Tree, nodes: readonly number[], ends: ReadonlyMap<number, readonly number[]>) {
  const ending = nodes.filter((node) => ends.has(node));
  const ordered = [...nodes.filter((node) => !ends.has(node)), ...ending, ...ending];
  const firstTwin = nodes.length - ending.length;
  const rows = new Int32Array(nodes.length);
  for (const [place, node] of ordered.entries()) rows[node] = place * CLASS_COUNT;
  const next = new Int32Array(ordered.length * CLASS_COUNT);
  for (const [place, node] of ordered.entries()) {
    for (let letter = 0; letter < CLASS_COUNT; letter++) {
      next[place * CLASS_COUNT + letter] = rows[children[node * CLASS_COUNT + letter] ?? BETWEEN] ?? BETWEEN;
    }
    if (place < firstTwin) continue;
    const twin = firstTwin + ((place - firstTwin) % ending.length);
    next[place * CLASS_COUNT + GAP_CLASS] = twin * CLASS_COUNT;
  }
  const starts = new Int32Array(ending.length + 1);
  const endings: number[] = [];
  for (const [place, node] of ending.entries()) {
    endings.push(...(ends.get(node) ?? []));
    starts[place + 1] = endings.length;
  }
  return { next, firstEnding: nodes.length * CLASS_COUNT, starts, endings: Int32Array.from(endings) };
}

/**
 * Walk the automaton over a text, once, and find where its runs end.
 *
 * For each list its finds in the order of the text, two numbers each: the offset after the run's last word, and the
 * run's place in its list.
 */
export function findRuns({ next, firstEnding, starts, endings, listCount }: PhraseAutomaton, text: string): number[][] {
  const classes = letterClasses();
  const found = Array.from({ length: listCount }, (): number[] => []);
  const note = (state: number, end: number) => {
    const ending = (state - firstEnding) / CLASS_COUNT;
    for (let at = starts[ending]!; at < starts[ending + 1]!; at++) {
      found[endings[at]! % listCount]!.push(end, Math.floor(endings[at]! / listCount));
    }
  };
  let state = BETWEEN;
  for (let at = 0; at < text.length; at++) {
    state = next[state + classes[text.charCodeAt(at)]!]!;
    if (state >= firstEnding) note(state, at);
  }
  state = next[state + GAP_CLASS]!;
  if (state >= firstEnding) note(state, text.length);
  return found;
}
