/** Typographic marks by the plain mark that they stand for; each is one unit. */
const PLAIN_MARKS: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u02bc": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u00ab": '"',
  "\u00bb": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2212": "-",
  "\u00a0": " ",
  "\u202f": " ",
  "\u2009": " ",
};

const BEYOND_ASCII = /[\u0080-\uffff]+/g;
const BEYOND_A_BYTE = /[\u0100-\uffff]/;

/** What each unit beyond ASCII folds to, by its code; 0 where none has been asked for yet. */
const foldedCodes = new Uint16Array(0x10000);

/** What every browser and Node have, and the language alone does not. */
declare const TextEncoder: new () => {
  encodeInto(text: string, into: Uint8Array): { readonly written: number };
};
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** In units; what is shorter is a name or a word, what is longer a book. */
const [SHORTEST_IN_BYTES, LONGEST_IN_BYTES] = [64, 0x10000];
/** A folded text in UTF-8 on its way. */
const bytes = new Uint8Array(2 * LONGEST_IN_BYTES);

/**
 * Fold a text for matching: lower case, no accents, straight quotes, plain dashes and spaces.
 *
 * Unit by unit: the result is as long as `text`, so offsets are the same in both.
 */
export function foldText(text: string): string {
  return asBytes(text.replace(BEYOND_ASCII, foldRun).toLowerCase());
}

/**
 * The same text, held as one byte a unit where each fits into one.
 *
 * A text with one curly quote takes two bytes a unit in the engines of JavaScript, and so does all that is made of it by
 * replacing; patterns run faster, and are compiled once instead of twice, over strings of bytes.
 */
function asBytes(folded: string): string {
  const { length } = folded;
  if (length < SHORTEST_IN_BYTES || length > LONGEST_IN_BYTES || BEYOND_A_BYTE.test(folded)) return folded;
  return decoder.decode(bytes.subarray(0, encoder.encodeInto(folded, bytes).written));
}

function foldRun(run: string): string {
  if (run.length === 1) return String.fromCharCode(foldCode(run.charCodeAt(0)));
  let folded = "";
  for (let at = 0; at < run.length; at++) folded += String.fromCharCode(foldCode(run.charCodeAt(at)));
  return folded;
}

/** What the unit with this code, beyond ASCII, folds to. */
export function foldCode(code: number): number {
  const known = foldedCodes[code];
  if (known) return known;
  const unit = String.fromCharCode(code);
  const plain = PLAIN_MARKS[unit] ?? unit.normalize("NFD").charAt(0);
  const lower = plain.toLowerCase();
  const folded = (lower.length === 1 ? lower : unit).charCodeAt(0);
  foldedCodes[code] = folded;
  return folded;
}
