import { DIMENSIONS, type Dimension, excludedOf, type Filter, isOpenIn } from "../../model/filter.ts";
import { firstDayOf, lastDayOf } from "../../model/partial-date.ts";
import { type Dataset, type DimensionColumn, NO_DAY, type OpenArticles } from "../dataset.ts";
import { foldText } from "./fold-text.ts";
import { hasAllTerms, parseSearch } from "./search-words.ts";

/** By row, one bit for each part of the filter that the article fails; 0 passes. */
export type RowMask = Uint8Array;

const DATES_BIT = 1 << DIMENSIONS.length;
const WORDS_BIT = DATES_BIT << 1;

/** The bit of a dimension in a `RowMask`; a row that fails nothing else passes all other parts. */
export function bitOf(dimension: Dimension): number {
  return 1 << DIMENSIONS.indexOf(dimension);
}

/**
 * Judge every article by every part of the filter.
 *
 * An id that the dataset does not know fails every article. Needs all texts when the filter has words, see
 * `neededShards`; an article whose text is missing is judged by its title and publisher.
 */
export function judgeRows(dataset: Dataset, filter: Filter): RowMask {
  const mask = new Uint8Array(dataset.articles.count);
  for (const dimension of DIMENSIONS) {
    if (isOpenIn(filter, dimension)) continue;
    failDimension(mask, dataset.dimensions[dimension], selectionOf(filter, dimension), bitOf(dimension));
  }
  failDates(mask, dataset, filter);
  failWords(mask, dataset, filter.words);
  return mask;
}

/** What a filter asks of one dimension. */
interface Selection {
  readonly chosen: ReadonlySet<string>;
  readonly excluded: ReadonlySet<string>;
  /** How many of the chosen values an article needs. */
  readonly needed: number;
}

function selectionOf(filter: Filter, dimension: Dimension): Selection {
  const chosen = new Set<string>(filter[dimension]);
  const needed = filter.all.includes(dimension) ? chosen.size : Math.min(1, chosen.size);
  return { chosen, excluded: new Set(excludedOf(filter, dimension)), needed };
}

function failDimension(mask: RowMask, column: DimensionColumn, selection: Selection, bit: number): void {
  const { offsets, values } = column.lists;
  const isChosen = Uint8Array.from(column.values, ({ id }) => Number(selection.chosen.has(id)));
  const isExcluded = Uint8Array.from(column.values, ({ id }) => Number(selection.excluded.has(id)));
  for (let row = 0; row < mask.length; row++) {
    let [hits, bars] = [0, 0];
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      hits += isChosen[values[at]!]!;
      bars |= isExcluded[values[at]!]!;
    }
    if (hits < selection.needed || bars !== 0) mask[row]! |= bit;
  }
}

function failDates(mask: RowMask, { articles }: Dataset, { from, to }: Filter): void {
  if (from === null && to === null) return;
  const { firstDays, lastDays } = articles;
  const first = from === null ? NO_DAY : firstDayOf(from);
  const last = to === null ? Number.POSITIVE_INFINITY : lastDayOf(to);
  for (let row = 0; row < mask.length; row++) {
    const isEarly = from !== null && (firstDays[row] === NO_DAY || firstDays[row]! < first);
    const isLate = to !== null && (lastDays[row] === NO_DAY || lastDays[row]! > last);
    if (isEarly || isLate) mask[row]! |= DATES_BIT;
  }
}

function failWords(mask: RowMask, dataset: Dataset, words: string): void {
  const terms = parseSearch(words);
  if (terms.length === 0) return;
  for (let row = 0; row < mask.length; row++) {
    if (!hasAllTerms(foldedTextOf(dataset, row), terms)) mask[row]! |= WORDS_BIT;
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

/** How many rows fail nothing. */
export function countPassing(mask: RowMask): number {
  let passing = 0;
  for (let row = 0; row < mask.length; row++) if (mask[row] === 0) passing++;
  return passing;
}
