import type { Span } from "../../model/span.ts";
import type { Run } from "../matcher/run-tree.ts";
import { foldCode, foldText } from "./fold-text.ts";
import { GAP_CLASS, letterClasses } from "./letter-classes.ts";
import { spellWords, splitWords } from "./split-words.ts";

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

/** A phrase word by word, ready to be checked where the automaton found it. */
interface PhraseToCheck<Meaning> {
  readonly meaning: Meaning | null;
  /** One object for all phrases of a list that are spelled alike. */
  readonly words: readonly WordToCheck[];
  readonly hasDot: boolean;
}

interface WordToCheck {
  readonly folded: string;
  readonly spelling: string;
  /** Whether a comma leads to it. */
  readonly isAfterComma: boolean;
  /** Whether the automaton tells all its letters apart. */
  readonly isPlain: boolean;
  readonly isSpelledSo: (given: string, spelling: string) => boolean;
}

/** A list of phrases. */
export interface PhraseList<Meaning> {
  /** A phrase by its place in the list. Readied when it is first found, which most never are. */
  readonly phraseAt: (place: number) => PhraseToCheck<Meaning> | undefined;
}

/** A list of phrases with the runs of words by which an automaton finds them. */
export interface SpelledPhrases<Meaning> extends PhraseList<Meaning> {
  readonly runs: readonly Run[];
}

/** Ready a list. The same phrase may stand for several meanings; a phrase without a word is never found. */
export function compilePhrases<Meaning>(phrases: readonly Phrase<Meaning>[]): SpelledPhrases<Meaning> {
  return { ...openPhrases(() => phrases), runs: phrases.map(({ words }) => spellWords(foldText(words))) };
}

/** The list of phrases whose runs an automaton has already. They are asked for when the first is found. */
export function openPhrases<Meaning>(listPhrases: () => readonly Phrase<Meaning>[]): PhraseList<Meaning> {
  let phrases: readonly Phrase<Meaning>[] | null = null;
  let ready: (PhraseToCheck<Meaning> | undefined)[] = [];
  const spellings = new Map<string, readonly WordToCheck[]>();
  return {
    phraseAt: (place) => {
      const known = ready[place];
      if (known !== undefined) return known;
      if (phrases === null) {
        phrases = listPhrases();
        ready = Array(phrases.length).fill(undefined);
      }
      const phrase = phrases[place];
      if (phrase === undefined) return undefined;
      const readied = readyPhrase(phrase, spellings);
      ready[place] = readied;
      return readied;
    },
  };
}

function readyPhrase<Meaning>(
  { words, caseRule, meaning }: Phrase<Meaning>,
  spellings: Map<string, readonly WordToCheck[]>,
): PhraseToCheck<Meaning> {
  const spelling = `${caseRule} ${words}`;
  const known = spellings.get(spelling) ?? readyWords(words, caseRule);
  spellings.set(spelling, known);
  return { meaning, hasDot: words.endsWith("."), words: known };
}

function readyWords(words: string, caseRule: CaseRule): readonly WordToCheck[] {
  const parts = splitWords(foldText(words));
  return parts.map(({ start, end, folded }, number) => ({
    folded,
    spelling: words.slice(start, end),
    isAfterComma: number > 0 && words.slice(parts[number - 1]?.end, start).includes(","),
    isPlain: /^[a-z0-9]+$/.test(folded),
    isSpelledSo: ruleFor(words.slice(start, end), caseRule),
  }));
}

/** Short acronyms as they stand; long ones may be written like a name ("Aukus"); other words in any case. */
function ruleFor(spelling: string, caseRule: CaseRule): WordToCheck["isSpelledSo"] {
  if (caseRule === "as-written") return spelling.length > 3 ? isSameOrCapitals : isSame;
  if (!/[A-Z].*[A-Z]/.test(spelling)) return isAny;
  return spelling.length <= 3 ? isSame : isCapitalised;
}

const isAny = () => true;
const isSame = (given: string, spelling: string) => given === spelling;
const isSameOrCapitals = (given: string, spelling: string) => given === spelling || given === given.toUpperCase();
const isCapitalised = (given: string) => /^[A-Z]/.test(given);

interface Candidate<Meaning> extends Span {
  readonly phrase: PhraseToCheck<Meaning>;
}

/**
 * Every phrase of a list in a text, in order; `found` is what the automaton found of its runs.
 *
 * The longest phrase that starts first wins and nothing that overlaps it is found; meanings of one span are all found.
 */
