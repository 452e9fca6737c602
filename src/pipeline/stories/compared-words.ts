import { hashShingles } from "./choose-fingerprints.ts";
import type { WordNumbers } from "./number-words.ts";
import type { FactWords } from "./read-facts.ts";
import { eachOnce, placeOfNumber } from "./sorted-numbers.ts";

/** Words of a run by which two texts are compared. */
export const SHINGLE = 3;
/** In place of the place of a shingle that a text has more than once. */
export const REPEATED = -1;

/** The runs of three words of a text: each once, by hash ascending. */
export interface Shingles {
  readonly hashes: Int32Array;
  /** By place in `hashes`, the place of its first word; `REPEATED` where it stands more than once. */
  readonly places: Int32Array;
}

/** Words that are compared with many others. What takes a sort is made when it is first asked for, and kept. */
export interface ComparedWords extends FactWords {
  readonly shingles: () => Shingles;
  /** Each word once, ascending. */
  readonly vocabulary: () => Int32Array;
  /** The number of each word in `dictionary`, which all texts that are compared have in common. */
  readonly numbers: () => Int32Array;
  readonly dictionary: WordNumbers;
}

/** Ready words for comparing. */
export function readyWords(words: FactWords, dictionary: WordNumbers): ComparedWords {
  let shingles: Shingles | null = null;
  let vocabulary: Int32Array | null = null;
  let numbers: Int32Array | null = null;
  return {
    ...words,
    shingles: () => {
      shingles ??= findShingles(words.words);
      return shingles;
    },
    vocabulary: () => {
      vocabulary ??= eachOnce(words.words.slice().sort());
      return vocabulary;
    },
    numbers: () => {
      numbers ??= dictionary.numberWords(words.words);
      return numbers;
    },
    dictionary,
  };
}

function findShingles(words: Int32Array): Shingles {
  const all = hashShingles(words, SHINGLE);
  const hashes = eachOnce(all.slice().sort());
  const places = new Int32Array(hashes.length);
  for (let place = 0; place < all.length; place++) {
    const at = placeOfNumber(hashes, all[place] ?? 0);
    // One more than the place while they are looked for, so that 0 says that there was none before.
    places[at] = places[at] === 0 ? place + 1 : REPEATED;
  }
  for (let at = 0; at < places.length; at++) if (places[at] !== REPEATED) places[at] = (places[at] ?? 0) - 1;
  return { hashes, places };
}
