import type { Span } from "../../model/span.ts";

/** A piece of the raw text that is left out, and what takes its place. */
export interface Cut extends Span {
  /** The id of the rule that asked for it. */
  readonly rule: string;
  /** A separator of the cleaner's own. */
  readonly insert?: " " | "\n";
}

/** A run of characters that raw and cleaned text share. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly rawStart: number;
}

/** Text without what was dropped, and the way back to the raw text. */
export interface CleanedText {
  readonly text: string;
  /** Ascending in both texts. A character of `text` in no piece is a separator that the cleaner put in. */
  readonly pieces: readonly Piece[];
  /** What was left out, as spans of the raw text; ascending, apart from each other. */
  readonly dropped: readonly Cut[];
}

/**
 * Leave the cuts out of `raw`.
 *
 * Cuts may come in any order and overlap: of two that overlap the one that starts first keeps its rule and the other
 * only what lies beyond it. White space at the ends of the result goes too.
 */
export function cutText(raw: string, cuts: readonly Cut[]): CleanedText {
  const dropped = disjoint(cuts, raw.length);
  const pieces: Piece[] = [];
  let text = "";
  let at = 0;
  const keepUpTo = (end: number) => {
    if (end > at) pieces.push({ start: text.length, end: text.length + end - at, rawStart: at });
    text += raw.slice(at, end);
  };
  for (const cut of dropped) {
    keepUpTo(cut.start);
    if (cut.insert !== undefined) text += cut.insert;
    at = cut.end;
  }
  keepUpTo(raw.length);
  const trimmed = text.trim();
  const start = text.length - text.trimStart().length;
  return { text: trimmed, pieces: shiftPieces(pieces, start, trimmed.length), dropped };
}

/** The pieces of the `length` units from `start` on, counted from there. */
function shiftPieces(pieces: readonly Piece[], start: number, length: number): Piece[] {
  return pieces.flatMap((piece) => {
    const first = Math.max(piece.start - start, 0);
    const end = Math.min(piece.end - start, length);
    return first < end ? [{ start: first, end, rawStart: piece.rawStart + first + start - piece.start }] : [];
  });
}

function disjoint(cuts: readonly Cut[], length: number): Cut[] {
  const sorted = [...cuts].sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Cut[] = [];
  let reached = 0;
  for (const cut of sorted) {
    const [start, end] = [Math.max(cut.start, reached), Math.min(cut.end, length)];
    if (start >= end) continue;
    apart.push({ ...cut, start, end });
    reached = end;
  }
  return apart;
}

/** The place in the raw text of the cleaned character at `offset`; null for a separator of the cleaner's own. */
export function rawOffsetOf(cleaned: CleanedText, offset: number): number | null {
  const piece = cleaned.pieces[lastPieceUpTo(cleaned.pieces, offset)];
  return piece && offset < piece.end ? piece.rawStart + offset - piece.start : null;
}

/**
 * The span of the raw text from the first to the last character of a cleaned span.
 *
 * It holds what was dropped between them. A span of separators alone becomes the empty span where they stand.
 */
export function rawSpanOf(cleaned: CleanedText, span: Span): Span {
  const { pieces } = cleaned;
  const before = lastPieceUpTo(pieces, span.start);
  const held = pieces[before];
  const first = held && span.start < held.end ? held : pieces[before + 1];
  const last = pieces[lastPieceUpTo(pieces, span.end - 1)];
  const edge = held ? held.rawStart + held.end - held.start : 0;
  if (!first || !last || first.start >= span.end) return { start: edge, end: edge };
  const start = first.rawStart + Math.max(0, span.start - first.start);
  return { start, end: Math.max(start, last.rawStart + Math.min(span.end, last.end) - last.start) };
}

/** The number of the last piece that starts at or before `offset`; -1 when none does. Binary search. */
function lastPieceUpTo(pieces: readonly Piece[], offset: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
