/** Which runs of three signs stand in a text, as bits; runs may share one. See `gate.ts`. */
export type LetterRuns = Uint32Array;

const BITS = 11;
/** Numbers of 32 bits that hold the bits. */
export const RUN_WORDS = 1 << (BITS - 5);
const SPREAD = 0x9e3779b1;
/** A gap is 0, letters are 1 to 26, a figure or `_` is 27. */
const FIGURE = 27;

/** The number of the sign of each unit, by its code. */
export const signNumbers = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 65 && code <= 90) return code - 64;
  return (code >= 48 && code <= 57) || code === 95 ? FIGURE : 0;
});

/** The bit of the last three signs, five bits each. */
function bitOf(signs: number): number {
  return Math.imul(signs, SPREAD) >>> (32 - BITS);
}

/**
 * The runs of a text, with a gap before it and behind it. One pass.
 *
 * They are put in place of what `found` held, where that is given: to make room for them takes longer than to find them.
 */
export function findLetterRuns(text: string, found: LetterRuns = new Uint32Array(RUN_WORDS)): LetterRuns {
  found.fill(0);
  let signs = 0;
  for (let at = 0; at < text.length; at++) {
    signs = ((signs << 5) | (signNumbers[text.charCodeAt(at)] ?? 0)) & 0x7fff;
    const bit = bitOf(signs);
    found[bit >> 5] = (found[bit >> 5] ?? 0) | (1 << (bit & 31));
  }
  const bit = bitOf((signs << 5) & 0x7fff);
  found[bit >> 5] = (found[bit >> 5] ?? 0) | (1 << (bit & 31));
  return found;
}

/** Whether a text that has these runs may have the one with this bit. */
export function hasBit(runs: LetterRuns, bit: number): boolean {
  return (((runs[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}

/** The bits of a piece of three signs or more. */
export function bitsOfPiece(piece: string): number[] {
  const bits: number[] = [];
  let signs = 0;
  for (let at = 0; at < piece.length; at++) {
    signs = ((signs << 5) | (signNumbers[piece.charCodeAt(at)] ?? 0)) & 0x7fff;
    if (at >= 2) bits.push(bitOf(signs));
  }
  return bits;
}
