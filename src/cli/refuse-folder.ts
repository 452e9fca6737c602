import type { Dirent } from "node:fs";
import { join, relative, sep } from "node:path";
import { pathOfShard, SHARD_FOLDERS } from "../model/dataset.ts";
import type { Effects } from "./effects.ts";
import { isMissing } from "./list-files.ts";

/** What systems put into a folder that somebody looks at; nobody misses it. */
const LEFT_BY_SYSTEMS: ReadonlySet<string> = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

const FINGERPRINT = /^[0-9a-f]{64}$/;

/**
 * Why what is in a folder must not be cleared, or null: it is missing, empty, or a dataset and nothing else. `shown` is
 * how the folder is named.
 */
export async function refuseFolder(folder: string, { fs }: Effects, shown = folder): Promise<string | null> {
  try {
    const status = await fs.lstat(folder);
    if (status.isSymbolicLink()) return `${shown} is a link; name the folder that it leads to.`;
    if (!status.isDirectory()) return `${shown} is not a folder.`;
    const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
    if (entries.length === 0) return null;
    const expected = await listOwnFiles(join(folder, "manifest.json"), fs);
    // Nothing but the manifest says whose files these are, so they are not ours to clear without it.
    const damaged = `${shown} looks like a dataset whose manifest.json is damaged or lost; if it is one, remove the folder and build again, or choose another folder.`;
    const looksLikeDataset = entries.every((entry) => isNamedAsPart(folder, entry));
    if (expected === null && looksLikeDataset) return damaged;
    if (expected === null) return `${shown} holds other things than a dataset; choose an empty or a new folder.`;
    const stray = entries.find((entry) => {
      const path = pathIn(folder, entry);
      if (entry.isDirectory()) return ![...expected].some((own) => own.startsWith(`${path}/`));
      return !entry.isFile() || !(expected.has(path) || LEFT_BY_SYSTEMS.has(entry.name));
    });
    if (stray === undefined) return null;
    if (looksLikeDataset) return damaged;
    return `${shown} holds ${stray.name}, which is no part of its dataset; move it, or choose another folder.`;
  } catch (error) {
    return isMissing(error) ? null : `${shown} is not a folder that can be read.`;
  }
}

/** What stands beside the folders of shards in a dataset. */
const NAMED_PARTS: ReadonlySet<string> = new Set([
  "manifest.json",
  "articles.json",
  "claims.json",
  "shards.json",
  "opening.json",
]);

/** Whether a dataset may have something of this name at this place. */
function isNamedAsPart(folder: string, entry: Dirent): boolean {
  if (LEFT_BY_SYSTEMS.has(entry.name)) return entry.isFile();
  const path = pathIn(folder, entry);
  const [top, name, ...deeper] = path.split("/");
  const isOfShards = SHARD_FOLDERS.some((shards) => shards === top);
  if (entry.isDirectory()) return isOfShards && name === undefined;
  if (!entry.isFile() || deeper.length > 0) return false;
  return name === undefined ? NAMED_PARTS.has(path) : isOfShards && SHARD_NAME.test(name);
}

const SHARD_NAME = /^\d{3,}\.json$/;

function pathIn(folder: string, entry: Dirent): string {
  return relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/");
}

/** The files of the dataset whose manifest stands at `path`, itself included; null when it is no manifest of ours. */
async function listOwnFiles(path: string, fs: Effects["fs"]): Promise<ReadonlySet<string> | null> {
  const manifest = await readJson(path, fs);
  if (!isObject(manifest)) return null;
  const { version, fingerprint, files } = manifest;
  if (!Number.isInteger(version) || typeof fingerprint !== "string" || !FINGERPRINT.test(fingerprint)) return null;
  if (!Array.isArray(files)) return null;
  const paths = files.map((file: unknown) => (isObject(file) ? file.path : null));
  if (!paths.every((own) => typeof own === "string")) return null;
  return new Set(["manifest.json", ...paths, ...shardPaths(manifest)]);
}

/** The most shards of a kind that are believed of a manifest: those of some hundred million articles. */
const MOST_SHARDS = 500_000;

/** The paths of the shards that a manifest's counts speak of; none for a manifest of an older version, which names them. */
function shardPaths({ articles, shardSize, idBuckets }: Record<string, unknown>): string[] {
  const shards = typeof articles === "number" && typeof shardSize === "number" ? Math.ceil(articles / shardSize) : 0;
  const counts = { lines: shards, texts: shards, ids: typeof idBuckets === "number" ? idBuckets : 0 };
  return SHARD_FOLDERS.flatMap((folder) => {
    const count = counts[folder] >= 0 && counts[folder] <= MOST_SHARDS ? Math.floor(counts[folder]) : 0;
    return Array.from({ length: count }, (_, number) => pathOfShard({ folder, number }));
  });
}

async function readJson(path: string, fs: Effects["fs"]): Promise<unknown> {
  try {
    const handle = await fs.open(path, "r");
    try {
      return JSON.parse(await handle.readFile("utf8"));
    } finally {
      await handle.close();
    }
  } catch {
    // Missing, unreadable or no JSON: in each case no manifest of ours.
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
