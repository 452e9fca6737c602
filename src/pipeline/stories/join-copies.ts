import type { Article } from "../../model/article.ts";
import { chooseFingerprints } from "./choose-fingerprints.ts";
import { compareCopies } from "./compare-copies.ts";
import { daysApart } from "./days-apart.ts";
import { type FingerprintIndex, openFingerprintIndex } from "./fingerprint-index.ts";
import { rememberTexts } from "./remember-texts.ts";
import { scanWords } from "./scan-words.ts";
import type { StoryPlace } from "./story.ts";
import type { StoryText } from "./story-text.ts";

/** Days between two publications up to which the same words are one story; a form comes again later. */
const COPY_DAYS = 14;
/** Articles of one story, from its head on, that a new one is compared with. */
const MOST_COMPARED = 5;
/** Share that a copy has in common with each of them: two releases are not one story because a bulletin quotes both. */
const SHARED_WITH_ALL = 0.15;
const MOST_CANDIDATES = 12;

/** A story that an article fits. */
interface Fit {
  readonly story: number;
  /** The place of the article that is most like it. */
  readonly with: number;
  readonly alike: number;
}

/** What is known of the articles before the next one. */
interface Known {
  readonly index: FingerprintIndex;
  readonly textOf: (place: number) => StoryText;
  /** By story, the places of the articles that a new one is compared with, the head first. */
  readonly stories: number[][];
  /** By place of those articles, their story. */
  readonly storyOf: Map<number, number>;
}

/** Join copies of one text. `ordered` must be in the order of `orderForStories`. */
export function joinCopies(ordered: readonly Article[]): Map<Article, StoryPlace> {
  const known: Known = {
    index: openFingerprintIndex(),
    textOf: rememberTexts(ordered),
    stories: [],
    storyOf: new Map(),
  };
  const places = new Map<Article, StoryPlace>();
  ordered.forEach((article, place) => {
    const fingerprints = chooseFingerprints(scanWords(article.text).hashes);
    const fit = findFit(place, fingerprints, known);
    const members = fit === null ? [] : (known.stories[fit.story] ?? []);
    const [head, other] = [ordered[members[0] ?? place], fit === null ? undefined : ordered[fit.with]];
    const link = fit && other ? { kind: "copy" as const, with: other, alike: fit.alike } : null;
    places.set(article, { head: head ?? article, link });
    if (members.length >= MOST_COMPARED) return;
    if (members.length === 0) known.stories.push(members);
    members.push(place);
    known.storyOf.set(place, fit?.story ?? known.stories.length - 1);
    known.index.add(place, fingerprints);
  });
  return places;
}

/** The story that an article fits; null for none, and where it has no day and fits several: it may be of either. */
function findFit(place: number, fingerprints: Int32Array, known: Known): Fit | null {
  const candidates = known.index.findSharing(fingerprints, MOST_CANDIDATES);
  if (candidates.length === 0) return null;
  const text = known.textOf(place);
  const isDated = text.days.first !== null || text.days.last !== null;
  const tried = new Set<number>();
  const fits: Fit[] = [];
  for (const candidate of candidates) {
    const story = known.storyOf.get(candidate.text) ?? 0;
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
function fitStory(text: StoryText, story: number, { stories, textOf }: Known): Fit | null {
  let best: Fit | null = null;
  for (const place of stories[story] ?? []) {
    const other = textOf(place);
    if ((daysApart(text.days, other.days) ?? 0) > COPY_DAYS) return null;
    const { isCopy, shared, exchange } = compareCopies(text, other);
    if (exchange !== null) return null;
    if (!isCopy && shared < SHARED_WITH_ALL) return null;
    if (isCopy && shared > (best?.alike ?? 0)) best = { story, with: place, alike: shared };
  }
  return best;
}
