import type { Dataset } from "../engine/dataset.ts";
import { neededFiles } from "../engine/needed-files.ts";
import { addIds, addLines, addTexts } from "../engine/shards.ts";
import { pathOfShard, type ShardList, type ShardName, type ShardSum, sealOf } from "../model/dataset.ts";
import type { AnyQuestion } from "../model/opening.ts";
import { isIdBucket, isLineShard, isShardList, isTextShard } from "./dataset-schema.ts";
import type { Failure } from "./failure.ts";
import { type DatasetSource, type Fetched, fetchBytes } from "./fetch-bytes.ts";
import { type ListedPart, listedPart, type Read, readPart } from "./read-part.ts";
import { countBytes, type Progress } from "./read-progress.ts";

/** A dataset as far as it was read. */
export interface OpenedDataset {
  readonly dataset: Dataset;
  /** Null until the first shard was needed. */
  readonly shards: ShardList | null;
}

/** A dataset or why there is none. */
export type DatasetRead = OpenedDataset | { readonly failure: Failure };

/** Read every file that a question needs and that was not read before. Files of one step are fetched at once. */
export async function readNeeded(
  source: DatasetSource,
  opened: OpenedDataset,
  asked: AnyQuestion,
  tell: (progress: Progress) => void = () => undefined,
): Promise<DatasetRead> {
  let read = opened;
  for (let needed = neededFiles(read.dataset, asked); needed.length > 0; needed = neededFiles(read.dataset, asked)) {
    const next = await readShards(source, read, needed, tell);
    if ("failure" in next) return next;
    read = next;
  }
  return read;
}

async function readShards(
  source: DatasetSource,
  { dataset, shards }: OpenedDataset,
  needed: readonly ShardName[],
  tell: (progress: Progress) => void,
): Promise<DatasetRead> {
  const count = countBytes("texts", tell);
  const fetching = needed.map((name) => ({ name, bytes: fetchBytes(source, pathOfShard(name), count.add) }));
  const list = shards === null ? await readList(source, dataset) : { content: shards };
  if ("failure" in list) return list;
  const sums = list.content;
  count.expect(needed.reduce((size, { folder, number }) => size + (sums[folder][number]?.bytes ?? 0), 0));
  const adding = fetching.map(async ({ name, bytes }) => readShard(await bytes, name, dataset, sums));
  let filled = dataset;
  for (const add of await Promise.all(adding)) {
    if ("failure" in add) return add;
    filled = add.content(filled);
  }
  return { dataset: filled, shards: sums };
}

async function readList(source: DatasetSource, { manifest }: Dataset): Promise<Read<ShardList>> {
  const path = "shards.json";
  return readPart(await fetchBytes(source, path), path, listedPart(manifest, path), isShardList);
}

/** What adds a fetched shard to a dataset. */
async function readShard(
  fetched: Fetched,
  name: ShardName,
  dataset: Dataset,
  shards: ShardList,
): Promise<Read<(dataset: Dataset) => Dataset>> {
  const { folder, number } = name;
  const path = pathOfShard(name);
  const listed = listedShard(shards[folder][number]);
  const damaged = (column: string) => ({ failure: { code: "dataset-damaged", file: path, column } as const });
  if (folder === "ids") {
    const read = await readPart(fetched, path, listed, isIdBucket);
    if ("failure" in read) return read;
    const { ids, rows } = read.content;
    if (rows.length !== ids.length || rows.some((row) => row >= dataset.articles.count)) return damaged("rows");
    return { content: (open) => addIds(open, number, read.content) };
  }
  if (folder === "lines") {
    const read = await readPart(fetched, path, listed, isLineShard);
    if ("failure" in read) return read;
    const flaw = otherLength(read.content, rowsOf(dataset, number).length);
    return flaw === null ? { content: (open) => addLines(open, number, read.content) } : damaged(flaw);
  }
  const read = await readPart(fetched, path, listed, isTextShard);
  if ("failure" in read) return read;
  const rows = rowsOf(dataset, number);
  const flaw = otherLength(read.content, rows.length);
  if (flaw !== null) return damaged(flaw);
  const { ofArticle } = dataset.claims;
  const claimsOf = (row: number) => (ofArticle[row + 1] ?? 0) - (ofArticle[row] ?? 0);
  const isWhole = rows.every((row, at) => read.content.claims[at]?.length === claimsOf(row));
  return isWhole ? { content: (open) => addTexts(open, number, read.content) } : damaged("claims");
}

function listedShard(shard: ShardSum | undefined): ListedPart {
  const listedIn = "shards.json";
  if (shard === undefined) return { named: { sum: undefined }, listed: undefined, listedIn };
  const { bytes, sum } = shard;
  return { named: { sum }, listed: { bytes, sha256: sum }, listedIn, seal: sealOf(sum) };
}

/** The rows of a shard of lines or texts. */
function rowsOf({ manifest: { articles, shardSize } }: Dataset, shard: number): number[] {
  const first = shard * shardSize;
  return Array.from({ length: Math.min(shardSize, articles - first) }, (_, at) => first + at);
}

/** The first column of a shard that has not `length` values, null when all have. */
function otherLength(shard: object, length: number): string | null {
  const columns = Object.entries(shard).filter(([, column]) => Array.isArray(column));
  return columns.find(([, column]) => column.length !== length)?.[0] ?? null;
}
