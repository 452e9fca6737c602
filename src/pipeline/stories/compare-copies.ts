import { daysApart } from "./days-apart.ts";
import { type Exchange, findExchange } from "./find-exchange.ts";
import { countShared } from "./sorted-numbers.ts";
import type { StoryText } from "./story-text.ts";

/** How two texts stand to each other as copies. */
export interface CopyVerdict {
  readonly isCopy: boolean;
  /** Share of the shorter text's runs of three words that the longer one has too. */
  readonly shared: number;
  /** What tells them apart though their words are the same; null when nothing does. */
  readonly exchange: Exchange | "title" | null;
}

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

/** Compare two texts as copies: enough words in common, and no fact of one exchanged for another. */
export function compareCopies(a: StoryText, b: StoryText): CopyVerdict {
  const [short, long] = a.shingles().length <= b.shingles().length ? [a, b] : [b, a];
  const both = countShared(short.shingles(), long.shingles());
  const shared = both / Math.max(1, short.shingles().length);
  const apart = daysApart(a.days, b.days);
  const isNear = apart !== null && apart <= NEAR_DAYS;
  const least = isNear && !isOfOneOffice(a, b) ? NEAR : FAR;
  const isEnough = shared >= (short.words.count < SHORT_WORDS ? least.short : least.shared);
  const isCovered = both / Math.max(1, long.shingles().length) >= least.covered;
  if (short.words.count < FEWEST_WORDS || !isEnough || !isCovered) return { isCopy: false, shared, exchange: null };
  const isNearlySame = shared >= NEARLY_SAME;
  const exchange =
    findExchange(a.words, b.words, isNearlySame, isNear) ?? (isOtherTitle(a, b, isNearlySame) ? "title" : null);
  return { isCopy: exchange === null, shared, exchange };
}

/** Whether both are releases of one office, which words each matter anew and none twice. */
export function isOfOneOffice({ article: a }: StoryText, { article: b }: StoryText): boolean {
  return a.kind === "official" && b.kind === "official" && a.publisher !== null && a.publisher === b.publisher;
}

/** Share of the longer title's words from which both are one form of headline. */
const SAME_TITLE = 0.6;

/** Whether two titles are one form with another figure, or, above the same text, another name in it. */
export function isOtherTitle({ title: a }: StoryText, { title: b }: StoryText, isNearlySame: boolean): boolean {
  if (a.count === 0 || b.count === 0) return false;
  const [wordsA, wordsB] = [new Set(a.words), new Set(b.words)];
  const same = [...wordsA].filter((word) => wordsB.has(word)).length;
  if (same / Math.max(wordsA.size, wordsB.size) < SAME_TITLE) return false;
  return findExchange(a, b, isNearlySame) !== null;
}
