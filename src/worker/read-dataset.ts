import { openDataset } from "../engine/open-dataset.ts";
import { DATASET_VERSION, type Manifest } from "../model/dataset.ts";
import { type KnownAnswer, OPENING_FILE } from "../model/opening.ts";
import { isArticleColumns, isClaimColumns, isManifest, isOpening, versionOf } from "./dataset-schema.ts";
import { type DatasetSource, type Fetched, fetchBytes } from "./fetch-bytes.ts";
import { listedPart, parseJson, type Read, readPart } from "./read-part.ts";
import { countBytes, type Progress } from "./read-progress.ts";
import type { DatasetRead } from "./read-shards.ts";

/** Who hears what before the dataset is open. */
export interface ReadListener {
  readonly tell: (progress: Progress) => void;
  /** Hears of the answers that a large dataset brings along, the manifest among them, and of the build's fingerprint. */
  readonly open: (answers: readonly KnownAnswer[], fingerprint: string) => void;
}

const NOBODY: ReadListener = { tell: () => undefined, open: () => undefined };

/**
 * Read and open the dataset without lines and texts. Its files are fetched at once, and each is checked against its sum.
 *
 * With a `fingerprint`, a dataset of another build is a failure.
 */
export async function readDataset(
  source: DatasetSource,
  { tell, open }: ReadListener = NOBODY,
  fingerprint?: string,
): Promise<DatasetRead> {
  const count = countBytes("dataset", tell);
  const manifestBytes = fetchBytes(source, "manifest.json");
  const articlesBytes = fetchBytes(source, "articles.json", count.add);
  const claimsBytes = fetchBytes(source, "claims.json", count.add);
  const read = readManifest(await manifestBytes);
  if ("failure" in read) return read;
  const manifest = read.content;
  if (fingerprint !== undefined && manifest.fingerprint !== fingerprint) {
    return { failure: { code: "dataset-changed", file: "manifest.json" } };
  }
  count.expect(sizeOf(manifest, ["articles.json", "claims.json"]));
  const opening = await readOpening(source, manifest);
  if ("failure" in opening) return opening;
  if (opening.content.length > 0) {
    open([{ kind: "manifest", question: {}, answer: manifest }, ...opening.content], manifest.fingerprint);
  }
  const [articles, claims] = await Promise.all([
    articlesBytes.then((bytes) =>
      readPart(bytes, "articles.json", listedPart(manifest, "articles.json"), isArticleColumns),
    ),
    claimsBytes.then((bytes) => readPart(bytes, "claims.json", listedPart(manifest, "claims.json"), isClaimColumns)),
  ]);
  if ("failure" in articles) return articles;
  if ("failure" in claims) return claims;
  const opened = openDataset({ manifest, articles: articles.content, claims: claims.content });
  if ("dataset" in opened) return { dataset: opened.dataset, shards: null };
  return { failure: { code: "dataset-damaged", ...opened.damaged } };
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

/**
 * The answers that the dataset brings along, none for one that has no need of it.
 *
 * They only come sooner: where their file cannot be used, they are counted. One of another build is a failure, as the
 * others may be of that one too.
 */
async function readOpening(source: DatasetSource, manifest: Manifest): Promise<Read<readonly KnownAnswer[]>> {
  const part = listedPart(manifest, OPENING_FILE);
  if (part.listed === undefined) return { content: [] };
  const read = await readPart(await fetchBytes(source, OPENING_FILE), OPENING_FILE, part, isOpening);
  if (!("failure" in read)) return { content: read.content.answers };
  return read.failure.code === "dataset-changed" ? read : { content: [] };
}

function sizeOf({ files }: Manifest, paths: readonly string[]): number {
  return files.reduce((size, { path, bytes }) => (paths.includes(path) ? size + bytes : size), 0);
}
