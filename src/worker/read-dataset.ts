import type { Dataset } from "../engine/dataset.ts";
import { addTexts, openDataset } from "../engine/open-dataset.ts";
import { DATASET_VERSION, type Manifest } from "../model/dataset.ts";
import { isArticleColumns, isClaimColumns, isManifest, isTextShard, versionOf } from "./dataset-schema.ts";
import type { Failure } from "./failure.ts";
import { type DatasetSource, type Fetched, fetchBytes } from "./fetch-bytes.ts";
import { parseJson, type Read, readPart } from "./read-part.ts";
import { countBytes, type Progress } from "./read-progress.ts";

/** A dataset or why there is none. */
export type DatasetRead = { readonly dataset: Dataset } | { readonly failure: Failure };

/** Read and open the dataset without its texts. Its files are fetched at once, and each is checked against its sum. */
export async function readDataset(
  source: DatasetSource,
  tell: (progress: Progress) => void = () => undefined,
): Promise<DatasetRead> {
  const count = countBytes("dataset", tell);
  const manifestBytes = fetchBytes(source, "manifest.json");
  const articlesBytes = fetchBytes(source, "articles.json", count.add);
  const claimsBytes = fetchBytes(source, "claims.json", count.add);
  const read = readManifest(await manifestBytes);
  if ("failure" in read) return read;
  const manifest = read.content;
  count.expect(sizeOf(manifest, ["articles.json", "claims.json"]));
  const [articles, claims] = await Promise.all([
    articlesBytes.then((bytes) => readPart(bytes, "articles.json", manifest, isArticleColumns)),
    claimsBytes.then((bytes) => readPart(bytes, "claims.json", manifest, isClaimColumns)),
  ]);
  if ("failure" in articles) return articles;
  if ("failure" in claims) return claims;
  const opened = openDataset({ manifest, articles: articles.content, claims: claims.content });
  if ("dataset" in opened) return opened;
  return { failure: { code: "dataset-damaged", ...opened.damaged } };
}

/** Add text shards to a dataset. */
export async function readShards(
  source: DatasetSource,
  dataset: Dataset,
  shards: readonly number[],
  tell: (progress: Progress) => void = () => undefined,
): Promise<DatasetRead> {
  const { manifest } = dataset;
  const paths = shards.map((shard) => `texts/${String(shard).padStart(3, "0")}.json`);
  const count = countBytes("texts", tell);
  count.expect(sizeOf(manifest, paths));
  const read = await Promise.all(
    paths.map(async (path) => readPart(await fetchBytes(source, path, count.add), path, manifest, isTextShard)),
  );
  let filled = dataset;
  for (const [at, part] of read.entries()) {
    if ("failure" in part) return part;
    const shard = shards[at] ?? 0;
    const expected = Math.min(manifest.shardSize, manifest.articles - shard * manifest.shardSize);
    for (const column of ["texts", "tags"] as const) {
      if (part.content[column].length === expected) continue;
      return { failure: { code: "dataset-damaged", file: paths[at] ?? "", column } };
    }
    filled = addTexts(filled, shard, part.content);
  }
  return { dataset: filled };
}

function readManifest(fetched: Fetched): Read<Manifest> {
  if ("failure" in fetched) {
    const { code } = fetched.failure;
    return code === "dataset-incomplete" ? { failure: { code: "dataset-missing" } } : fetched;
  }
  const json = parseJson(fetched.bytes);
  const version = versionOf(json);
  if (version !== null && version > DATASET_VERSION) return { failure: { code: "dataset-newer" } };
  if (version !== null && version < DATASET_VERSION) return { failure: { code: "dataset-older" } };
  return isManifest(json) ? { content: json } : { failure: { code: "dataset-damaged", file: "manifest.json" } };
}

function sizeOf({ files }: Manifest, paths: readonly string[]): number {
  return files.reduce((size, { path, bytes }) => (paths.includes(path) ? size + bytes : size), 0);
}
