import { join } from "node:path";
import { type CacheFile, readCacheFile, readSummed } from "./cache-files.ts";
import { type CacheIndex, EMPTY_INDEX, openIndex } from "./cache-index.ts";
import { type OpenPart, openPart } from "./cache-parts.ts";
import type { Effects } from "./effects.ts";
import type { FileOutcome } from "./file-outcome.ts";

/** All that a cache has, as its files have it, or as a save of this process left it. */
export interface CacheState {
  readonly index: CacheIndex;
  /** By place among the index's parts; null for one that is damaged. */
  readonly parts: readonly (OpenPart | null)[];
  /** What is known of pairs of articles, and what they were compared with, as the index numbers them; empty for nothing. */
  readonly pairs: Uint8Array;
  readonly searches: Uint8Array;
  /** By place in the index, outcomes that were opened before and stand where they stood. */
  readonly outcomes: readonly (FileOutcome | undefined)[];
}

const NOTHING = new Uint8Array(0);

/** The state of the cache of one version in `folder`. What is not there, or is damaged, is left out. */
export async function readCacheState(folder: string, version: string, effects: Effects): Promise<CacheState> {
  const index = await readIndex(folder, version, effects);
  const readOne = async (file: CacheFile | null) => (file && (await readCacheFile(folder, file, effects))) ?? NOTHING;
  const [pairs, searches] = await Promise.all([readOne(index.pairs), readOne(index.searches)]);
  return { index, parts: index.parts.map((file) => openPart(folder, file, effects)), pairs, searches, outcomes: [] };
}

async function readIndex(folder: string, version: string, effects: Effects): Promise<CacheIndex> {
  const bytes = await readSummed(join(folder, `${version}.index`), effects);
  try {
    return bytes === null ? EMPTY_INDEX : openIndex(bytes);
  } catch {
    // What cannot be opened is not trusted: all is read again.
    return EMPTY_INDEX;
  }
}
