import { bitsOfPiece, hasBit, type LetterRuns } from "./letter-runs.ts";
import { neededPieces } from "./needed-pieces.ts";
import { parsePattern } from "./parse-pattern.ts";

/**
 * What must stand in a text for a pattern to fit: for each piece how many bits it has, and the bits; null where nothing
 * must.
 */
type Pieces = Int32Array | null;

/** What is known of a pattern; its pieces once it has been asked for often enough. */
export interface Gate {
  readonly pattern: RegExp;
  asked: number;
  isRead: boolean;
  pieces: Pieces;
}

/** To read a pattern's source takes as long as to run it some hundred times: not worth it for one article. */
export const WORTH_READING = 64;

const gates = new Map<RegExp, Gate>();

/**
 * The gate of a pattern, made of its source alone.
 *
 * A pattern that can fit only where "deliver" or "hand over" stands need not run over a sentence that has neither, which
 * is true of most patterns and most sentences. Who writes a rule need not think of it.
 */
export function gateOf(pattern: RegExp): Gate {
  const known = gates.get(pattern);
  if (known !== undefined) return known;
  const gate = { pattern, asked: 0, isRead: false, pieces: null };
  gates.set(pattern, gate);
  return gate;
}

/** Whether a pattern may fit a text that has these runs; true where that cannot be told, or not yet. */
export function isOpen(gate: Gate, runs: LetterRuns): boolean {
  if (!gate.isRead && gate.asked < WORTH_READING) {
    gate.asked += 1;
    return true;
  }
  const pieces = readGate(gate);
  return pieces === null || hasPiece(pieces, runs);
}

/** What the pattern of a gate cannot do without, read now if it has not been. */
export function readGate(gate: Gate): Pieces {
  if (!gate.isRead) {
    gate.pieces = piecesOf(gate.pattern);
    gate.isRead = true;
  }
  return gate.pieces;
}

/** What a pattern cannot do without; null where nothing is known. */
export function piecesOf({ source, flags }: RegExp): Pieces {
  const tree = /[uv]/.test(flags) ? null : parsePattern(source);
  const pieces = tree === null ? null : neededPieces(tree);
  return pieces && Int32Array.from(pieces.map(bitsOfPiece).flatMap((bits) => [bits.length, ...bits]));
}

/** Whether a text that has these runs may have one of the pieces. */
export function hasPiece(pieces: Int32Array, runs: LetterRuns): boolean {
  for (let at = 0; at < pieces.length; ) {
    const end = at + 1 + (pieces[at] ?? 0);
    at += 1;
    while (at < end && hasBit(runs, pieces[at] ?? 0)) at += 1;
    if (at === end) return true;
    at = end;
  }
  return false;
}
