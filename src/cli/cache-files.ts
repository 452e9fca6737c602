import { randomBytes } from "node:crypto";
import { basename, join } from "node:path";
import { crc32 } from "node:zlib";
import type { Effects } from "./effects.ts";

/** A file of the cache as its index names it; its name is never used for other bytes. */
export interface CacheFile {
  readonly name: string;
  readonly bytes: number;
  readonly sum: number;
}

const NAME = /^[0-9a-f]{64}\.(?:cache|(?:index|codebook|reader)(?:\.[0-9a-f]{16})?|[0-9a-f]{16}\.part)$/;

/** The bytes of a file of the cache at a multiple of eight in memory; null when they are not those that were written. */
export async function readCacheFile(folder: string, file: CacheFile, effects: Effects): Promise<Uint8Array | null> {
  const bytes = await readWhole(join(folder, file.name), effects);
  return bytes !== null && bytes.length === file.bytes && crc32(bytes) === file.sum ? bytes : null;
}

/** A whole file, in one call of the system; null when it cannot be read. */
async function readWhole(path: string, { fs }: Effects): Promise<Uint8Array | null> {
  try {
    const handle = await fs.open(path, "r");
    try {
      const { size } = await handle.stat();
      const bytes = new Uint8Array(size);
      let count = 0;
      for (let read = -1; read !== 0 && count < size; count += read) {
        read = (await handle.read(bytes, count, size - count, count)).bytesRead;
      }
      return count === size ? bytes : null;
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
}

/** Write a new file of the cache under a name that no other build takes. @throws what the file system throws. */
export async function writeCacheFile(
  folder: string,
  version: string,
  parts: readonly Uint8Array[],
  { fs }: Effects,
): Promise<CacheFile> {
  const name = `${version}.${randomBytes(8).toString("hex")}.part`;
  let [sum, bytes] = [0, 0];
  for (const part of parts) {
    sum = crc32(part, sum);
    bytes += part.length;
  }
  await fs.writeFile(join(folder, name), parts);
  return { name, bytes, sum };
}

/** The sum of a file stands in its first line, which is so long that what follows begins at a multiple of eight. */
const SUM_BYTES = 16;

/**
 * Put a text or bytes in place of what `path` held, whole or not at all.
 *
 * The sum is over the file's name too, which tells kind and version: bytes that were copied over those of another file
 * count as damaged. @throws what the file system throws.
 */
export async function swapSummed(path: string, content: string | Uint8Array, { fs }: Effects): Promise<void> {
  const next = `${path}.${randomBytes(8).toString("hex")}`;
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  await fs.writeFile(next, [`${sumOf(path, bytes).padStart(SUM_BYTES - 1)}\n`, bytes]);
  await fs.rename(next, path);
}

/** The bytes of `swapSummed`, at a multiple of eight in memory; null when there are none, or not those that were written there. */
export async function readSummed(path: string, effects: Effects): Promise<Uint8Array | null> {
  const all = await readWhole(path, effects);
  if (all === null || all.length < SUM_BYTES) return null;
  const bytes = all.subarray(SUM_BYTES);
  return sumOf(path, bytes) === textOf(all.subarray(0, SUM_BYTES)).trim() ? bytes : null;
}

function sumOf(path: string, bytes: Uint8Array): string {
  return String(crc32(bytes, crc32(basename(path))));
}

/** The text of `swapSummed`; null as for its bytes. */
export async function readSummedText(path: string, effects: Effects): Promise<string | null> {
  const bytes = await readSummed(path, effects);
  return bytes && textOf(bytes);
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
}

/**
 * Remove files of the cache that nobody needs: `unused` ones of this version, and all of other versions.
 *
 * A file of this version that is not among them may be one that another build has just written.
 */
export async function clearCache(
  folder: string,
  version: string,
  unused: ReadonlySet<string>,
  { fs }: Effects,
): Promise<void> {
  for (const name of await fs.readdir(folder)) {
    if (NAME.test(name) && (!name.startsWith(version) || unused.has(name))) {
      await fs.rm(join(folder, name), { force: true });
    }
  }
}
