import type { Span } from "../../model/span.ts";
import { foldText } from "./fold-text.ts";
import { splitWords, type Word } from "./split-words.ts";

/**
 * How the case of a phrase counts.
 *
 * - `as-written`: every letter, but a long word may also stand in capitals ("JAPAN")
 * - `acronyms`: only for words with two capitals or more ("RAA", "Edca")
 */
export type CaseRule = "as-written" | "acronyms";

/** A phrase with what it means. A null `meaning` only blocks what it covers. */
export interface Phrase<Meaning> {
  readonly words: string;
  readonly caseRule: CaseRule;
  readonly meaning: Meaning | null;
}

/** A phrase found in a text. */
export interface PhraseMatch<Meaning> extends Span {
  readonly meaning: Meaning;
}

interface Ending<Meaning> {
  readonly meaning: Meaning | null;
  readonly caseRule: CaseRule;
  readonly spelling: readonly string[];
  readonly hasDot: boolean;
}

interface Node<Meaning> {
  readonly next: Map<string, Node<Meaning>>;
  readonly endings: Ending<Meaning>[];
}

/** Phrases as a tree of their folded words. */
export type PhraseTrie<Meaning> = Node<Meaning>;

/** Build the tree. The same phrase may stand for several meanings; a phrase without a word is left out. */
export function compilePhrases<Meaning>(phrases: readonly Phrase<Meaning>[]): PhraseTrie<Meaning> {
  const root: Node<Meaning> = { next: new Map(), endings: [] };
  for (const { words, caseRule, meaning } of phrases) {
    const parts = splitWords(foldText(words));
    if (parts.length === 0) continue;
    let node = root;
    for (const [number, part] of parts.entries()) {
      const step =
        number > 0 && words.slice(parts[number - 1]?.end, part.start).includes(",") ? `,${part.folded}` : part.folded;
      const known = node.next.get(step);
      const next = known ?? { next: new Map(), endings: [] };
      if (!known) node.next.set(step, next);
      node = next;
    }
    const spelling = parts.map(({ start, end }) => words.slice(start, end));
    node.endings.push({ meaning, caseRule, spelling, hasDot: words.endsWith(".") });
  }
  return root;
}

/**
 * What may stand between two words of one phrase: a space, a hyphen, a slash, an apostrophe, the dot of an initial.
 *
 * A comma only where the phrase has one: it is a step of its own in the tree (`,word`).
 */
const GAP = /^(?: ?[-/'&] ?| {1,2}|\.)$/;

/**
 * Every phrase of the tree in a text, in order, in one pass over its words.
 *
 * The longest phrase that starts first wins and nothing that overlaps it is found; meanings of one span are all found.
 */
export function findPhrases<Meaning>(
  trie: PhraseTrie<Meaning>,
  text: string,
  folded: string,
  words: readonly Word[],
): PhraseMatch<Meaning>[] {
  const found: PhraseMatch<Meaning>[] = [];
  let at = 0;
  while (at < words.length) {
    const longest = longestFrom(trie, text, folded, words, at);
    if (longest === null) {
      at += 1;
      continue;
    }
    const start = words[at]?.start ?? 0;
    for (const { meaning, hasDot } of longest.endings) {
      const end = hasDot && text.charAt(longest.end) === "." ? longest.end + 1 : longest.end;
      if (meaning !== null) found.push({ start, end, meaning });
    }
    at = longest.nextWord;
  }
  return found;
}

interface Longest<Meaning> {
  readonly end: number;
  readonly nextWord: number;
  readonly endings: readonly Ending<Meaning>[];
}

function longestFrom<Meaning>(
  trie: PhraseTrie<Meaning>,
  text: string,
  folded: string,
  words: readonly Word[],
  first: number,
): Longest<Meaning> | null {
  let longest: Longest<Meaning> | null = null;
  let node: Node<Meaning> | undefined = trie;
  for (let at = first; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    const gap = at > first ? folded.slice(words[at - 1]?.end ?? 0, word.start) : " ";
    const isComma = gap === ", ";
    if (!isComma && !GAP.test(gap)) break;
    node = node.next.get(isComma ? `,${word.folded}` : word.folded);
    if (node === undefined) break;
    if (node.endings.length === 0) continue;
    const fitting = node.endings.filter((ending) => isSpelledLike(ending, text, words, first));
    if (fitting.length > 0) longest = { end: word.end, nextWord: at + 1, endings: fitting };
  }
  return longest;
}

function isSpelledLike<Meaning>(
  { spelling, caseRule }: Ending<Meaning>,
  text: string,
  words: readonly Word[],
  first: number,
): boolean {
  return spelling.every((wanted, offset) => {
    const word = words[first + offset];
    if (word === undefined) return false;
    const given = text.slice(word.start, word.end);
    return caseRule === "as-written" ? isSameCase(wanted, given) : isSameAcronym(wanted, given);
  });
}

function isSameCase(wanted: string, given: string): boolean {
  return given === wanted || (wanted.length > 3 && given === given.toUpperCase());
}

/** Short acronyms as they stand; long ones may be written like a name ("Aukus"); other words in any case. */
function isSameAcronym(wanted: string, given: string): boolean {
  if (!/[A-Z].*[A-Z]/.test(wanted)) return true;
  return wanted.length <= 3 ? given === wanted : /^[A-Z]/.test(given);
}
