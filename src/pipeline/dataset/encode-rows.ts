import { DATASET_VERSION, type DatasetFile, type Dictionaries, type Manifest } from "../../model/dataset.ts";
import type { Finding } from "../../model/finding.ts";
import { extendEnd, lastDayOfEnd, NO_END, publicationDaysOf } from "../../model/publication-days.ts";
import { openArticleWriter } from "./article-writer.ts";
import { openClaimWriter } from "./claim-writer.ts";
import { joinArray, joinBytes } from "./json-bytes.ts";
import type { PreparedArticle } from "./prepare-article.ts";

/** Articles a text shard: some 250 kB of digests, quick to fetch for one article and few enough files to search. */
const SHARD_SIZE = 250;

/** A file to write, by its path inside the dataset's folder, with `/`. */
export interface EncodedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** One article as it goes into the dataset. */
export interface DatasetRow extends Omit<PreparedArticle, "story"> {
  /** The row of the head of its story; its own for a head. */
  readonly head: number;
}

/** What the manifest says beside what the rows show. */
export interface DatasetFrame {
  readonly dictionaries: Dictionaries;
  readonly findings: readonly Finding[];
  /** Names the input, see `Manifest`. */
  readonly fingerprint: string;
  /** See `Manifest`; null for a collection that was read. */
  readonly generated: Manifest["generated"];
  readonly about: Manifest["about"];
  /** Lower-case hexadecimal SHA-256. */
  readonly sha256: (bytes: Uint8Array) => string;
}

/**
 * The files of the dataset, each as soon as its rows are there, `manifest.json` last.
 *
 * `rows` are in dataset order, see `orderArticles`. Only the columns and one shard are held, so a million rows may come
 * from a generator and the files may go straight to a disk.
 *
 * @throws when a tag or claim names an id that the dictionaries lack.
 */
export function* encodeRows(rows: Iterable<DatasetRow>, frame: DatasetFrame): Generator<EncodedFile> {
  const { dictionaries, findings, fingerprint, generated, about, sha256 } = frame;
  const articles = openArticleWriter(dictionaries);
  const claims = openClaimWriter(dictionaries);
  const files: DatasetFile[] = [];
  let [count, stories, end] = [0, 0, NO_END];
  let shard: DatasetRow[] = [];
  function list(file: EncodedFile): EncodedFile {
    files.push({ path: file.path, bytes: file.bytes.length, sha256: sha256(file.bytes) });
    return file;
  }
  function closeShard(): EncodedFile {
    const file = list(encodeShard(Math.floor((count - 1) / SHARD_SIZE), shard, fingerprint));
    shard = [];
    return file;
  }
  for (const row of rows) {
    articles.add(row.summary, row.head);
    claims.add(row.summary.claims);
    end = extendEnd(end, publicationDaysOf(row.summary.published));
    if (row.head === count) stories++;
    count++;
    if (shard.push(row) === SHARD_SIZE) yield closeShard();
  }
  if (shard.length > 0) yield closeShard();
  yield list(fileOf("articles.json", { fingerprint, ...articles.pack() }));
  yield list(fileOf("claims.json", { fingerprint, ...claims.pack() }));
  const manifest: Manifest = {
    version: DATASET_VERSION,
    fingerprint,
    generated,
    about,
    articles: count,
    claims: claims.count(),
    stories,
    lastDay: lastDayOfEnd(end),
    dictionaries,
    findings,
    files,
    shardSize: SHARD_SIZE,
  };
  yield fileOf("manifest.json", manifest);
}

/** A `TextShard` as bytes. */
function encodeShard(number: number, rows: readonly DatasetRow[], fingerprint: string): EncodedFile {
  const texts = joinArray(rows.map(({ text }) => text));
  const tags = joinArray(rows.map(({ mentions }) => mentions));
  return {
    path: `texts/${String(number).padStart(3, "0")}.json`,
    bytes: joinBytes([`{"fingerprint":${JSON.stringify(fingerprint)},"texts":`, ...texts, `,"tags":`, ...tags, "}\n"]),
  };
}

function fileOf(path: string, content: object): EncodedFile {
  return { path, bytes: joinBytes([JSON.stringify(content), "\n"]) };
}
