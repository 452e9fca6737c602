import { chooseFingerprints } from "./choose-fingerprints.ts";
import type { CountryNames } from "./country-names.ts";
import { FACT, type FactWords, readFacts } from "./read-facts.ts";
import { eachOnce } from "./sorted-numbers.ts";

/** The words of an article as it is compared with others. */
export interface ReadWords {
  readonly text: FactWords;
  readonly title: FactWords;
}

/** What finds an article among others, and its words, which only a comparison needs. */
export interface StoryWords {
  /** Of `chooseFingerprints`. */
  readonly fingerprints: Int32Array;
  /** Hashes of the words of the title and of the text's beginning that say something, ascending, each once. */
  readonly bag: Int32Array;
  /** Whether the article names an agreement or a family; where it is left out, its tags say. */
  readonly isNaming?: boolean;
  readonly read: () => ReadWords;
}

/** Read the words of an article. Some passes over its text. */
export function readWords(text: string, title: string | null, findCountryNames: CountryNames): ReadWords {
  return { text: readFacts(text, findCountryNames), title: readFacts(title ?? "", findCountryNames) };
}

/** Choose what finds an article among others. */
export function chooseStoryWords(words: ReadWords): StoryWords {
  return { fingerprints: chooseFingerprints(words.text.words), bag: bagOf(words), read: () => words };
}

function bagOf({ text, title }: ReadWords): Int32Array {
  const bag = new Int32Array(text.leadCount + title.leadCount);
  const ofText = addWords(bag, 0, text);
  return eachOnce(bag.subarray(0, addWords(bag, ofText, title)).sort()).slice();
}

/** Put the words that say something into a bag from `from` on; where it goes on. */
function addWords(bag: Int32Array, from: number, { leadCount, words, facts, isLong }: FactWords): number {
  let count = from;
  for (let at = 0; at < leadCount; at++) {
    if (isLong[at] === 1 || facts[at] !== FACT.none) bag[count++] = words[at] ?? 0;
  }
  return count;
}
