import { SOURCE_KINDS } from "../../model/article.ts";
import { MODALITIES } from "../../model/claim.ts";
import type { CountryId, StageId } from "../../model/ids.ts";
import type { CitedClaim, ClaimReading } from "../../model/status.ts";
import type { Dataset } from "../dataset.ts";
import { hasRow, type RowSet } from "../row-set/row-set.ts";
import { citationOf, dateAt, publisherNameOf, wordAt } from "./citation-of.ts";

/** A claim with its sentence and its source. The quote is empty while the shard of its text is missing. */
export function readClaim(dataset: Dataset, claim: number, passing: RowSet): ClaimReading {
  const { manifest, articles, claims } = dataset;
  const row = claims.articles[claim]!;
  const { title, kind, published } = citationOf(dataset, row);
  const start = claims.starts[claim]!;
  return {
    number: claim,
    articleId: articles.columns.ids[row]!,
    agreement: manifest.dictionaries.agreements[claims.agreements[claim]!]!.id,
    stage: wordAt(claims.stages, claim) as StageId,
    modality: MODALITIES[claims.modalities[claim]!]!,
    date: dateAt(claims.dates, claim),
    party: wordAt(claims.parties, claim) as CountryId | null,
    rule: wordAt(claims.rules, claim) ?? "",
    quote: textOf(dataset, row).slice(start, claims.ends[claim]!),
    cue: { start: claims.cueStarts[claim]! - start, end: claims.cueEnds[claim]! - start },
    title: title ?? "Untitled",
    publisherName: publisherNameOf(dataset, row),
    kind,
    published: published.date,
    publication: published,
    isShown: hasRow(passing, row),
  };
}

/** A claim as it can be named without its text. */
export function citeClaim(dataset: Dataset, claim: number, passing: RowSet): CitedClaim {
  const { articles, claims } = dataset;
  const row = claims.articles[claim]!;
  return {
    number: claim,
    articleId: articles.columns.ids[row]!,
    publisherName: publisherNameOf(dataset, row),
    kind: SOURCE_KINDS[articles.kinds[row]!]!,
    isShown: hasRow(passing, row),
  };
}

/** The text of a row; empty while its shard is missing. */
export function textOf({ manifest, texts }: Dataset, row: number): string {
  return texts[Math.floor(row / manifest.shardSize)]?.texts[row % manifest.shardSize] ?? "";
}
