import { HIDDEN_BEHIND, openFingerprintIndex } from "./fingerprint-index.ts";
import { findChanges, type KeyChanges } from "./key-changes.ts";
import { type KeySet, openKeySet } from "./key-set.ts";
import type { FormerSearches, KnownSearches, SearchedText } from "./known-searches.ts";

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
export function findAnew(texts: readonly SearchedText[]): CandidateFinder {
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
 * are, and as long as each of these is listed as it was. `isChanged` is of `KnownSearches`.
 */
export function findAmongKnown(
  texts: readonly SearchedText[],
  searches: KnownSearches,
  isChanged?: (place: number) => boolean,
): CandidateFinder | null {
  const former = searches.open(
    texts.map(({ article }) => article),
    isChanged,
  );
  if (former === null) return null;
  const { changes, replaced } = findChanges(texts, former);
  const known = texts.map((_, place) => former.candidatesOf(place, replaced));
  const anew = findTouched(texts, known, former, changes);
  if (anew.filter(Boolean).length > texts.length * MOST_ANEW) return null;
  const needed = setOfKeys(texts.filter((_, place) => anew[place]).map(({ fingerprints }) => fingerprints));
  const index = openFingerprintIndex(needed);
  const formerAt = new Map([...replaced].map(([gone, place]) => [place, former.gone[gone]]));
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
      const own = formerAt.get(place);
      const wasListed = own?.isListed ?? (former.wasThere(place) ? former.isListed(place) : null);
      if (wasListed === null || wasListed === isListed) return;
      turned.addAll(keys);
      turned.addAll(own?.fingerprints ?? NO_KEYS);
      hasTurned = true;
    },
    fits: { ...former, isKnown: (place) => !anew[place] },
  };
}

function setOfKeys(lists: readonly Int32Array[]): KeySet {
  const keys = openKeySet(lists.reduce((sum, { length }) => sum + length, 0));
  for (const list of lists) keys.addAll(list);
  return keys;
}

/** By place of a text, whether what is behind its fingerprints may have changed, or it is new itself. */
function findTouched(
  texts: readonly SearchedText[],
  known: readonly (readonly number[] | null)[],
  { isListed }: FormerSearches,
  changes: KeyChanges["changes"],
): boolean[] {
  const changed = setOfKeys([...changes.values()].flat());
  /** By fingerprint that changed, how many texts are listed behind it since. */
  const since = new Map<number, number>();
  return texts.map(({ fingerprints: keys }, place) => {
    for (const list of changes.get(place) ?? []) for (const key of list) since.set(key, 0);
    let isTouched = known[place] === null;
    if (since.size === 0) return isTouched;
    for (let at = changed.nextIn(keys, 0); at !== -1; at = changed.nextIn(keys, at + 1)) {
      const key = keys[at] ?? 0;
      const count = since.get(key);
      if (count === undefined) continue;
      isTouched = true;
      if (!isListed(place)) continue;
      if (count + 1 < HIDDEN_BEHIND) since.set(key, count + 1);
      else since.delete(key);
    }
    return isTouched;
  });
}

const NO_KEYS = new Int32Array(0);
