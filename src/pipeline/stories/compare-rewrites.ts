import type { ArticleSummary, TagKind } from "../../model/article.ts";
import { firstDayOf, lastDayOf, precisionOf } from "../../model/partial-date.ts";
import { isOfOneOffice, isOtherTitle } from "./compare-copies.ts";
import type { ComparedPairs, PairAnswer } from "./compared-pairs.ts";
import { findExchange } from "./find-exchange.ts";
import { countShared } from "./sorted-numbers.ts";
import type { StoryText } from "./story-text.ts";

/** Days between two publications up to which both can be the first reports of one event. */
export const REWRITE_DAYS = 2;
/** Days before its publication up to which an act is the news of a report, and not its history. */
const NEWS_DAYS = 4;
/** Share of the agreements, and of the countries, that both have. */
const SAME_TAGS = 0.5;
/** Share of the words of both titles that both have. */
const SAME_TITLE = 0.75;
const FEWEST_TITLE_WORDS = 6;
/** Share of runs of three words in common from which two texts are one form, and an exchange tells them apart. */
const SAME_FORM = 0.15;

/** How alike two reports must be at least, whatever else shows that they tell of one event. */
export const LEAST_LIKENESS = 0.17;
/** The same by what else shows that they tell of one event. */
const LIKENESS = { title: 0.2, dated: 0.32, coarse: 0.36 };

/**
 * Whether two texts of different words, at most `REWRITE_DAYS` apart, report the same event. `likeness` is of
 * `weighWords`.
 *
 * Both must be known better than to the year and share agreements and countries. The same act on the same day as news suffices then; or,
 * where most of these are the same, the same title or great likeness.
 */
export function isRewrite(a: StoryText, b: StoryText, likeness: number, pairs: ComparedPairs): boolean {
  if (likeness < LEAST_LIKENESS) return false;
  // Likeness changes with every article of a collection; what it must be at least is a matter of these two alone.
  const { verdict, shared } = pairs.answer("event", a.article, b.article, () => judgeEvent(a, b, pairs));
  return verdict === "yes" && likeness >= shared;
}

/** Whether two texts may report the same event, and from which likeness on they do. */
function judgeEvent(a: StoryText, b: StoryText, pairs: ComparedPairs): PairAnswer {
  if (isOfOneOffice(a, b) || isYearOnly(a.article) || isYearOnly(b.article)) return OTHER_EVENT;
  const [agreements, countries] = [sameTags(a, b, "agreement", "family"), sameTags(a, b, "country")];
  if (Math.min(agreements.ofFewer, countries.ofFewer) < SAME_TAGS || isFormAnew(a, b, pairs)) return OTHER_EVENT;
  if (hasSameNews(a, b)) return { verdict: "yes", shared: LEAST_LIKENESS };
  if (Math.min(agreements.ofAll, countries.ofAll) < SAME_TAGS) return OTHER_EVENT;
  if (hasSameTitle(a, b)) return { verdict: "yes", shared: LIKENESS.title };
  const isDated = [a, b].every(({ days }) => days.first !== null && days.first === days.last);
  return { verdict: "yes", shared: isDated ? LIKENESS.dated : LIKENESS.coarse };
}

const OTHER_EVENT: PairAnswer = { verdict: "no", shared: 0 };

function isYearOnly({ published: { date } }: ArticleSummary): boolean {
  return date === null || precisionOf(date) === "year";
}

/** The share of the tags of some kinds that two articles have in common: of both together, and of the one with fewer. */
function sameTags(a: StoryText, b: StoryText, ...kinds: readonly TagKind[]) {
  const idsOf = ({ article: { tags } }: StoryText) =>
    new Set<string>(tags.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id));
  const [idsA, idsB] = [idsOf(a), idsOf(b)];
  const ofAll = shareOf(idsA, idsB);
  const both = (ofAll * (idsA.size + idsB.size)) / (1 + ofAll);
  return { ofAll, ofFewer: both / Math.max(1, Math.min(idsA.size, idsB.size)) };
}

/** The share of the values of both that both have; 0 where there are none. */
function shareOf<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): number {
  let both = 0;
  for (const value of a) if (b.has(value)) both++;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

/** Whether two texts are one form that was filled in with other facts, in the text or in the title. */
export function isFormAnew(a: StoryText, b: StoryText, pairs: ComparedPairs): boolean {
  const compare = (): PairAnswer => ({ verdict: compareForms(a, b) ? "yes" : "no", shared: 0 });
  return pairs.answer("form", a.article, b.article, compare).verdict === "yes";
}

function compareForms(a: StoryText, b: StoryText): boolean {
  const [all, own] = [a.words().shingles().hashes, b.words().shingles().hashes];
  const both = countShared(all, own);
  const isForm = both / Math.max(1, all.length + own.length - both) >= SAME_FORM;
  if (isForm && findExchange(a.words(), b.words(), true) !== null) return true;
  return isOtherTitle(a, b, false);
}

function hasSameTitle(one: StoryText, other: StoryText): boolean {
  const [a, b] = [one.title(), other.title()];
  if (Math.min(a.count, b.count) < FEWEST_TITLE_WORDS) return false;
  return shareOf(new Set(a.words), new Set(b.words)) >= SAME_TITLE;
}

/** Whether both tell of one act on one day shortly before they were published. */
function hasSameNews(a: StoryText, b: StoryText): boolean {
  const news = newsOf(a);
  return newsOf(b).some((act) => news.includes(act));
}

function newsOf({ article: { claims }, days }: StoryText): string[] {
  return claims.flatMap(({ agreement, stage, modality, date, party }) => {
    if (modality !== "happened" || date === null || precisionOf(date) !== "day" || days.last === null) return [];
    const isNews = lastDayOf(date) <= days.last && firstDayOf(date) >= (days.first ?? days.last) - NEWS_DAYS;
    return isNews ? [`${agreement} ${stage} ${date} ${party ?? ""}`] : [];
  });
}
