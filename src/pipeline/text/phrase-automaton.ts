import { findRunsPlainly } from "../matcher/find-runs-plainly.ts";
import { layTables } from "../matcher/lay-tables.ts";
import { runMatcher } from "../matcher/run-matcher.ts";
import { growTree, type Run, type RunEnds, type RunTree } from "../matcher/run-tree.ts";

/**
 * Lists of runs of words, ready to be found in one pass over a text.
 *
 * Between the words of a run any gap may stand, and letters past `a` to `z` and `0` to `9` are not told apart: what is
 * found is still to be checked.
 */
export interface PhraseAutomaton {
  readonly ends: RunEnds;
  /** The tree for the compiled matcher; null when it is too large for that. */
  readonly tables: Uint8Array | null;
  /** The tree itself, for where there is no such matcher. */
  readonly growTree: () => RunTree;
}

/** Build the automaton of several lists of runs. A run is known by its list and its place there; an empty one is never found. */
export function compileAutomaton(lists: readonly (readonly Run[])[]): PhraseAutomaton {
  const tree = growTree(lists);
  return { ends: tree, tables: layTables(tree), growTree: () => tree };
}

/**
 * Find where runs end in a text, in one pass.
 *
 * For each list its finds in the order of the text, two numbers each: the offset after the run's last word, and the
 * run's place in its list.
 */
export function findRuns({ ends, tables, growTree }: PhraseAutomaton, text: string): number[][] {
  const { firstEnding, starts, lists, places, listCount } = ends;
  const states = (tables === null ? null : runMatcher(tables, text)) ?? findRunsPlainly(growTree(), text);
  const found: number[][] = [];
  for (let list = 0; list < listCount; list++) found.push([]);
  for (let at = 0; at < states.length; at += 2) {
    const end = states[at]!;
    const ending = states[at + 1]! - firstEnding;
    const last = starts[ending + 1]!;
    for (let run = starts[ending]!; run < last; run++) found[lists[run]!]!.push(end, places[run]!);
  }
  return found;
}
