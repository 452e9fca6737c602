import { foldText } from "../text/fold-text.ts";
import { splitWords } from "../text/split-words.ts";
import type { RunTree } from "./run-tree.ts";
import { spellPieces } from "./spell-pieces.ts";

/**
 * Where runs end in a text, two numbers each: the offset after the last word, and the state of the tree.
 *
 * The plain form of what the compiled matcher does, and its stand-in where there is none.
 */
export function findRunsPlainly({ pieces, pieceCount, next, fails, firstEnding }: RunTree, text: string): Int32Array {
  const found: number[] = [];
  let state = 0;
  for (const { end, folded } of splitWords(foldText(text))) {
    let word: number | undefined = 0;
    for (const letters of spellPieces(folded)) word = word === undefined ? word : pieces.get(`${word} ${letters}`);
    if (word === undefined) {
      state = 0;
      continue;
    }
    while (state !== 0 && !next.has(state * pieceCount + word)) state = fails[state] ?? 0;
    state = next.get(state * pieceCount + word) ?? 0;
    if (state >= firstEnding) found.push(end, state);
  }
  return Int32Array.from(found);
}
