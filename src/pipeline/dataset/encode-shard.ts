import type { Claim } from "../../model/claim.ts";
import { type ClaimSpans, type IdBucket, type LineShard, sealOf } from "../../model/dataset.ts";
import { bucketOf } from "../../model/id-bucket.ts";
import type { ArticleId } from "../../model/ids.ts";
import { joinArray, joinBytes, jsonBytes } from "./json-bytes.ts";
import type { PreparedArticle } from "./prepare-article.ts";

/** Ids a bucket, at most on average: some 200 kB to fetch for a link to an article. */
const IDS_IN_BUCKET = 4000;

/** A file of some articles alone, as bytes, with the sum that it carries. */
export interface SealedFile {
  readonly sum: string;
  readonly bytes: Uint8Array;
}

/** Put its sum before the fields of a file, which are JSON without the brace that opens it. */
export function sealFields(fields: Uint8Array, sha256: (bytes: Uint8Array) => string): SealedFile {
  const sum = sha256(fields);
  return { sum, bytes: joinBytes([sealOf(sum), fields]) };
}

/** The same fields of an object. */
export function fieldsOf(content: object): Uint8Array {
  return joinBytes([JSON.stringify(content).slice(1), "\n"]);
}

/** The fields of a `TextShard`. */
export function encodeTexts(rows: readonly Omit<PreparedArticle, "story">[]): Uint8Array {
  const texts = joinArray(rows.map(({ text }) => text));
  const tags = joinArray(rows.map(({ mentions }) => mentions));
  const claims = jsonBytes(rows.map(({ summary }) => summary.claims.map(spansOf)));
  return joinBytes(['"texts":', ...texts, `,"tags":`, ...tags, `,"claims":`, claims, "}\n"]);
}

function spansOf({ start, end, cue, rule }: Claim): ClaimSpans {
  return [start, end, cue.start, cue.end, rule];
}

/** The lines of some rows. */
export function encodeLines(rows: readonly Pick<PreparedArticle, "summary">[]): Omit<LineShard, "sum"> {
  const articles = rows.map(({ summary }) => summary);
  return {
    ids: articles.map(({ id }) => id),
    titles: articles.map(({ title }) => title),
    files: articles.map(({ file }) => file),
    urls: articles.map(({ url }) => url),
    publisherNames: articles.map(({ publisherName }) => publisherName),
    publisherCountries: articles.map(({ publisherCountry }) => publisherCountry),
    languages: articles.map(({ language }) => language),
    notBefore: articles.map(({ published }) => published.notBefore ?? null),
    notAfter: articles.map(({ published }) => published.notAfter ?? null),
  };
}

/** How many buckets so many ids get; at least one, so that there is a file to look in. */
function bucketsFor(ids: number): number {
  return Math.max(1, Math.ceil(ids / IDS_IN_BUCKET));
}

/** Every bucket of the ids of all rows, by its number. */
export function encodeIds(ids: readonly ArticleId[]): Omit<IdBucket, "sum">[] {
  const buckets = Array.from({ length: bucketsFor(ids.length) }, () => ({
    ids: [] as ArticleId[],
    rows: [] as number[],
  }));
  for (const [row, id] of ids.entries()) {
    const bucket = buckets[bucketOf(id, buckets.length)];
    bucket?.ids.push(id);
    bucket?.rows.push(row);
  }
  return buckets;
}
