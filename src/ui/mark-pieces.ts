import type { Span } from "../model/span.ts";

/** A piece of a text, marked or not. */
export interface MarkPiece {
  readonly start: number;
  readonly text: string;
  readonly isMarked: boolean;
}

/** Cut a text at its marked spans, which neither overlap nor touch and stand in order. The pieces in order are the text. */
export function markPieces(text: string, spans: readonly Span[]): MarkPiece[] {
  const pieces: MarkPiece[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at) pieces.push({ start: at, text: text.slice(at, start), isMarked: false });
    pieces.push({ start, text: text.slice(start, end), isMarked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), isMarked: false });
  return pieces;
}
