import { cutWords } from "../cut-words.ts";
import { headingOf } from "../slide-heading.ts";
import { linesOf } from "./fit-table.ts";
import { BODY } from "./slide-page.ts";

const MOST_LINES = 2;
/** Points, the least of them for what has no natural end. */
const LEAST = 14;
const SIZES = [36, 30, 24, 20, 16, LEAST] as const;
/** Of a bold letter, in inches a point; letters of East Asian scripts take two, three capitals the room of four. */
const GLYPH = 0.0083;
const WIDE = /[\u1100-\u11ff\u2e80-\ud7af\uf900-\ufaff\uff00-\uff60]/g;
const CAPITALS = /\p{Lu}{3}/gu;
/** Letters that a name keeps before what is said of it is cut too. */
const LEAST_NAME = 40;

/** A title as its box has room for it. */
export interface FittedTitle {
  readonly words: string;
  /** In points. */
  readonly size: number;
}

/** A title of at most two lines: in smaller type than `most` where it is long, then cut, its name before what is said of it. */
export function fitTitle(
  { name, says, behind }: { readonly name: string; readonly says: string; readonly behind: string },
  most: number,
): FittedTitle {
  const fits = (words: string, size: number) =>
    linesOf((words + behind).replace(WIDE, "$&$&").replace(CAPITALS, "$&M"), Math.floor(BODY.w / (GLYPH * size))) <=
    MOST_LINES;
  const whole = headingOf(name, says);
  const size = SIZES.find((own) => own <= most && fits(whole, own));
  if (size !== undefined) return { words: whole, size };
  for (let letters = name.length; letters >= LEAST_NAME; letters--) {
    const words = headingOf(cutWords(name, letters), says);
    if (fits(words, LEAST)) return { words, size: LEAST };
  }
  const short = headingOf(cutWords(name, LEAST_NAME), says);
  let letters = short.length;
  while (letters > 1 && !fits(cutWords(short, letters), LEAST)) letters--;
  return { words: cutWords(short, letters), size: LEAST };
}
