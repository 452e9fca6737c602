import { foldCode } from "./fold-text.ts";

/** The class of every unit between words: space, marks, line breaks. */
export const GAP_CLASS = 0;

/** The class of letters and digits past `a` to `z` and `0` to `9`; they are told apart when a phrase is checked. */
const OTHER_CLASS = 37;

export const CLASS_COUNT = 38;

/** The first unit from which folding never turns a letter into a mark or a mark into a letter. */
const FIRST_STEADY_CODE = 0x3040;

let classes: Uint8Array | null = null;

/**
 * The class of each unit as it folds, by its code: `É`, `E` and `e` have one.
 *
 * A unit is of a word exactly when `splitWords` finds it in one after folding. Made once.
 */
export function letterClasses(): Uint8Array {
  if (classes !== null) return classes;
  classes = new Uint8Array(0x10000).fill(OTHER_CLASS, FIRST_STEADY_CODE);
  for (let code = 0; code < 0x80; code++) classes[code] = classOfFolded(code >= 65 && code <= 90 ? code + 32 : code);
  for (let code = 0x80; code < FIRST_STEADY_CODE; code++) classes[code] = classOfFolded(foldCode(code));
  return classes;
}

function classOfFolded(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 21;
  const isLetter = (code >= 0xc0 && code < 0x2000) || code >= 0x3040;
  return isLetter ? OTHER_CLASS : GAP_CLASS;
}
