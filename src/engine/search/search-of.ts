import type { Dataset } from "../dataset.ts";
import { type IndexBuilder, startIndex } from "./build-index.ts";
import { type FoundRows, findRows } from "./find-rows.ts";
import { parseWords } from "./parse-words.ts";
import type { SearchIndex } from "./search-index.ts";

/** A search that was answered for an index, kept as every count of a page asks for it. */
const MOST_KEPT = 4;
const foundBefore = new WeakMap<SearchIndex, Map<string, FoundRows>>();

/**
 * What the words of a filter find; null when they ask for nothing.
 *
 * Without an index in the dataset, one is built at once from the texts that were added, and kept with them; an article
 * whose text is missing is then searched by title and publisher.
 */
export function searchOf(dataset: Dataset, words: string): FoundRows | null {
  if (parseWords(words).length === 0) return null;
  const index = dataset.search ?? indexOfTexts(dataset);
  const known = foundBefore.get(index) ?? new Map<string, FoundRows>();
  foundBefore.set(index, known);
  const found = known.get(words) ?? findRows(index, words);
  known.delete(words);
  known.set(words, found);
  const [oldest] = known.keys();
  if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest);
  return found;
}

const builtBefore = new WeakMap<Dataset["texts"], SearchIndex>();

function indexOfTexts(dataset: Dataset): SearchIndex {
  const known = builtBefore.get(dataset.texts);
  if (known !== undefined) return known;
  const builder = startIndex(dataset.articles.count);
  for (const [shard, content] of dataset.texts.entries()) addShard(builder, dataset, shard, content?.texts ?? []);
  const index = finishNow(builder);
  builtBefore.set(dataset.texts, index);
  return index;
}

/** Add the articles of a shard to an index. A text past the end of `texts` counts as empty. */
export function addShard(
  builder: IndexBuilder,
  { manifest, articles, lines }: Dataset,
  shard: number,
  texts: readonly string[],
): void {
  const first = shard * manifest.shardSize;
  const length = Math.min(manifest.shardSize, articles.count - first);
  const searched = Array.from({ length }, (_, place) => ({
    title: lines[shard]?.titles[place] ?? null,
    text: texts[place] ?? "",
    publisher: lines[shard]?.publisherNames[place] ?? null,
  }));
  builder.add(first, searched);
}

/** The index, without a pause. */
export function finishNow(builder: IndexBuilder): SearchIndex {
  const steps = builder.finish();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
