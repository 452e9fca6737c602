import { HIDDEN_BEHIND, openFingerprintIndex } from "./fingerprint-index.ts";
import { openKeySet } from "./key-set.ts";
import type { FormerSearches, KnownSearches } from "./known-searches.ts";
import { orderForStories } from "./order-for-stories.ts";
import type { StoryText } from "./story-text.ts";

/** Finds for one text after another the earlier ones that may say the same. */
export interface CandidateFinder {
  /** Their places, the likest first; null when what is known of the last time does not hold after all. */
  readonly find: (place: number) => readonly number[] | null;
  /** Say of the text that was asked for last whether later ones are to be compared with it. */
  readonly list: (place: number, isListed: boolean) => void;
  /** What is known of the last time; null where all is looked for. */
  readonly fits: KnownFits | null;
}

/** Which articles were joined the last time. */
export interface KnownFits extends Pick<FormerSearches, "fitOf" | "storyOf" | "gone"> {
  /** Whether the candidates of a text are those of the last time. */
  readonly isKnown: (place: number) => boolean;
}

const MOST_CANDIDATES = 12;
/** Share of the texts that are looked for anew from which all are: a phrase that changed may stand in most of them. */
const MOST_ANEW = 0.25;

/** Find the candidates of all texts. */
export function findAnew(texts: readonly StoryText[]): CandidateFinder {
  const index = openFingerprintIndex();
  return {
    find: (place) => {
      const found = index.findSharing(texts[place]?.fingerprints ?? NO_KEYS, MOST_CANDIDATES);
      return found.map(({ text }) => text);
    },
    list: (place, isListed) => {
      if (isListed) index.add(place, texts[place]?.fingerprints ?? NO_KEYS);
    },
    fits: null,
  };
}

/**
 * Find the candidates of texts that share a fingerprint with one that came, went or changed shortly before them, and
 * know those of all others from the last time; null when nothing is known of that, or too much has changed.
 *
 * The candidates of a text depend on the texts behind its own fingerprints alone. They are the same as long as these
 * are, and as long as each of these is listed as it was.
 */
export function findAmongKnown(texts: readonly StoryText[], searches: KnownSearches): CandidateFinder | null {
  const former = searches.open(texts.map(({ article }) => article));
  if (former === null) return null;
  const known = texts.map((_, place) => former.candidatesOf(place));
  const anew = findTouched(texts, known, former);
  if (anew.filter(Boolean).length > texts.length * MOST_ANEW) return null;
  const needed = openKeySet();
  texts.forEach(({ fingerprints }, place) => {
    if (anew[place]) needed.addAll(fingerprints);
  });
  const index = openFingerprintIndex(needed);
  const turned = openKeySet();
  let hasTurned = false;
  return {
    find: (place) => {
      const keys = texts[place]?.fingerprints ?? NO_KEYS;
      if (anew[place]) return index.findSharing(keys, MOST_CANDIDATES).map(({ text }) => text);
      return hasTurned && turned.hasAny(keys) ? null : (known[place] ?? null);
    },
    list: (place, isListed) => {
      const keys = texts[place]?.fingerprints ?? NO_KEYS;
      if (isListed) index.add(place, keys);
      if (!former.wasThere(place) || former.isListed(place) === isListed) return;
      turned.addAll(keys);
      hasTurned = true;
    },
    fits: { ...former, isKnown: (place) => !anew[place] },
  };
}

/** By place, whether what is behind the fingerprints of a text may have changed, or it is new itself. */
function findTouched(
  texts: readonly StoryText[],
  known: readonly (readonly number[] | null)[],
  { gone, isListed, wasThere }: FormerSearches,
): boolean[] {
  const placeOf = new Map(texts.map(({ article }, place) => [article, place]));
  const goneKeys = new Map(gone.map(({ article, fingerprints }) => [article, fingerprints]));
  const touched = texts.map(() => false);
  const changed = openKeySet();
  /** By fingerprint that changed, how many texts are listed behind it since. */
  const since = new Map<number, number>();
  const change = (keys: Int32Array) => {
    changed.addAll(keys);
    for (const key of keys) since.set(key, 0);
  };
  for (const article of orderForStories([...placeOf.keys(), ...goneKeys.keys()])) {
    const place = placeOf.get(article);
    const keys = (place === undefined ? goneKeys.get(article) : texts[place]?.fingerprints) ?? NO_KEYS;
    if (place === undefined || !wasThere(place)) change(keys);
    if (place === undefined) continue;
    touched[place] = known[place] === null;
    for (let at = changed.nextIn(keys, 0); at !== -1; at = changed.nextIn(keys, at + 1)) {
      const key = keys[at] ?? 0;
      const count = since.get(key);
      if (count === undefined) continue;
      touched[place] = true;
      if (!isListed(place)) continue;
      if (count + 1 < HIDDEN_BEHIND) since.set(key, count + 1);
      else since.delete(key);
    }
  }
  return touched;
}

const NO_KEYS = new Int32Array(0);
