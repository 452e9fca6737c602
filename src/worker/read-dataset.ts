import type { Dataset } from "../engine/dataset.ts";
import { addTexts, openDataset } from "../engine/open-dataset.ts";
import { DATASET_VERSION, type Manifest } from "../model/dataset.ts";
import { isArticleColumns, isClaimColumns, isManifest, isTextShard, versionOf } from "./dataset-schema.ts";
import type { Failure } from "./failure.ts";

/** What is used of `fetch`, so that a test can stand in for it. */
export type FetchText = (url: string) => Promise<{ readonly ok: boolean; text(): Promise<string> }>;

/** A dataset or why there is none. */
export type DatasetRead = { readonly dataset: Dataset } | { readonly failure: Failure };

type Read<Content> = { readonly content: Content } | { readonly failure: Failure };

/** Read and open the dataset under `baseUrl`, which ends in `/`, without its texts. Its files are fetched at once. */
export async function readDataset(fetchText: FetchText, baseUrl: string): Promise<DatasetRead> {
  const [manifestText, articlesText, claimsText] = await Promise.all(
    ["manifest.json", "articles.json", "claims.json"].map((file) => readText(fetchText, baseUrl, file)),
  );
  const manifest = parseManifest(manifestText ?? null);
  if ("failure" in manifest) return manifest;
  const { fingerprint } = manifest.content;
  const articles = parsePart(articlesText ?? null, "articles.json", fingerprint, isArticleColumns);
  const claims = parsePart(claimsText ?? null, "claims.json", fingerprint, isClaimColumns);
  if ("failure" in articles) return articles;
  if ("failure" in claims) return claims;
  const opened = openDataset({ manifest: manifest.content, articles: articles.content, claims: claims.content });
  return "damaged" in opened ? { failure: { code: "dataset-damaged", file: opened.damaged } } : opened;
}

/** Add text shards to a dataset. */
export async function readShards(
  fetchText: FetchText,
  baseUrl: string,
  dataset: Dataset,
  shards: readonly number[],
): Promise<DatasetRead> {
  const { fingerprint, articles, shardSize } = dataset.manifest;
  let filled = dataset;
  const paths = shards.map((shard) => `texts/${String(shard).padStart(3, "0")}.json`);
  const texts = await Promise.all(paths.map((path) => readText(fetchText, baseUrl, path)));
  for (const [at, text] of texts.entries()) {
    const part = parsePart(text, paths[at] ?? "", fingerprint, isTextShard);
    if ("failure" in part) return part;
    const shard = shards[at] ?? 0;
    const expected = Math.min(shardSize, articles - shard * shardSize);
    if (part.content.texts.length !== expected || part.content.tags.length !== expected) {
      return { failure: { code: "dataset-damaged", file: paths[at] ?? "" } };
    }
    filled = addTexts(filled, shard, part.content);
  }
  return { dataset: filled };
}

function parseManifest(text: string | null): Read<Manifest> {
  // A server that answers every unknown address with its page has no dataset either.
  if (text === null || text.trimStart().startsWith("<")) return { failure: { code: "dataset-missing" } };
  const json = parseJson(text);
  const version = versionOf(json);
  if (version !== null && version > DATASET_VERSION) return { failure: { code: "dataset-newer" } };
  if (version !== null && version < DATASET_VERSION) return { failure: { code: "dataset-older" } };
  return isManifest(json) ? { content: json } : { failure: { code: "dataset-damaged", file: "manifest.json" } };
}

function parsePart<Content extends { readonly fingerprint: string }>(
  text: string | null,
  file: string,
  fingerprint: string,
  isContent: (json: unknown) => json is Content,
): Read<Content> {
  const json = text === null ? null : parseJson(text);
  if (!isContent(json)) return { failure: { code: "dataset-damaged", file } };
  return json.fingerprint === fingerprint ? { content: json } : { failure: { code: "dataset-changed", file } };
}

/** The text of a file; null when it cannot be had. */
async function readText(fetchText: FetchText, baseUrl: string, file: string): Promise<string | null> {
  try {
    const response = await fetchText(new URL(`dataset/${file}`, baseUrl).href);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

/** Parsed JSON, undefined when it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
