import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import type { CacheFile } from "./cache-files.ts";
import type { Effects } from "./effects.ts";
import type { PackedOutcome } from "./pack-outcome.ts";
import { readRange } from "./read-range.ts";

/** A file with the outcomes of many files: the numbers of all, then the bytes of each. Its sum is that of the numbers. */
export interface PartFile extends CacheFile {
  /** How many numbers it has. */
  readonly numbers: number;
}

/** What was written of an outcome, by which it is found again. */
export interface PartPlace {
  readonly start: number;
  readonly length: number;
  readonly sum: number;
  readonly numbersStart: number;
}

/** A part whose numbers were proven to be those that were written. */
export interface OpenPart {
  readonly numbers: Int32Array<ArrayBuffer>;
  /** The bytes of one outcome. @throws `CacheDamage` when they are not those that were written. */
  readonly bytesOf: (place: PartPlace) => Uint8Array<ArrayBuffer>;
}

/** A file of the cache is not what it was when the cache was opened, or what it was when it was written. */
export class CacheDamage extends Error {}

/** Reads of single outcomes from which the whole file is read at once. */
const MOST_SINGLE_READS = 400;
const NUMBER_BYTES = Int32Array.BYTES_PER_ELEMENT;

/** Open a part; null when it is not there whole. Of the outcomes' bytes each is read, and checked, when it is asked for. */
export function openPart(folder: string, file: PartFile, effects: Effects): OpenPart | null {
  const path = join(folder, file.name);
  const read = (start: number, length: number) => readRange(path, { start, length, wholeBytes: file.bytes }, effects);
  const head = read(0, file.numbers * NUMBER_BYTES);
  if (head === null || crc32(head) !== file.sum) return null;
  let reads = 0;
  let whole: Uint8Array<ArrayBuffer> | null = null;
  return {
    numbers: new Int32Array(head.buffer, 0, file.numbers),
    bytesOf: ({ start, length, sum }) => {
      if (whole === null && ++reads > MOST_SINGLE_READS) whole = read(0, file.bytes);
      const bytes = whole?.subarray(start, start + length) ?? read(start, length);
      if (bytes === null || crc32(bytes) !== sum) throw new CacheDamage(path);
      return bytes;
    },
  };
}

/**
 * Write outcomes as a new part under a name that no other build takes; by place, where each stands in it.
 *
 * @throws what the file system throws.
 */
export async function writePart(
  folder: string,
  version: string,
  outcomes: readonly Pick<PackedOutcome, "numbers" | "bytes">[],
  { fs }: Effects,
): Promise<{ readonly file: PartFile; readonly places: readonly PartPlace[] }> {
  const count = outcomes.reduce((sum, { numbers }) => sum + numbers.length, 0);
  const all = new Int32Array(count);
  let [numbersStart, start] = [0, count * NUMBER_BYTES];
  const places = outcomes.map(({ numbers, bytes }): PartPlace => {
    const place = { start, length: bytes.length, sum: crc32(bytes), numbersStart };
    all.set(numbers, numbersStart);
    numbersStart += numbers.length;
    start += bytes.length;
    return place;
  });
  const head = new Uint8Array(all.buffer);
  const name = `${version}.${randomBytes(8).toString("hex")}.part`;
  await fs.writeFile(join(folder, name), [head, ...outcomes.map(({ bytes }) => bytes)]);
  return { file: { name, bytes: start, sum: crc32(head), numbers: count }, places };
}
