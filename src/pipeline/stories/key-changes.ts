import { publicationDaysOf } from "../../model/publication-days.ts";
import { isAlikeSized } from "./fingerprint-index.ts";
import type { FormerSearches, SearchedText } from "./known-searches.ts";
import { compareForStories, type DatedArticle } from "./order-for-stories.ts";
import { hasNumber } from "./sorted-numbers.ts";

/** What changed behind fingerprints since the last time. */
export interface KeyChanges {
  /** By place of a text, fingerprints behind which something changed there, or between it and the text before. */
  readonly changes: ReadonlyMap<number, readonly Int32Array[]>;
  /** By place among those that are gone, the place of the text that stands for it now. */
  readonly replaced: ReadonlyMap<number, number>;
}

/**
 * Find where texts came, went or changed. `texts` are in the order of `orderForStories`.
 *
 * A text that was changed in its place is still there behind the fingerprints that it kept; so nothing changed behind
 * these, unless it must now share more of them, or fewer, to be found.
 */
export function findChanges(
  texts: readonly SearchedText[],
  { gone, wasThere }: Pick<FormerSearches, "gone" | "wasThere">,
): KeyChanges {
  const changes = new Map<number, Int32Array[]>();
  const replaced = new Map<number, number>();
  const change = (place: number, keys: Int32Array) => changes.set(place, [...(changes.get(place) ?? []), keys]);
  const came = new Set(texts.keys());
  for (const place of texts.keys()) if (wasThere(place)) came.delete(place);
  for (const [at, { article, fingerprints }] of gone.entries()) {
    const former = { article, days: publicationDaysOf(article.published) };
    const place = placeInOrder(texts, former);
    const text = texts[place];
    const isChanged = text !== undefined && compareForStories(text, former) === 0 && came.has(place);
    if (!isChanged || !isAlikeSized(text.fingerprints.length, fingerprints.length)) {
      change(place, fingerprints);
      continue;
    }
    came.delete(place);
    replaced.set(at, place);
    change(place, without(text.fingerprints, fingerprints));
    change(place, without(fingerprints, text.fingerprints));
  }
  for (const place of came) change(place, texts[place]?.fingerprints ?? new Int32Array(0));
  return { changes, replaced };
}

/** The first place of a text that does not come before an article, by halving. */
function placeInOrder(texts: readonly DatedArticle[], former: DatedArticle): number {
  let [low, high] = [0, texts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const text = texts[middle];
    if (text !== undefined && compareForStories(text, former) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The numbers of an ascending list that another one lacks. */
function without(keys: Int32Array, others: Int32Array): Int32Array {
  return keys.filter((key) => !hasNumber(others, key));
}
