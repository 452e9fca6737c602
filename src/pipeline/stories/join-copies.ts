import type { ArticleSummary } from "../../model/article.ts";
import { compareCopies } from "./compare-copies.ts";
import type { ComparedPairs } from "./compared-pairs.ts";
import { daysApart } from "./days-apart.ts";
import { type CandidateFinder, findAmongKnown, findAnew, type KnownFits } from "./find-candidates.ts";
import { type FoundSearch, NOT_JOINED } from "./known-searches.ts";
import type { StoryPlace } from "./story.ts";
import type { StoryText } from "./story-text.ts";

/** Days between two publications up to which the same words are one story; a form comes again later. */
const COPY_DAYS = 14;
/** Articles of one story, from its head on, that a new one is compared with. */
const MOST_COMPARED = 5;
/** Share that a copy has in common with each of them: two releases are not one story because a bulletin quotes both. */
const SHARED_WITH_ALL = 0.15;

/** A story that an article fits. */
interface Fit {
  readonly story: number;
  /** The place of the article that is most like it. */
  readonly with: number;
  readonly alike: number;
}

/** What is known of the articles before the next one. */
interface Known {
  /** All texts, by place. */
  readonly texts: readonly StoryText[];
  /** By story, the places of the articles that a new one is compared with, the head first. */
  readonly stories: number[][];
  /** By place of those articles, their story. */
  readonly storyOf: Int32Array;
  readonly pairs: ComparedPairs;
}

/** Join copies of one text. `texts` must be in the order of `orderForStories`. */
export function joinCopies(texts: readonly StoryText[], pairs: ComparedPairs): Map<ArticleSummary, StoryPlace> {
  const finder = pairs.searches ? findAmongKnown(texts, pairs.searches) : null;
  return (finder && joinFound(texts, pairs, finder)) ?? joinFound(texts, pairs, findAnew(texts)) ?? new Map();
}

/** Join copies among the candidates of `finder`; null when it comes to know that it cannot find them. */
function joinFound(
  texts: readonly StoryText[],
  pairs: ComparedPairs,
  finder: CandidateFinder,
): Map<ArticleSummary, StoryPlace> | null {
  const storyOf = new Int32Array(texts.length).fill(NOT_JOINED);
  const known: Known = { texts, stories: [], storyOf, pairs };
  const changes = openChanges(finder.fits, storyOf);
  const places = new Map<ArticleSummary, StoryPlace>();
  const found: FoundSearch[] = [];
  for (const [place, text] of texts.entries()) {
    const { article } = text;
    const candidates = finder.find(place);
    if (candidates === null) return null;
    const fit = changes.areOff(place, candidates)
      ? findFit(text, candidates, known)
      : fitBefore(text, finder.fits?.fitOf(place) ?? NOT_JOINED, known);
    const members = fit === null ? [] : (known.stories[fit.story] ?? []);
    const [head, other] = [texts[members[0] ?? place], fit === null ? undefined : texts[fit.with]];
    const link = fit && other ? { kind: "copy" as const, with: other.article, alike: fit.alike } : null;
    places.set(article, { head: head?.article ?? article, link });
    const isListed = members.length < MOST_COMPARED;
    const [own, story] = [fit?.with ?? NOT_JOINED, fit?.story ?? known.stories.length];
    found.push({ candidates, isListed, fit: own, head: members[0] ?? place });
    finder.list(place, isListed);
    changes.see(place, own, isListed ? story : NOT_JOINED);
    if (!isListed) continue;
    if (members.length === 0) known.stories.push(members);
    members.push(place);
    storyOf[place] = story;
  }
  pairs.searches?.keep(
    texts.map(({ article }) => article),
    found,
  );
  return places;
}

/**
 * Follows which stories are not as they were the last time: an article came to them or left them.
 *
 * The fit of an article depends on its candidates and on the articles of their stories alone, so it is the same as long
 * as these are.
 */
function openChanges(fits: KnownFits | null, storyOf: Int32Array) {
  const [former, now] = [new Set(fits?.gone.map(({ story }) => story)), new Set<number>()];
  const isOff = (place: number) => former.has(fits?.storyOf(place) ?? NOT_JOINED) || now.has(storyOf[place] ?? 0);
  return {
    /** Whether the fit of an article may be another than the last time. */
    areOff: (place: number, candidates: readonly number[]) =>
      fits === null || !fits.isKnown(place) || fits.fitOf(place) === null || candidates.some(isOff),
    /** See an article joined with another one, and listed with the others of a story, which is `NOT_JOINED` for one that is not. */
    see(place: number, fit: number, story: number) {
      if (fits === null || fits.fitOf(place) === fit) return;
      former.add(fits.storyOf(place));
      if (story !== NOT_JOINED) now.add(story);
    },
  };
}

/** The fit that an article had with the one at `place`, or with none. */
function fitBefore(text: StoryText, place: number, { texts, storyOf, pairs }: Known): Fit | null {
  pairs.keep?.(text.article);
  const other = texts[place];
  if (other === undefined) return null;
  const { shared } = pairs.answer("copy", text.article, other.article, () => compareCopies(text, other));
  return { story: storyOf[place] ?? 0, with: place, alike: shared };
}

/** The story that an article fits; null for none, and where it has no day and fits several: it may be of either. */
function findFit(text: StoryText, candidates: readonly number[], known: Known): Fit | null {
  const isDated = text.days.first !== null || text.days.last !== null;
  const tried = new Set<number>();
  const fits: Fit[] = [];
  for (const candidate of candidates) {
    const story = known.storyOf[candidate] ?? 0;
    if (tried.has(story)) continue;
    tried.add(story);
    const fit = fitStory(text, story, known);
    if (fit === null) continue;
    fits.push(fit);
    if (isDated) break;
  }
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** How an article fits a story; null when it is no copy of any of its articles, or is told apart from one. */
function fitStory(text: StoryText, story: number, { stories, texts, pairs }: Known): Fit | null {
  let best: Fit | null = null;
  for (const place of stories[story] ?? []) {
    const other = texts[place];
    if (other === undefined) continue;
    if ((daysApart(text.days, other.days) ?? 0) > COPY_DAYS) return null;
    const compare = () => compareCopies(text, other);
    const { verdict, shared } = pairs.answer("copy", text.article, other.article, compare);
    if (verdict === "apart" || (verdict === "no" && shared < SHARED_WITH_ALL)) return null;
    if (verdict === "yes" && shared > (best?.alike ?? 0)) best = { story, with: place, alike: shared };
  }
  return best;
}
