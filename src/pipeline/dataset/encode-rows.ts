import {
  DATASET_VERSION,
  type DatasetFile,
  type Dictionaries,
  type Manifest,
  pathOfShard,
  type ShardName,
  type ShardSum,
} from "../../model/dataset.ts";
import type { Finding } from "../../model/finding.ts";
import type { ArticleId } from "../../model/ids.ts";
import { extendEnd, lastDayOfEnd, NO_END, publicationDaysOf } from "../../model/publication-days.ts";
import { openArticleWriter } from "./article-writer.ts";
import { openClaimWriter } from "./claim-writer.ts";
import { encodeIds, encodeLines, encodeTexts, fieldsOf, sealFields } from "./encode-shard.ts";
import { joinBytes } from "./json-bytes.ts";
import { daysAt, type KnownRows } from "./known-rows.ts";
import type { PreparedArticle } from "./prepare-article.ts";

/** Articles a shard: some 250 kB of digests, quick to fetch for one article and few enough files to search. */
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
  /** The row of the frame's former dataset that says the same of it, if one does. */
  readonly former?: number | undefined;
}

/** A dataset that was encoded before. */
export interface FormerDataset {
  readonly rows: KnownRows;
  /** How many articles it had, and of how many its shards are. */
  readonly articles: number;
  readonly shardSize: number;
  /** The sum of a shard that still stands as it was written; null for another. */
  readonly findShard: (name: ShardName) => ShardSum | null;
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
  /** What rows are taken from that were encoded before. */
  readonly former?: FormerDataset | null | undefined;
}

/** What is known when all rows were taken. */
interface Rest {
  /** The paths of shards that stay as they stand in the former dataset. */
  readonly kept: readonly string[];
  readonly claims: number;
}

/**
 * The files of the dataset, each as soon as its rows are there, `manifest.json` last.
 *
 * `rows` are in dataset order, see `orderArticles`. Only the columns and one shard are held, so a million rows may come
 * from a generator and the files may go straight to a disk.
 *
 * @throws when a tag or claim names an id that the dictionaries lack.
 */
export function* encodeRows(rows: Iterable<DatasetRow>, frame: DatasetFrame): Generator<EncodedFile, Rest> {
  const { dictionaries, findings, fingerprint, generated, about, sha256, former = null } = frame;
  const articles = openArticleWriter(dictionaries, former?.rows);
  const claims = openClaimWriter(dictionaries, former?.rows);
  const ids: ArticleId[] = [];
  const { list, listShard, files, shards } = listFiles(sha256);
  const kept: string[] = [];
  let [stories, end] = [0, NO_END];
  let shard: DatasetRow[] = [];
  function* closeShard(): Generator<EncodedFile> {
    const number = Math.floor((ids.length - 1) / SHARD_SIZE);
    const isKnown = former !== null && isShardOf(former, shard, ids.length - shard.length);
    for (const [folder, encode] of SHARDS_OF_ROWS) {
      const name = { folder, number } as const;
      const sum = isKnown ? former.findShard(name) : null;
      if (sum === null) {
        yield listShard(name, encode(shard));
        continue;
      }
      shards[folder][number] = sum;
      kept.push(pathOfShard(name));
    }
    shard = [];
  }
  for (const row of rows) {
    if (former !== null && row.former !== undefined) {
      articles.addKnown(row.former, row.head);
      claims.addKnown(row.former);
      end = extendEnd(end, daysAt(former.rows, row.former));
    } else {
      articles.add(row.summary, row.head);
      claims.add(row.summary.claims);
      end = extendEnd(end, publicationDaysOf(row.summary.published));
    }
    if (row.head === ids.length) stories++;
    ids.push(row.summary.id);
    if (shard.push(row) === SHARD_SIZE) yield* closeShard();
  }
  if (shard.length > 0) yield* closeShard();
  for (const [number, bucket] of encodeIds(ids).entries()) {
    yield listShard({ folder: "ids", number }, fieldsOf(bucket));
  }
  yield list("shards.json", jsonLine({ fingerprint, ...shards }));
  yield list("articles.json", jsonLine({ fingerprint, ...articles.pack() }));
  yield list("claims.json", jsonLine({ fingerprint, ...claims.pack() }));
  const manifest: Manifest = {
    version: DATASET_VERSION,
    fingerprint,
    generated,
    about,
    articles: ids.length,
    claims: claims.count(),
    stories,
    lastDay: lastDayOfEnd(end),
    dictionaries,
    findings,
    files,
    shardSize: SHARD_SIZE,
    idBuckets: shards.ids.length,
  };
  yield { path: "manifest.json", bytes: jsonLine(manifest) };
  return { kept, claims: claims.count() };
}

/** What is made of the rows of one shard. */
const SHARDS_OF_ROWS = [
  ["texts", encodeTexts],
  ["lines", (rows: readonly DatasetRow[]) => fieldsOf(encodeLines(rows))],
] as const;

/** Whether rows from `first` on are all of a shard of the former dataset, in their places. */
function isShardOf({ articles, shardSize }: FormerDataset, rows: readonly DatasetRow[], first: number): boolean {
  const formerCount = Math.min(SHARD_SIZE, articles - first);
  return shardSize === SHARD_SIZE && rows.length === formerCount && rows.every((row, at) => row.former === first + at);
}

/** Lists files with their sizes and sums: shards in the shard list, the others in the manifest. */
function listFiles(sha256: DatasetFrame["sha256"]) {
  const files: DatasetFile[] = [];
  const shards = { lines: [], texts: [], ids: [] } as Record<ShardName["folder"], ShardSum[]>;
  function list(path: string, bytes: Uint8Array): EncodedFile {
    files.push({ path, bytes: bytes.length, sha256: sha256(bytes) });
    return { path, bytes };
  }
  function listShard(name: ShardName, fields: Uint8Array): EncodedFile {
    const { sum, bytes } = sealFields(fields, sha256);
    shards[name.folder][name.number] = { bytes: bytes.length, sum };
    return { path: pathOfShard(name), bytes };
  }
  return { list, listShard, files, shards };
}

function jsonLine(content: object): Uint8Array {
  return joinBytes([JSON.stringify(content), "\n"]);
}
