import { SOURCE_KINDS } from "../../model/article.ts";
import { MODALITIES } from "../../model/claim.ts";
import type { ClaimSpans } from "../../model/dataset.ts";
import type { CountryId, StageId } from "../../model/ids.ts";
import type { CitedClaim, ClaimReading } from "../../model/status.ts";
import type { Dataset } from "../dataset.ts";
import { hasRow, type RowSet } from "../row-set/row-set.ts";
import { lineAt, shardOf, textOf } from "../shards.ts";
import { citationOf, dateAt, publisherNameOf, wordAt } from "./citation-of.ts";

/** A claim with its sentence and its source. Needs line and text of its article. */
export function readClaim(dataset: Dataset, claim: number, passing: RowSet): ClaimReading {
  const { manifest, claims } = dataset;
  const row = claims.articles[claim]!;
  const { title, kind, published } = citationOf(dataset, row);
  const [start, end, cueStart, cueEnd, rule] = spansOf(dataset, claim);
  return {
    number: claim,
    articleId: lineAt(dataset, row, "ids"),
    agreement: manifest.dictionaries.agreements[claims.agreements[claim]!]!.id,
    stage: wordAt(claims.stages, claim) as StageId,
    modality: MODALITIES[claims.modalities[claim]!]!,
    date: dateAt(claims.dates, claim),
    party: wordAt(claims.parties, claim) as CountryId | null,
    rule,
    quote: textOf(dataset, row).slice(start, end),
    cue: { start: cueStart - start, end: cueEnd - start },
    title: title ?? "Untitled",
    publisherName: publisherNameOf(dataset, row),
    kind,
    published: published.date,
    publication: published,
    isShown: hasRow(passing, row),
  };
}

/** A claim as it can be named without its text. Needs the line of its article. */
export function citeClaim(dataset: Dataset, claim: number, passing: RowSet): CitedClaim {
  const { articles, claims } = dataset;
  const row = claims.articles[claim]!;
  return {
    number: claim,
    articleId: lineAt(dataset, row, "ids"),
    publisherName: publisherNameOf(dataset, row),
    kind: SOURCE_KINDS[articles.kinds[row]!]!,
    isShown: hasRow(passing, row),
  };
}

/** Where a claim stands in its text. @throws when the shard of its text was not added, see `neededFiles`. */
export function spansOf(dataset: Dataset, claim: number): ClaimSpans {
  const { claims, texts, manifest } = dataset;
  const row = claims.articles[claim]!;
  const shard = texts[shardOf(dataset, row)];
  if (!shard) throw new Error(`the text of row ${row} was not read`);
  return shard.claims[row % manifest.shardSize]![claim - claims.ofArticle[row]!]!;
}
