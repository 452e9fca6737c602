import type { CountryNames } from "./country-names.ts";
import { hashOfWord, isDigit, type ScannedWords, scanWords } from "./scan-words.ts";
import { placeOfNumber } from "./sorted-numbers.ts";

/**
 * What a word is that two reports of one thing would not exchange for another of its kind.
 *
 * `opening`: a word with a capital that opens a sentence, and so may be a name or not.
 */
export const FACT = { none: 0, figure: 1, country: 2, name: 3, opening: 4 } as const;

/** The words of a text as they are compared, with those that are facts. */
export interface FactWords {
  readonly count: number;
  /** How many of the words begin in the first 1,200 UTF-16 units, which tell what a text is about. */
  readonly leadCount: number;
  /** A hash a word; spellings of one figure or month have one, and so have the names of one country. */
  readonly words: Int32Array;
  /** By word, a value of `FACT`. */
  readonly facts: Uint8Array;
  /** By word, whether it is longer than three letters, and so says something of what the text is about. */
  readonly isLong: Uint8Array;
}

// Without "one" and "first", which say more often that something is new or single.
const COUNTS = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen";
const ORDINALS =
  "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth";
const MONTHS = "january february march april may june july august september october november december";
const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday";
const ROMAN = [
  ["ii", 2],
  ["iii", 3],
  ["iv", 4],
  ["vi", 6],
  ["vii", 7],
  ["viii", 8],
  ["ix", 9],
  ["xi", 11],
  ["xii", 12],
] as const;

/** Spellings of one figure, month or day of the week, by hash. `i`, `v` and `x` are letters more often than figures. */
const SPELLINGS = spellings();

function spellings(): ReadonlyMap<number, number> {
  const map = new Map<number, number>();
  const same = (word: string, as: string) => {
    map.set(hashOfWord(word), hashOfWord(as));
  };
  for (const list of [COUNTS, ORDINALS]) {
    for (const [at, word] of list.split(" ").entries()) same(word, String(at + 2));
  }
  for (const word of [...MONTHS.split(" "), ...WEEKDAYS.split(" ")]) {
    same(word, word);
    // "may" and "sat", "sun", "mon", "wed", "mar" are words of their own; a capital decides, see `readFacts`.
    if (word !== "may") same(word.slice(0, 3), word);
  }
  for (const [short, word] of [
    ["sept", "september"],
    ["tues", "tuesday"],
    ["thurs", "thursday"],
  ] as const)
    same(short, word);
  for (const [word, figure] of ROMAN) same(word, String(figure));
  return map;
}

/** By the last bits of a hash, whether a word of `SPELLINGS` has them: most words are not looked up. */
const SPELLING_BITS = new Uint8Array(1 << 12);
for (const hash of SPELLINGS.keys()) SPELLING_BITS[hash & (SPELLING_BITS.length - 1)] = 1;

function spellingOf(hash: number): number | undefined {
  return SPELLING_BITS[hash & (SPELLING_BITS.length - 1)] === 1 ? SPELLINGS.get(hash) : undefined;
}

/** Letters after a figure that say nothing more: the 4th. */
const ORDINAL_ENDS = new Set(["st", "nd", "rd", "th"].map(hashOfWord));

const LEAD_UNITS = 1200;
/** In place of a value of `FACT`: the word does not stand for itself. */
const DROPPED = 255;

/** Read the words of a text with its figures, countries and names. Some passes over it. */
export function readFacts(text: string, findCountryNames: CountryNames): FactWords {
  const scanned = scanWords(text);
  const words = scanned.hashes;
  const facts = new Uint8Array(scanned.count);
  const isLong = new Uint8Array(scanned.count);
  for (let word = 0; word < scanned.count; word++) {
    const [start, end] = [scanned.starts[word] ?? 0, scanned.ends[word] ?? 0];
    isLong[word] = Number(end - start > 3);
    const isCapital = isUpper(text.charCodeAt(start));
    const spelt = spellingOf(words[word] ?? 0);
    if (isDigit(text.charCodeAt(start))) facts[word] = isLabel(text, start, end) ? FACT.none : FACT.figure;
    else if (spelt !== undefined && (isCapital || isNumberWord(spelt))) {
      words[word] = spelt;
      facts[word] = FACT.figure;
    } else if (isCapital) facts[word] = startsSentence(text, start) ? FACT.opening : FACT.name;
  }
  markCountries(findCountryNames(text), scanned, words, facts);
  const leadCount = placeOfNumber(scanned.starts, LEAD_UNITS);
  return withoutDropped({ count: scanned.count, leadCount, words, facts, isLong });
}

const NUMBERS = new Set(Array.from({ length: 17 }, (_, at) => hashOfWord(String(at + 1))));

function isNumberWord(spelt: number): boolean {
  return NUMBERS.has(spelt);
}

/** Give all words that name one country one hash; of a name of several words the first stands for it. */
function markCountries(
  named: ReturnType<CountryNames>,
  scanned: ScannedWords,
  words: Int32Array,
  facts: Uint8Array,
): void {
  for (const { start, end, meaning } of named) {
    let isFirst = true;
    for (let word = placeOfNumber(scanned.starts, start); (scanned.starts[word] ?? end) < end; word++) {
      words[word] = meaning;
      facts[word] = isFirst ? FACT.country : DROPPED;
      isFirst = false;
    }
  }
}

/** Drop the letters of `4th`, and of words that name one country together all but the first. */
function withoutDropped({ count, leadCount, words, facts, isLong }: FactWords): FactWords {
  let [kept, keptOfLead] = [0, 0];
  for (let word = 0; word < count; word++) {
    if (word === leadCount) keptOfLead = kept;
    const isEnd = kept > 0 && facts[kept - 1] === FACT.figure && ORDINAL_ENDS.has(words[word] ?? 0);
    if (isEnd || facts[word] === DROPPED) continue;
    words[kept] = words[word] ?? 0;
    facts[kept] = facts[word] ?? 0;
    isLong[kept] = isLong[word] ?? 0;
    kept++;
  }
  return {
    count: kept,
    leadCount: leadCount < count ? keptOfLead : kept,
    words: words.subarray(0, kept),
    facts: facts.subarray(0, kept),
    isLong: isLong.subarray(0, kept),
  };
}

function isUpper(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0xde);
}

/** Whether a figure only numbers a line, as `3.` or `(3)` at its start, or a note, as `[3]`. */
function isLabel(text: string, start: number, end: number): boolean {
  const mark = text.charAt(end);
  if (mark === "]") return text.charAt(start - 1) === "[";
  if (mark !== "." && mark !== ")" && mark !== "\\") return false;
  let at = start - 1;
  while (at >= 0 && at > start - 8 && " \t*#(\\".includes(text.charAt(at))) at--;
  return at < 0 || text.charAt(at) === "\n";
}

const SENTENCE_ENDS = ".!?:\n\"“”‘'(•–—";

/** Whether what stands before a word, over at most three units, ends a sentence or begins a quote. */
function startsSentence(text: string, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 3); at--) {
    const mark = text.charAt(at);
    if (SENTENCE_ENDS.includes(mark)) return true;
    if (mark.trim() !== "") return false;
  }
  return start < 4;
}
