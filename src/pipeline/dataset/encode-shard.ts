import type { Claim } from "../../model/claim.ts";
import type { ClaimSpans, IdBucket, LineShard } from "../../model/dataset.ts";
import { bucketOf } from "../../model/id-bucket.ts";
import type { ArticleId } from "../../model/ids.ts";
import { joinArray, joinBytes, jsonBytes } from "./json-bytes.ts";
import type { PreparedArticle } from "./prepare-article.ts";

/** Ids a bucket, at most on average: some 200 kB to fetch for a link to an article. */
const IDS_IN_BUCKET = 4000;

/** A `TextShard` as bytes. */
export function encodeTexts(rows: readonly Omit<PreparedArticle, "story">[], fingerprint: string): Uint8Array {
  const texts = joinArray(rows.map(({ text }) => text));
  const tags = joinArray(rows.map(({ mentions }) => mentions));
  const claims = jsonBytes(rows.map(({ summary }) => summary.claims.map(spansOf)));
  const start = `{"fingerprint":${JSON.stringify(fingerprint)},"texts":`;
  return joinBytes([start, ...texts, `,"tags":`, ...tags, `,"claims":`, claims, "}\n"]);
}

function spansOf({ start, end, cue, rule }: Claim): ClaimSpans {
  return [start, end, cue.start, cue.end, rule];
}

/** The lines of some rows. */
export function encodeLines(rows: readonly Pick<PreparedArticle, "summary">[], fingerprint: string): LineShard {
  const articles = rows.map(({ summary }) => summary);
  return {
    fingerprint,
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
export function encodeIds(ids: readonly ArticleId[], fingerprint: string): IdBucket[] {
  const buckets = Array.from({ length: bucketsFor(ids.length) }, () => ({
    fingerprint,
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
