import { gateOf, isOpen } from "../gate/gate.ts";
import type { LetterRuns } from "../gate/letter-runs.ts";

const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a pattern with the flag `g`, in order, as by `matchAll`; for a pattern of ours that nothing else runs.
 *
 * `matchAll` makes a copy of the pattern at each call, which takes longer than to run most patterns over a sentence.
 * Where `runs` are given, those of the text or of one that it is cut from between words, most patterns need not run.
 */
export function findMatches(pattern: RegExp, text: string, runs: LetterRuns | null = null): readonly RegExpExecArray[] {
  if (runs !== null && !isOpen(gateOf(pattern), runs)) return NONE;
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  while (match !== null) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
    match = pattern.exec(text);
  }
  return found;
}
