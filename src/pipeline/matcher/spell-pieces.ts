/** What stands for every letter past `a` to `z` and `0` to `9`; they are told apart when a phrase is checked. */
export const OTHER_LETTER = "{";

/** In letters; a longer word is taken piece by piece. */
export const PIECE_LENGTH = 14;

/** A folded word in pieces of 14 letters, the last one shorter or as long. */
export function spellPieces(word: string): string[] {
  const plain = word.replace(/[^a-z0-9]/g, OTHER_LETTER);
  const pieces: string[] = [];
  for (let at = 0; at < plain.length; at += PIECE_LENGTH) pieces.push(plain.slice(at, at + PIECE_LENGTH));
  return pieces;
}
