import type { SearchedTexts } from "../../../src/engine/search/build-index.ts";

/** A word as it stands in a text. */
export interface NaiveToken {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const UNSPACED = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]";
const IN_WORD = "[\\p{L}\\p{M}\\p{N}]";
const TOKEN = new RegExp(
  [
    `[A-Za-z](?:\\.[A-Za-z](?!${IN_WORD}))+`,
    `(?!\\p{M})${UNSPACED}\\p{M}*`,
    `(?:(?!(?!\\p{M})${UNSPACED})${IN_WORD})+`,
  ].join("|"),
  "gu",
);

/** By one regular expression, where the engine reads letter by letter. */
export function naiveTokens(text: string): NaiveToken[] {
  return [...text.matchAll(TOKEN)]
    .map(({ 0: word, index }) => ({ folded: naiveFold(word), start: index, end: index + word.length }))
    .filter(({ folded }) => folded !== "");
}

function naiveFold(word: string): string {
  return word
    .normalize("NFD")
    .replaceAll(/\p{M}|\./gu, "")
    .toLowerCase()
    .replaceAll("ł", "l");
}

/** A term of a search: its words, and how they were given. */
export interface NaiveTerm {
  readonly tokens: readonly string[];
  readonly isQuoted: boolean;
  readonly isExcluded: boolean;
}

/** By splitting at quotes, then at spaces; each term once. */
export function naiveTerms(words: string): NaiveTerm[] {
  const terms: NaiveTerm[] = [];
  let isExcluded = false;
  for (const [place, part] of words.split('"').entries()) {
    const isQuoted = place % 2 === 1;
    const pieces = isQuoted ? [part] : part.split(/\s+/);
    for (const piece of pieces) {
      const isBarred = isQuoted ? isExcluded : piece.startsWith("-");
      terms.push({ tokens: naiveTokens(piece).map(({ folded }) => folded), isQuoted, isExcluded: isBarred });
    }
    isExcluded = pieces.at(-1) === "-";
  }
  const spelled = terms.map((term) => JSON.stringify(term));
  return terms.filter(({ tokens }, at) => tokens.length > 0 && spelled.indexOf(spelled[at]!) === at);
}

/** Every run of words of a text that a term asks for, as places of its first and last word. */
export function naiveMatches(
  tokens: readonly NaiveToken[],
  { tokens: asked, isQuoted }: NaiveTerm,
): [number, number][] {
  return tokens.flatMap((_, at): [number, number][] => {
    const isThere = asked.every((word, place) => {
      const found = tokens[at + place]?.folded ?? "";
      return place === asked.length - 1 && !isQuoted ? found.startsWith(word) : found === word;
    });
    return isThere ? [[at, at + asked.length - 1]] : [];
  });
}

/** Whether an article has all that is asked for, word for word: misspelt words are not looked after. */
export function naiveHas({ title, text, publisher }: SearchedTexts, words: string): boolean {
  const fields = [title, text, publisher].map((field) => naiveTokens(field ?? ""));
  return naiveTerms(words).every(
    (term) => fields.some((tokens) => naiveMatches(tokens, term).length > 0) !== term.isExcluded,
  );
}

/** The fewest slips between two words, by trying every way. */
export function naiveSlips(one: string, other: string): number {
  if (one === "" || other === "") return one.length + other.length;
  const ways = [
    naiveSlips(one.slice(1), other.slice(1)) + Number(one[0] !== other[0]),
    naiveSlips(one.slice(1), other) + 1,
    naiveSlips(one, other.slice(1)) + 1,
  ];
  const isSwapped = one.length > 1 && other.length > 1 && one[0] === other[1] && one[1] === other[0];
  if (isSwapped) ways.push(naiveSlips(one.slice(2), other.slice(2)) + 1);
  return Math.min(...ways);
}
