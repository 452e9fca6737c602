import type { Span } from "../../model/span.ts";
import { CHOICE_MARK, type CueOpening, type CuePattern, NOUN_GAP, YEAR_STEP } from "./compile-cues.ts";
import { GAP_CLASS, letterClasses } from "./letter-classes.ts";

const MOST_GAP_WORDS = 12;
const MOST_WORDS_BEFORE_NOUN = 6;

/** Words after which another thing is named: of "announced a review of the pact" the pact is not what was announced. */
const NO_PART_OF_A_NOUN = new Set(
  "of on in to towards toward at by for from with into over under about after before against and or but that which who whether how is are was were be been has had have will would could should might can not while when as because until though if".split(
    " ",
  ),
);
const YEAR = /^(?:19|20)\d\ds?$/;

const SPACE = 32;

/** What no cue runs over. */
const BREAK = /[,;:.!?"()](?!\d)/;

/** Whether a mark stands in the gap between two words; mostly it is one space. */
function isBroken(folded: string, start: number, end: number): boolean {
  if (end - start === 1 && folded.charCodeAt(start) === SPACE) return false;
  return BREAK.test(folded.slice(start, end));
}

/** Where an opening starts that ends at `end` of a folded text, or -1 when its letters are others or a mark parts its words. */
export function startOfOpening({ words }: CueOpening, folded: string, end: number): number {
  let start = end;
  let wordEnd = end;
  for (let number = words.length - 1; number >= 0; number--) {
    const word = words[number] ?? "";
    start = wordEnd - word.length;
    if (!folded.startsWith(word, start)) return -1;
    if (number === 0) break;
    wordEnd = endOfWordBefore(folded, start);
    if (isBroken(folded, wordEnd, start)) return -1;
  }
  return start;
}

const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?";
const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";

/** Where it was done; what is agreed in principle or done in secret is in no place. */
const PLACE =
  "(?!(?:principle|substance|outline|theory|effect|force|turn|order|response|return|line|fact|part|full|writing|favou?r|service|parliament|congress|the|an?|its|their|his|her|which|what|how|that|least|last|once|all)\\b)[a-z'-]+(?: [a-z'-]+)?(?= (?:how|which|what|that|where|an?|the|its|their|on)\\b)";

/** When or where something was done, as it may stand inside a cue: "signed on Thursday a deal". */
const WHEN = new RegExp(
  ` (?:on (?:${WEEKDAY}|\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})(?: (?:morning|afternoon|evening|night))?|(?:late |early |earlier )?(?:last|this|next) (?:week|month|year|${WEEKDAY}|${MONTH}|spring|summer|autumn|winter)|(?:in|by) ${MONTH}(?: \\d{4})?|yesterday|today|tomorrow|${WEEKDAY}|for (?:an? |the (?:past|last) )?[a-z0-9]+ (?:years?|months?|weeks?)|(?:in|at) ${PLACE}(?: on ${WEEKDAY})?)(?= )`,
  "y",
);

/** The end of the words of time that follow `offset` at once, or null. */
function endOfWhen(folded: string, offset: number): number | null {
  if (!BEGINS_WHEN.has(folded.charCodeAt(offset + 1))) return null;
  WHEN.lastIndex = offset;
  return WHEN.test(folded) ? WHEN.lastIndex : null;
}

/** First letters of words of time. */
const BEGINS_WHEN = new Set([..."oletniymwfsbat"].map((letter) => letter.charCodeAt(0)));

/**
 * Where the rest of a pattern ends when its opening ends at `openingEnd`, or null.
 *
 * What is left open takes as few words as it can. Between two other steps words of time may
 * stand. Every word starts before `limit`.
 */
export function endOfPattern(
  { rest }: Pick<CuePattern, "rest">,
  folded: string,
  openingEnd: number,
  limit: number,
): number | null {
  let end = openingEnd;
  let slack = 0;
  let isBeforeNoun = false;
  for (const step of rest) {
    if (step === null || step === NOUN_GAP) {
      isBeforeNoun = step === NOUN_GAP;
      slack = isBeforeNoun ? MOST_WORDS_BEFORE_NOUN : MOST_GAP_WORDS;
      continue;
    }
    const isAnyWords = slack > 0 && !isBeforeNoun;
    const find = isAnyWords ? findUnbroken : findAfterWhen;
    const word = find(step, folded, end, limit, slack, isBeforeNoun);
    if (word === null) return null;
    end = word.end;
    slack = 0;
    isBeforeNoun = false;
  }
  return end;
}

/** The word that is the step, with no mark right behind `from`. */
function findUnbroken(...[step, folded, from, ...rest]: Parameters<typeof findStep>): Span | null {
  const word = findStep(step, folded, from, ...rest);
  return word === null || isBroken(folded, from, word.start) ? null : word;
}

/** The same, right behind `from` or behind the words of time that follow there. */
function findAfterWhen(...[step, folded, from, ...rest]: Parameters<typeof findStep>): Span | null {
  const word = findUnbroken(step, folded, from, ...rest);
  if (word !== null) return word;
  const later = endOfWhen(folded, from);
  if (later === null) return null;
  const behind = findStep(step, folded, later, ...rest);
  return behind !== null && !isBroken(folded, from, behind.start) ? behind : null;
}

/** The word after `from` that is the step, with at most `slack` words before it. */
function findStep(
  step: string,
  folded: string,
  from: number,
  limit: number,
  slack: number,
  isBeforeNoun: boolean,
): Span | null {
  let word = wordAfter(folded, from, limit);
  for (let skipped = 0; word !== null; skipped++) {
    if (isStep(step, folded, word)) return word;
    if (skipped === slack || (isBeforeNoun && NO_PART_OF_A_NOUN.has(folded.slice(word.start, word.end)))) return null;
    word = wordAfter(folded, word.end, limit);
  }
  return null;
}

function isStep(step: string, folded: string, { start, end }: Span): boolean {
  if (step === YEAR_STEP) return YEAR.test(folded.slice(start, end));
  if (step.startsWith(CHOICE_MARK)) return step.includes(`${CHOICE_MARK}${folded.slice(start, end)}${CHOICE_MARK}`);
  return end - start === step.length && folded.startsWith(step, start);
}

function wordAfter(folded: string, offset: number, limit: number): Span | null {
  const classes = letterClasses();
  let start = offset;
  while (start < limit && classes[folded.charCodeAt(start)] === GAP_CLASS) start += 1;
  if (start >= limit) return null;
  let end = start;
  while (end < folded.length && classes[folded.charCodeAt(end)] !== GAP_CLASS) end += 1;
  return { start, end };
}

function endOfWordBefore(folded: string, wordStart: number): number {
  const classes = letterClasses();
  let at = wordStart;
  while (at > 0 && classes[folded.charCodeAt(at - 1)] === GAP_CLASS) at -= 1;
  return at;
}
