import type { WordReading } from "../../model/answers.ts";
import { nearTerms } from "./near-terms.ts";
import { parseWords, type SearchTerm } from "./parse-words.ts";
import { type PlaceRange, placeOf, placesFrom, type SearchIndex } from "./search-index.ts";

/** One word that is asked for, as the collection can answer it. */
export interface ReadToken {
  /** Any of these is enough: the word itself, or what it is taken for; empty when nothing is near. */
  readonly words: readonly string[];
  /** Whether a word that begins with one of `words` is enough. */
  readonly isBeginning: boolean;
  /** The terms that it finds; ranges that do not overlap. */
  readonly places: readonly PlaceRange[];
}

/** A term of a search with what each of its words finds. */
export interface ReadTerm {
  readonly tokens: readonly ReadToken[];
  readonly isExcluded: boolean;
}

/** A search as the collection can answer it. */
export interface ReadSearch {
  readonly terms: readonly ReadTerm[];
  /** The words that the collection lacks, with what each was taken for. */
  readonly readings: readonly WordReading[];
}

/** A line has no more slips than this; a pasted page may have hundreds. */
const MOST_SOUGHT = 8;

/**
 * Read a search against the words of a collection.
 *
 * A word that is not in quotes, not excluded, and that no word of the collection begins with is taken for the nearest
 * words there are, and said to be. Near words are sought for the first `MOST_SOUGHT` such words, as each costs a pass over
 * all words; the next one is read as none, which leaves no article, and is the last that is said.
 */
export function readSearch(index: SearchIndex, words: string): ReadSearch {
  const readings = new Map<string, WordReading>();
  const terms = parseWords(words).map((term) => readTerm(index, term, readings));
  return { terms, readings: [...readings.values()] };
}

function readTerm(index: SearchIndex, term: SearchTerm, readings: Map<string, WordReading>): ReadTerm {
  const { tokens, isQuoted, isExcluded } = term;
  return {
    isExcluded,
    tokens: tokens.map((token, place) => {
      const isBeginning = !isQuoted && place === tokens.length - 1;
      const isKnown = isQuoted || isExcluded || !isEmpty(placesFrom(index, token));
      const read = isKnown ? [token] : readLacking(index, token, readings);
      return { words: read, isBeginning, places: placesOf(index, read, isBeginning) };
    }),
  };
}

/** What a word that the collection lacks is taken for; said in `readings`. */
function readLacking(index: SearchIndex, token: string, readings: Map<string, WordReading>): readonly string[] {
  const known = readings.get(token);
  if (known !== undefined) return known.read;
  if (readings.size > MOST_SOUGHT) return [];
  const read = readings.size < MOST_SOUGHT ? nearTerms(index, token) : [];
  readings.set(token, { asked: token, read });
  return read;
}

function placesOf(index: SearchIndex, words: readonly string[], isBeginning: boolean): PlaceRange[] {
  const ranges = words.map((word) => (isBeginning ? placesFrom(index, word) : placeOf(index, word)));
  // Of two words one of which begins with the other, the shorter one's range holds the longer one's.
  return ranges.filter(
    (range, at) => !isEmpty(range) && !ranges.some((other, place) => place !== at && holds(other, range)),
  );
}

function holds(outer: PlaceRange, inner: PlaceRange): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

function isEmpty({ start, end }: PlaceRange): boolean {
  return start === end;
}

/** Whether a folded word of a text is what a token asks for. */
export function isAsked({ words, isBeginning }: ReadToken, folded: string): boolean {
  return words.some((word) => (isBeginning ? folded.startsWith(word) : folded === word));
}
