import type { PairAnswer } from "./compared-pairs.ts";
import { daysApart } from "./days-apart.ts";
import { findExchange } from "./find-exchange.ts";
import { countShared } from "./sorted-numbers.ts";
import type { StoryText } from "./story-text.ts";

/** A text of fewer words is too short to be told from a phrase. */
const FEWEST_WORDS = 12;
const SHORT_WORDS = 40;
/** From here on two texts are the same but for a word here and there. */
const NEARLY_SAME = 0.8;
/** Days between publications up to which a text that was rewritten much is still a copy, and may bear a dateline of its own. */
const NEAR_DAYS = 3;

/** What two texts must have in common at least. */
interface Threshold {
  /** Share of the shorter text; `short` for one of few words. */
  readonly shared: number;
  readonly short: number;
  /** Share of the longer one: a bulletin that quotes a release in full reports other things too. */
  readonly covered: number;
}

const NEAR: Threshold = { shared: 0.38, short: 0.45, covered: 0.08 };
const FAR: Threshold = { shared: 0.45, short: 0.6, covered: 0.25 };

/**
 * Compare two texts as copies: enough words in common, and no fact of one exchanged for another.
 *
 * `shared` is the share of the shorter text's runs of three words that the longer one has too.
 */
export function compareCopies(a: StoryText, b: StoryText): PairAnswer {
  const [wordsA, wordsB] = [a.words(), b.words()];
  const [own, others] = [wordsA.shingles().hashes, wordsB.shingles().hashes];
  const both = countShared(own, others);
  const shared = both / Math.max(1, Math.min(own.length, others.length));
  const apart = daysApart(a.days, b.days);
  const isNear = apart !== null && apart <= NEAR_DAYS;
  const least = isNear && !isOfOneOffice(a, b) ? NEAR : FAR;
  const shortCount = own.length <= others.length ? wordsA.count : wordsB.count;
  const isEnough = shared >= (shortCount < SHORT_WORDS ? least.short : least.shared);
  const isCovered = both / Math.max(1, own.length, others.length) >= least.covered;
  if (shortCount < FEWEST_WORDS || !isEnough || !isCovered) return { verdict: "no", shared };
  const isNearlySame = shared >= NEARLY_SAME;
  // Titles first: they are a few words, and mostly tell.
  const isApart = isOtherTitle(a, b, isNearlySame) || findExchange(wordsA, wordsB, isNearlySame, isNear) !== null;
  return { verdict: isApart ? "apart" : "yes", shared };
}

/** Whether both are releases of one office, which words each matter anew and none twice. */
export function isOfOneOffice({ article: a }: StoryText, { article: b }: StoryText): boolean {
  return a.kind === "official" && b.kind === "official" && a.publisher !== null && a.publisher === b.publisher;
}

/** Share of the longer title's words from which both are one form of headline. */
const SAME_TITLE = 0.6;

/** Whether two titles are one form with another figure, or, above the same text, another name in it. */
export function isOtherTitle(one: StoryText, other: StoryText, isNearlySame: boolean): boolean {
  const [a, b] = [one.title(), other.title()];
  if (a.count === 0 || b.count === 0) return false;
  const [wordsA, wordsB] = [new Set(a.words), new Set(b.words)];
  const same = [...wordsA].filter((word) => wordsB.has(word)).length;
  if (same / Math.max(wordsA.size, wordsB.size) < SAME_TITLE) return false;
  return findExchange(a, b, isNearlySame) !== null;
}
