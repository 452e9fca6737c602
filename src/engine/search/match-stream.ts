import type { StreamReader } from "./read-stream.ts";
import type { ReadTerm, ReadToken } from "./read-terms.ts";
import type { SearchIndex } from "./search-index.ts";

/** Which numbers of a stream a token asks for: `only` one, or by number those with a mark. */
interface TokenMarks {
  readonly only: number;
  readonly marks: Uint8Array | null;
}

/** The words of a term, to be found side by side in a stream. */
export type StreamPattern = readonly TokenMarks[];

/** How well a word fits: it begins with what is asked for, or is just that. A word that does not fit has 0. */
const BEGINS = 2;
const WHOLE = 3;

export function patternOf(index: SearchIndex, { tokens }: ReadTerm): StreamPattern {
  return tokens.map((token) => marksOf(index, token));
}

function marksOf({ terms, numbers }: SearchIndex, { places, words }: ReadToken): TokenMarks {
  const [first] = places;
  const isOne = places.length === 1 && first!.end === first!.start + 1 && words.includes(terms[first!.start]!);
  if (isOne) return { only: numbers[first!.start]!, marks: null };
  const marks = new Uint8Array(terms.length);
  for (const { start, end } of places) {
    for (let place = start; place < end; place++) {
      marks[numbers[place]!] = words.includes(terms[place]!) ? WHOLE : BEGINS;
    }
  }
  return { only: -1, marks };
}

/** How well the words from `at` on of the row that was read fit the pattern: as well as the worst of them. */
export function fitAt({ numbers, length }: StreamReader, pattern: StreamPattern, at: number): number {
  if (at + pattern.length > length) return 0;
  let fit = WHOLE;
  for (let place = 0; place < pattern.length && fit !== 0; place++) {
    const { only, marks } = pattern[place]!;
    const number = numbers[at + place]!;
    // The number that ends a field lies outside of the marks.
    const own = marks === null ? (number === only ? WHOLE : 0) : (marks[number] ?? 0);
    if (own < fit) fit = own;
  }
  return fit;
}

/** Whether the pattern stands anywhere in the row that was read. */
export function hasPattern(reader: StreamReader, pattern: StreamPattern): boolean {
  for (let at = 0; at < reader.length; at++) if (fitAt(reader, pattern, at) !== 0) return true;
  return false;
}
