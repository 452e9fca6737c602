import type { IdBucket, LineShard, TextShard } from "../model/dataset.ts";
import { bucketOf } from "../model/id-bucket.ts";
import type { ArticleId } from "../model/ids.ts";
import type { Dataset } from "./dataset.ts";

/** The dataset with the texts of one shard. */
export function addTexts(dataset: Dataset, shard: number, content: TextShard): Dataset {
  return { ...dataset, texts: replaceAt(dataset.texts, shard, content) };
}

/** The dataset with the lines of one shard. */
export function addLines(dataset: Dataset, shard: number, content: LineShard): Dataset {
  return { ...dataset, lines: replaceAt(dataset.lines, shard, content) };
}

/** The dataset with one bucket of ids. */
export function addIds(dataset: Dataset, bucket: number, content: IdBucket): Dataset {
  return { ...dataset, ids: replaceAt(dataset.ids, bucket, content) };
}

function replaceAt<Value>(list: readonly Value[], place: number, value: Value): readonly Value[] {
  return list.map((old, at) => (at === place ? value : old));
}

/** The number of the shard of a row. */
export function shardOf({ manifest }: Dataset, row: number): number {
  return Math.floor(row / manifest.shardSize);
}

type LineColumn = Exclude<keyof LineShard, "sum">;

/** What the line of a row says. @throws when its shard was not added, see `neededFiles`. */
export function lineAt<Name extends LineColumn>(dataset: Dataset, row: number, name: Name): LineShard[Name][number] {
  const shard = dataset.lines[shardOf(dataset, row)];
  if (!shard) throw new Error(`the line of row ${row} was not read`);
  return shard[name][row % dataset.manifest.shardSize]!;
}

/** The text of a row; empty while its shard is missing. */
export function textOf(dataset: Dataset, row: number): string {
  return dataset.texts[shardOf(dataset, row)]?.texts[row % dataset.manifest.shardSize] ?? "";
}

/** The row of an article, -1 when there is none of the id; null while the bucket of the id is missing. */
export function rowOfId({ ids, manifest }: Dataset, id: ArticleId): number | null {
  const bucket = ids[bucketOf(id, manifest.idBuckets)];
  if (!bucket) return null;
  return bucket.rows[bucket.ids.indexOf(id)] ?? -1;
}
