import type { ShardName } from "../model/dataset.ts";
import { bucketOf } from "../model/id-bucket.ts";
import type { AnyQuestion } from "../model/opening.ts";
import { linesOfArticle } from "./articles/answer-article.ts";
import { articleRows, linesOfPage } from "./articles/answer-articles.ts";
import { rowsOfClaims } from "./articles/answer-cited.ts";
import { linesOfPlace } from "./articles/answer-place.ts";
import { toldRows } from "./clocks/answer-clocks.ts";
import type { Dataset } from "./dataset.ts";
import { parseWords } from "./search/parse-words.ts";
import { rowOfId, shardOf } from "./shards.ts";
import { topRows } from "./stories/answer-top-stories.ts";
import { citedRows, tracedRows } from "./trace/answer-trace.ts";

/** Rows by what of them is needed. */
interface NeededRows {
  readonly lines: readonly number[];
  readonly texts: readonly number[];
}

/**
 * The files that a question needs next and that were not added yet, by folder and number.
 *
 * All lines and texts for a filter with words while no index of them is built; the lines of every article that an answer
 * names; the texts of those that it quotes. Articles asked for by their ids need the buckets of these first: once they were
 * added, more may be needed. Empty when the question can be answered.
 */
export function neededFiles(dataset: Dataset, asked: AnyQuestion): readonly ShardName[] {
  const buckets = missingBuckets(dataset, asked);
  if (buckets.length > 0) return buckets;
  const isSearch = asked.kind !== "manifest" && parseWords(asked.question.filter.words).length > 0;
  if (isSearch && dataset.search === null) {
    const missing = [...missingOf(dataset, "lines"), ...missingOf(dataset, "texts")];
    if (missing.length > 0) return missing;
  }
  const { lines, texts } = neededRows(dataset, asked, isSearch);
  return [...missingOf(dataset, "lines", lines), ...missingOf(dataset, "texts", texts)];
}

/** The buckets of the ids that a question names. */
function missingBuckets(dataset: Dataset, { question }: AnyQuestion): ShardName[] {
  const one = "id" in question ? [question.id] : [];
  const named = "among" in question ? (question.among ?? []) : [];
  const missing = [...one, ...named].filter((id) => rowOfId(dataset, id) === null);
  const numbers = new Set(missing.map((id) => bucketOf(id, dataset.manifest.idBuckets)));
  return [...numbers].sort((a, b) => a - b).map((number) => ({ folder: "ids", number }));
}

function missingOf(dataset: Dataset, folder: "lines" | "texts", rows?: readonly number[]): ShardName[] {
  const shards: readonly unknown[] = dataset[folder];
  const wanted = rows === undefined ? shards.keys() : new Set(rows.map((row) => shardOf(dataset, row)));
  return [...wanted]
    .filter((number) => shards[number] === null)
    .sort((a, b) => a - b)
    .map((number) => ({ folder, number }));
}

function neededRows(dataset: Dataset, asked: AnyQuestion, isSearch: boolean): NeededRows {
  switch (asked.kind) {
    case "articles":
      return {
        lines: linesOfPage(dataset, asked.question),
        texts: isSearch ? articleRows(dataset, asked.question) : [],
      };
    case "place":
      return { lines: linesOfPlace(dataset, asked.question), texts: [] };
    case "article": {
      const row = rowOfId(dataset, asked.question.id) ?? -1;
      return row < 0 ? { lines: [], texts: [] } : { lines: linesOfArticle(dataset, row), texts: [row] };
    }
    case "trace": {
      const texts = tracedRows(dataset, asked.question);
      return { lines: [...texts, ...citedRows(dataset, asked.question)], texts };
    }
    case "topStories":
      return { lines: topRows(dataset, asked.question), texts: [] };
    case "clocks":
      return { lines: toldRows(dataset, asked.question), texts: [] };
    case "cited":
      return { lines: rowsOfClaims(dataset, asked.question.claims), texts: [] };
    case "quotes": {
      const rows = rowsOfClaims(dataset, asked.question.claims);
      return { lines: rows, texts: rows };
    }
    default:
      return { lines: [], texts: [] };
  }
}
