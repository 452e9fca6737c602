import type { CacheEntry, CacheIndex, CacheParts } from "./cache-index.ts";
import { CacheDamage, type OpenPart, writePart } from "./cache-parts.ts";
import type { Effects } from "./effects.ts";
import type { FileOutcome } from "./file-outcome.ts";
import type { FileStamp } from "./file-stamp.ts";
import { entryOf } from "./outcome-entry.ts";
import type { PackedOutcome } from "./pack-outcome.ts";

/** A file that was read or found in the cache, for the next time. */
export interface KeptFile {
  readonly file: string;
  readonly mark: string;
  readonly stamp: FileStamp;
  readonly isSettled: boolean;
  readonly outcome: FileOutcome;
  /** Of an outcome that the cache does not have. */
  readonly packed: PackedOutcome | null;
}

/** A part of which less is in use is written anew; small ones are joined. */
const LEAST_USED = 0.5;
const SMALL_BYTES = 4_000_000;

/** What was there when the cache was opened. */
export interface OpenedCache {
  readonly index: CacheIndex;
  readonly parts: readonly (OpenPart | null)[];
  /** The entry of an outcome that was found there. */
  readonly entryOf: (outcome: FileOutcome) => CacheEntry | undefined;
}

/** Write what no part has, and what stands in parts that are small or hardly used; what the index is to name. */
export async function keepOutcomes(
  folder: string,
  version: string,
  { index, parts, entryOf: knownEntryOf }: OpenedCache,
  files: readonly KeptFile[],
  effects: Effects,
): Promise<{ readonly parts: CacheParts["parts"]; readonly entries: readonly CacheEntry[] }> {
  const used = parts.map(() => 0);
  const known = files.map(({ outcome }) => knownEntryOf(outcome));
  for (const entry of known) {
    if (entry) used[entry.part] = (used[entry.part] ?? 0) + entry.length;
  }
  const stays = index.parts.map(
    ({ bytes, numbers }, part) =>
      bytes >= SMALL_BYTES && (used[part] ?? 0) >= (bytes - numbers * Int32Array.BYTES_PER_ELEMENT) * LEAST_USED,
  );
  const places = stays.map((own, part) => (own ? stays.slice(0, part).filter(Boolean).length : -1));
  const kept = index.parts.filter((_, part) => stays[part]);
  const moved: PackedOutcome[] = [];
  const entries = files.map(({ packed, outcome, ...file }, at) => {
    const entry = known[at];
    if (entry && stays[entry.part]) return { ...entry, ...file, part: places[entry.part] ?? 0 };
    const own = packed ?? (entry && repack(entry, parts[entry.part] ?? null));
    if (!own) throw new CacheDamage(file.file);
    moved.push(own);
    return { ...file, ...entryOf(outcome), part: kept.length };
  });
  if (moved.length === 0) return { parts: kept, entries: entries as CacheEntry[] };
  const written = await writePart(folder, version, moved, effects);
  let next = 0;
  return {
    parts: [...kept, written.file],
    entries: entries.map((entry) => ("sum" in entry ? entry : ({ ...entry, ...written.places[next++] } as CacheEntry))),
  };
}

/** An outcome as a part has it. */
function repack(entry: CacheEntry, part: OpenPart | null): PackedOutcome | null {
  if (part === null) return null;
  const count = entry.articles.reduce((sum, { fingerprints, bag }) => sum + fingerprints + bag, 0);
  return { numbers: part.numbers.subarray(entry.numbersStart, entry.numbersStart + count), bytes: part.bytesOf(entry) };
}
