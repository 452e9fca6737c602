import { foldText } from "./fold-text.ts";

/** A word that must begin a word of the text, or a phrase that must stand whole. */
export interface SearchTerm {
  readonly folded: string;
  readonly isPhrase: boolean;
}

/** `tomahawk "entry into force"` → a word and a phrase. A quote that is not closed runs to the end. */
export function parseSearch(words: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (const [, phrase, word] of foldText(words).matchAll(/"([^"]*)"?|([^\s"]+)/g)) {
    const folded = (phrase ?? word ?? "").trim();
    if (folded !== "") terms.push({ folded, isPhrase: phrase !== undefined });
  }
  return terms;
}

/**
 * Whether every term stands in the folded text.
 *
 * A word is found where a word begins with it, so that "sign" finds "signed" and "act" does not find "pact"; a phrase
 * is found only as whole words. Scripts without spaces have no such edges.
 */
export function hasAllTerms(folded: string, terms: readonly SearchTerm[]): boolean {
  return terms.every((term) => hasTerm(folded, term));
}

function hasTerm(text: string, { folded, isPhrase }: SearchTerm): boolean {
  for (let at = text.indexOf(folded); at >= 0; at = text.indexOf(folded, at + 1)) {
    const end = at + folded.length;
    if (isEdge(text, at) && (!isPhrase || isEdge(text, end))) return true;
  }
  return false;
}

/** Whether a word begins or ends between the characters before and at `at`. */
function isEdge(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)];
  return !(ENDS_IN_LETTER.test(before) && BEGINS_WITH_LETTER.test(after)) || UNSPACED.test(before + after);
}

const ENDS_IN_LETTER = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_LETTER = /^[\p{L}\p{N}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
