import type { ArticleReading } from "../../model/answers.ts";
import type { Questions } from "../../model/questions.ts";
import type { Dataset } from "../dataset.ts";
import { judgeFilter } from "../filter/judge-filter.ts";
import type { RowSet } from "../row-set/row-set.ts";
import { lineAt, rowOfId, textOf } from "../shards.ts";
import { lineOf, MOST_OTHERS, othersOf } from "./answer-articles.ts";
import { citationOf } from "./citation-of.ts";
import { readClaim, spansOf } from "./read-claim.ts";

/** Everything on one article, or null when none has the id. Needs the bucket of the id, its text and the lines of `linesOfArticle`. */
export function answerArticle(dataset: Dataset, { id, filter }: Questions["article"]["ask"]): ArticleReading | null {
  const row = rowOfId(dataset, id);
  if (row === null || row < 0) return null;
  const others = othersOf(dataset, row);
  return {
    id,
    ...citationOf(dataset, row),
    file: lineAt(dataset, row, "files"),
    text: textOf(dataset, row),
    tags: tagsOf(dataset, row),
    claims: claimsOf(dataset, row, judgeFilter(dataset, filter).passing),
    others: others.length,
    otherLines: others.slice(0, MOST_OTHERS).map((other) => lineOf(dataset, other)),
  };
}

/** The rows whose lines the answer on an article shows. */
export function linesOfArticle(dataset: Dataset, row: number): readonly number[] {
  return [row, ...othersOf(dataset, row).slice(0, MOST_OTHERS)];
}

function tagsOf({ manifest, texts }: Dataset, row: number): ArticleReading["tags"] {
  const { countries, themes, agreements, families } = manifest.dictionaries;
  const entries = { country: countries, theme: themes, agreement: agreements, family: families };
  const tags = texts[Math.floor(row / manifest.shardSize)]?.tags[row % manifest.shardSize] ?? [];
  return tags.map(([kind, id, ...offsets]) => ({
    kind,
    id,
    name: entries[kind].find((entry) => entry.id === id)?.name ?? id,
    mentions: offsets.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: offsets[at + 1] ?? start }] : [])),
  }));
}

function claimsOf(dataset: Dataset, row: number, passing: RowSet): ArticleReading["claims"] {
  const { ofArticle } = dataset.claims;
  const numbers = Array.from({ length: ofArticle[row + 1]! - ofArticle[row]! }, (_, at) => ofArticle[row]! + at);
  return numbers.map((claim) => {
    const [start, end] = spansOf(dataset, claim);
    return { ...readClaim(dataset, claim, passing), start, end };
  });
}
