import type { MarkedText } from "../model/answers.ts";
import { markPieces } from "./mark-pieces.ts";

/** A text with what a search found in it. */
export function MarkedWords({ text, spans }: MarkedText) {
  return markPieces(text, spans).map(({ start, text: piece, isMarked }) =>
    isMarked ? (
      <mark key={start} className="hit">
        {piece}
      </mark>
    ) : (
      <span key={start}>{piece}</span>
    ),
  );
}
