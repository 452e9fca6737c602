import type { Dataset } from "../dataset.ts";
import type { RowBits } from "../row-set/row-set.ts";
import { parseWords } from "../search/parse-words.ts";
import { searchOf } from "../search/search-of.ts";

/** Whether words ask for anything. */
export function hasSearch(words: string): boolean {
  return parseWords(words).length > 0;
}

/**
 * Write the articles that have all the words; with words that ask for nothing, none.
 *
 * Needs the index or all texts, see `neededFiles`; an article whose text is missing is judged by its title and publisher.
 */
export function fillWords(dataset: Dataset, words: string, into: RowBits): void {
  into.fill(0);
  into.set(searchOf(dataset, words)?.rows ?? []);
}