export function findPhrases<Meaning>(
  { phraseAt }: PhraseList<Meaning>,
  text: string,
  found: readonly number[],
): PhraseMatch<Meaning>[] {
  const candidates: Candidate<Meaning>[] = [];
  let [words, wordsEnd, start]: [readonly WordToCheck[] | null, number, number] = [null, -1, -1];
  for (let at = 0; at < found.length; at += 2) {
    const end = found[at] ?? 0;
    const phrase = phraseAt(found[at + 1] ?? 0);
    if (phrase === undefined) continue;
    // A term of six treaties is found six times, and checked once.
    if (phrase.words !== words || end !== wordsEnd) {
      start = startOf(phrase.words, text, end);
      [words, wordsEnd] = [phrase.words, end];
    }
    if (start >= 0) insert(candidates, { start, end, phrase });
  }
  const matches: PhraseMatch<Meaning>[] = [];
  let first = -1;
  let reached = 0;
  for (const { start, end, phrase } of candidates) {
    const isSameSpan = start === first && end === reached;
    if (!isSameSpan && start < reached) continue;
    first = start;
    reached = end;
    const { meaning, hasDot } = phrase;
    if (meaning !== null) matches.push({ start, end: hasDot && text.charAt(end) === "." ? end + 1 : end, meaning });
  }
  return matches;
}

/** Put a candidate in its place: by start, then the longer first. Few stand behind it, as phrases are short. */
function insert<Meaning>(candidates: Candidate<Meaning>[], candidate: Candidate<Meaning>): void {
  let at = candidates.length;
  for (let last = candidates[at - 1]; last !== undefined && isBefore(candidate, last); last = candidates[at - 1]) {
    candidates[at] = last;
    at -= 1;
  }
  candidates[at] = candidate;
}

function isBefore(a: Span, b: Span): boolean {
  return a.start < b.start || (a.start === b.start && a.end > b.end);
}

/** Where the words begin that end at `end`, or -1 when they are spelled or joined otherwise. */
function startOf(words: readonly WordToCheck[], text: string, end: number): number {
  let start = end;
  let wordEnd = end;
  for (let number = words.length - 1; number >= 0; number--) {
    const word = words[number];
    if (word === undefined) return -1;
    start = wordEnd - word.folded.length;
    if (!isSpelledLike(word, text, start, wordEnd)) return -1;
    if (number === 0) break;
    wordEnd = gapStart(text, start);
    if (!isJoined(text, wordEnd, start, word.isAfterComma)) return -1;
  }
  return start;
}

function isSpelledLike(word: WordToCheck, text: string, start: number, end: number): boolean {
  if (word.isSpelledSo === isAny && word.isPlain) return true;
  const given = text.slice(start, end);
  return word.isSpelledSo(given, word.spelling) && (word.isPlain || foldText(given) === word.folded);
}

/** In units; a longer gap joins no words of a phrase. */
const LONGEST_GAP = 3;

/** Whether one letter that stands alone ends at `end`: the dot after it ends no sentence ("N. Korea"). */
function isInitial(text: string, end: number): boolean {
  return end === 1 || /[\s(]/.test(text.charAt(end - 2));
}

/** Where the gap before a word starts; looks no farther back than tells that it is too long. */
function gapStart(text: string, wordStart: number): number {
  const classes = letterClasses();
  let at = wordStart;
  while (at > 0 && wordStart - at <= LONGEST_GAP && classes[text.charCodeAt(at - 1)] === GAP_CLASS) at -= 1;
  return at;
}

const SPACE = 32;

/**
 * What may stand between two words of one phrase: a space, a hyphen, a slash, an apostrophe, the dot of an initial.
 *
 * A comma only where the phrase has one.
 */
const GAP = /^(?: ?[-/'&] ?| {1,2}|\.)$/;

/** The marks of `GAP` that may stand alone, by their codes. */
const LONE_MARKS: ReadonlySet<number> = new Set(Array.from("-/'& .", (mark) => mark.charCodeAt(0)));

function isJoined(text: string, start: number, end: number, isAfterComma: boolean): boolean {
  if (end - start === 1) {
    const code = text.charCodeAt(start);
    return !isAfterComma && (code === SPACE || LONE_MARKS.has(code < 0x80 ? code : foldCode(code)));
  }
  const gap = text.slice(start, end);
  if (gap === ". ") return !isAfterComma && isInitial(text, start);
  const folded = foldText(gap);
  return folded === ", " ? isAfterComma : !isAfterComma && GAP.test(folded);
}
