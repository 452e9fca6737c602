import { join } from "node:path";
import {
  type ArticleColumns,
  type ClaimColumns,
  type Manifest,
  pathOfShard,
  pathsOf,
  SHARD_FOLDERS,
  type ShardList,
  type ShardName,
  type ShardSum,
  sealOf,
} from "../model/dataset.ts";
import type { FormerDataset } from "../pipeline/dataset/encode-rows.ts";
import { openKnownRows } from "../pipeline/dataset/known-rows.ts";
import { decodeBase64 } from "./decode-base64.ts";
import type { Effects } from "./effects.ts";
import { type FileStamp, isSameStamp, isSettled, stampOf } from "./file-stamp.ts";
import { readRange } from "./read-range.ts";
import { sha256 } from "./sha256.ts";

/** A dataset as it stands in its folder. */
export interface StandingDataset extends FormerDataset {
  readonly manifest: Manifest;
  /** Whether every file of it stands as it was written. */
  readonly isWhole: () => boolean;
  /** What is to be kept of it for the next time, see `stampDataset`. */
  readonly stamp: () => KeptDataset | null;
}

/** What is kept of a dataset that was written, to know it again. */
export interface KeptDataset {
  /** SHA-256 of its manifest, which names all else. */
  readonly sum: string;
  /** Its files as they stood when it was written. */
  readonly files: readonly StampedFile[];
}

interface StampedFile {
  readonly path: string;
  readonly stamp: FileStamp;
  readonly isSettled: boolean;
}

/** Stamp the files of the dataset in `folder` whose manifest has these bytes; null where one cannot be looked at. */
export function stampDataset(folder: string, manifestBytes: Uint8Array, effects: Effects): KeptDataset | null {
  const manifest: Manifest = parse(manifestBytes);
  const readMs = effects.clockMs();
  const files: StampedFile[] = [];
  for (const path of pathsOf(manifest)) {
    const stamp = stampAt(join(folder, path), effects);
    if (stamp === null) return null;
    files.push({ path, stamp, isSettled: isSettled(stamp, readMs) });
  }
  return { sum: sha256(manifestBytes), files };
}

/** The stamp of a file. A link to it, by which it gets into the next dataset, is no change of it. */
function stampAt(path: string, { fs }: Effects): FileStamp | null {
  const stats = fs.lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? { ...stampOf(stats), ctimeMs: 0 } : null;
}

/** Files beside the manifest that are read and checked when a dataset is opened. */
const READ_FILES: ReadonlySet<string> = new Set(["articles.json", "claims.json", "shards.json"]);

/** Open the dataset in `folder` when it is the one that was kept; null when it is another one, or damaged. */
export function openFormerDataset(folder: string, kept: KeptDataset, effects: Effects): StandingDataset | null {
  const manifestBytes = readWhole(join(folder, "manifest.json"), effects);
  if (manifestBytes === null || sha256(manifestBytes) !== kept.sum) return null;
  const manifest: Manifest = parse(manifestBytes);
  const readListed = <Content>(path: string): Content | null => {
    const listed = manifest.files.find((file) => file.path === path);
    const bytes = readWhole(join(folder, path), effects);
    return bytes !== null && listed?.sha256 === sha256(bytes) ? parse<Content>(bytes) : null;
  };
  const articles = readListed<ArticleColumns>("articles.json");
  const claims = readListed<ClaimColumns>("claims.json");
  const shards = readListed<ShardList>("shards.json");
  if (articles === null || claims === null || shards === null) return null;
  const rows = openKnownRows(manifest.dictionaries, articles, claims, decodeBase64);
  if (rows === null) return null;
  const stamped = new Map(kept.files.map((file) => [file.path, file]));
  const findShard = (name: ShardName): ShardSum | null => {
    const listed = shards[name.folder][name.number];
    const path = pathOfShard(name);
    if (listed === undefined) return null;
    return stands(join(folder, path), stamped.get(path), listed, effects) ? listed : null;
  };
  const isWhole = () =>
    manifest.files.every(({ path }) => READ_FILES.has(path) || readListed(path) !== null) &&
    SHARD_FOLDERS.every((name) => shards[name].every((_, number) => findShard({ folder: name, number }) !== null));
  const { articles: count, shardSize } = manifest;
  const stamp = () => stampDataset(folder, manifestBytes, effects);
  return { rows, articles: count, shardSize, findShard, manifest, isWhole, stamp };
}

/** Whether a shard is the one that was written: by its stamp, or where that proves nothing, by its sum. */
function stands(path: string, stamped: StampedFile | undefined, { bytes, sum }: ShardSum, effects: Effects): boolean {
  const stamp = stampAt(path, effects);
  if (stamp === null || stamp.sizeBytes !== bytes) return false;
  if (stamped?.isSettled && isSameStamp(stamped.stamp, stamp)) return true;
  const content = readWhole(path, effects);
  const seal = sealOf(sum);
  return (
    content?.length === bytes &&
    new TextDecoder().decode(content.subarray(0, seal.length)) === seal &&
    sha256(content.subarray(seal.length)) === sum
  );
}

function readWhole(path: string, effects: Effects): Uint8Array | null {
  const stamp = stampAt(path, effects);
  if (stamp === null) return null;
  return readRange(path, { start: 0, length: stamp.sizeBytes, wholeBytes: stamp.sizeBytes }, effects);
}

function parse<Content>(bytes: Uint8Array): Content {
  return JSON.parse(new TextDecoder().decode(bytes));
}
