import type { ArticlePlace } from "../../model/answers.ts";
import type { Questions } from "../../model/questions.ts";
import type { Dataset } from "../dataset.ts";
import { dayRowsOf } from "../filter/rows-of-days.ts";
import { bitCount, hasRow, type RowSet } from "../row-set/row-set.ts";
import { searchOf } from "../search/search-of.ts";
import { lineAt, rowOfId } from "../shards.ts";
import { rowsOfStory } from "../stories/stand-in-rows.ts";
import { listedRows, rowsOfPage } from "./listed-rows.ts";

type PlaceAsked = Questions["place"]["ask"];

/** Where an article stands in its list, with the articles beside it. Needs the buckets of all ids, and the lines of `linesOfPlace`. */
export function answerPlace(dataset: Dataset, asked: PlaceAsked): ArticlePlace {
  const { listed } = listedRows(dataset, asked);
  const found = findPlace(dataset, asked);
  const idOf = (row: number | undefined) => (row === undefined ? null : lineAt(dataset, row, "ids"));
  return { place: found.place, passing: listed.size, before: idOf(found.before), after: idOf(found.after) };
}

/** The rows whose lines the answer names. */
export function linesOfPlace(dataset: Dataset, asked: PlaceAsked): readonly number[] {
  const { before, after } = findPlace(dataset, asked);
  return [before, after].filter((row) => row !== undefined);
}

interface FoundPlace {
  readonly place: number | null;
  readonly before?: number | undefined;
  readonly after?: number | undefined;
}

function findPlace(dataset: Dataset, asked: PlaceAsked): FoundPlace {
  const { passing, listed } = listedRows(dataset, asked);
  const own = rowOfId(dataset, asked.id) ?? -1;
  if (own < 0 || !hasRow(passing, own)) return { place: null };
  const row = hasRow(listed, own) ? own : rowsOfStory(dataset.stories, own).find((other) => hasRow(listed, other));
  if (row === undefined) return { place: null };
  if (asked.order === "best" && searchOf(dataset, asked.filter.words) !== null) {
    const ranked = rowsOfPage(dataset, { ...asked, offset: 0, limit: listed.size }, listed);
    const place = ranked.indexOf(row);
    return { place, before: ranked[place - 1], after: ranked[place + 1] };
  }
  const place = countBefore(dataset, listed, row, asked.order === "oldest");
  const start = Math.max(0, place - 1);
  const near = rowsOfPage(dataset, { ...asked, offset: start, limit: 3 }, listed);
  return { place, before: near[place - start - 1], after: near[place - start + 1] };
}

/** How many rows of a set stand before a row of it: by first day, those without one last whatever the order. */
function countBefore(dataset: Dataset, set: RowSet, row: number, isOldestFirst: boolean): number {
  const { dated } = dayRowsOf(dataset);
  if (row >= dated) return countRows(set, 0, row);
  return isOldestFirst ? countRows(set, 0, row) : countRows(set, row + 1, dated);
}

/** The rows of a set from `start` up to, not including, `end`. */
function countRows({ bits }: RowSet, start: number, end: number): number {
  if (start >= end) return 0;
  const [first, last] = [start >>> 5, (end - 1) >>> 5];
  let count = 0;
  for (let word = first; word <= last; word++) {
    let own = bits[word]!;
    if (word === first) own &= -1 << (start & 31);
    if (word === last) own &= -1 >>> (31 - ((end - 1) & 31));
    count += bitCount(own);
  }
  return count;
}
