import type { Dataset, OpenArticles } from "../dataset.ts";
import { addRow, type RowBits } from "../row-set/row-set.ts";
import { foldText } from "./fold-text.ts";
import { hasAllTerms, parseSearch } from "./search-words.ts";

/** Whether words ask for anything. */
export function hasSearch(words: string): boolean {
  return parseSearch(words).length > 0;
}

/**
 * Write the articles that have all the words.
 *
 * Needs all texts, see `neededShards`; an article whose text is missing is judged by its title and publisher.
 */
export function fillWords(dataset: Dataset, words: string, into: RowBits): void {
  const terms = parseSearch(words);
  into.fill(0);
  for (let row = 0; row < dataset.articles.count; row++) {
    if (hasAllTerms(foldedTextOf(dataset, row), terms)) addRow(into, row);
  }
}

/** Texts folded before, by row, for the next letter that a reader types. */
const foldedTexts = new WeakMap<OpenArticles, Map<number, string>>();

function foldedTextOf(dataset: Dataset, row: number): string {
  const { manifest, articles, texts } = dataset;
  const folded = foldedTexts.get(articles) ?? new Map<number, string>();
  foldedTexts.set(articles, folded);
  const known = folded.get(row);
  if (known !== undefined) return known;
  const shard = texts[Math.floor(row / manifest.shardSize)];
  const publisher = articles.publisherNames.words[articles.publisherNames.numbers[row]!];
  const parts = [articles.columns.titles[row], shard?.texts[row % manifest.shardSize], publisher];
  // A line break between the parts, so that no phrase runs from one into the next.
  const joined = parts.map((part) => foldText(part ?? "")).join("\n");
  if (shard) folded.set(row, joined);
  return joined;
}
