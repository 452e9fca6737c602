import { join } from "node:path";
import type { ArticleSummary } from "../model/article.ts";
import { clearCache, swapSummed, writeCacheFile } from "./cache-files.ts";
import { type CacheIndex, type CacheParts, openIndex, packIndex } from "./cache-index.ts";
import { openPart } from "./cache-parts.ts";
import type { CacheState } from "./cache-state.ts";
import type { Effects } from "./effects.ts";
import type { FileOutcome } from "./file-outcome.ts";
import type { KeptDataset } from "./former-dataset.ts";
import { type KeptFile, keepOutcomes } from "./keep-outcomes.ts";
import type { KeptJoins } from "./known-joins.ts";
import type { KnownPairs } from "./known-pairs.ts";

/** A dataset that was written. */
export interface WrittenDataset {
  readonly dataset: KeptDataset;
  /** Its articles by their rows; without those that are not known to be in it as they are. */
  readonly articles: readonly (ArticleSummary | undefined)[];
}

/** Where a cache stands. */
export interface CachePlace {
  readonly folder: string;
  readonly version: string;
  readonly effects: Effects;
}

/** What one run gave. */
export interface FinishedRun {
  /** In the order of their names. */
  readonly files: readonly KeptFile[];
  /** By outcome that was found in the cache, its place in the index. */
  readonly places: ReadonlyMap<FileOutcome, number>;
  readonly pairs: Pick<KnownPairs, "pack">;
  readonly searches: Pick<KeptJoins, "pack" | "isAsked">;
  readonly written: WrittenDataset | null;
}

const NONE = -1;

/**
 * Put what a run gave in place of what the cache had in `state`; what it has then.
 *
 * @throws what the file system throws, and `CacheDamage`.
 */
export async function saveCache(place: CachePlace, state: CacheState, run: FinishedRun): Promise<CacheState> {
  const { folder, version, effects } = place;
  const { index, parts } = state;
  const { files, places, pairs, searches, written } = run;
  await effects.fs.mkdir(folder, { recursive: true });
  const entryOf = (outcome: FileOutcome) => {
    const at = places.get(outcome);
    return at === undefined ? undefined : index.entryAt(at);
  };
  const kept = await keepOutcomes(folder, version, { index, parts, entryOf }, files, effects);
  const summaries = files.flatMap(({ outcome }) => outcome.articles.map(({ prepared }) => prepared.summary));
  const numbers = new Map(summaries.map((summary, number) => [summary, number]));
  const numberOf = (article: ArticleSummary) => numbers.get(article);
  // Where nothing was joined nothing was asked for, and what is known of the same articles stands.
  const stands = !searches.isAsked() && isNumberedAsBefore(files, index);
  const known = stands ? state : { pairs: pairs.pack(numberOf), searches: searches.pack(numberOf) };
  const writeOne = (packed: Uint8Array) =>
    packed.length === 0 ? null : writeCacheFile(folder, version, [packed], effects);
  const [pairFile, searchFile] = stands
    ? [index.pairs, index.searches]
    : await Promise.all([writeOne(known.pairs), writeOne(known.searches)]);
  const dataset = written?.dataset ?? null;
  const named: CacheParts = { parts: kept.parts, pairs: pairFile, searches: searchFile, dataset };
  const packed = packIndex(named, kept.entries, rowsOf(written, numberOf, numbers.size));
  await swapSummed(join(folder, `${version}.index`), packed, effects);
  const inUse = new Set([...kept.parts, pairFile, searchFile].map((file) => file?.name));
  const former = [...index.parts, index.pairs, index.searches].flatMap((file) => file?.name ?? []);
  await clearCache(folder, version, new Set(former.filter((name) => !inUse.has(name))), effects);
  const stayed = new Map(index.parts.map(({ name }, part) => [name, parts[part] ?? null]));
  return {
    index: openIndex(packed),
    parts: kept.parts.map((file) => stayed.get(file.name) ?? openPart(folder, file, effects)),
    pairs: known.pairs,
    searches: known.searches,
    // One that was moved into the new part would be looked for where it is no longer.
    outcomes: files.map(({ outcome }, at) => {
      const part = kept.parts[kept.entries[at]?.part ?? NONE];
      return part && stayed.has(part.name) ? outcome : undefined;
    }),
  };
}

/** Whether the articles of these files have the numbers that they have in the index. */
function isNumberedAsBefore(files: readonly KeptFile[], index: CacheIndex): boolean {
  if (files.length !== index.files.length) return false;
  let number = 0;
  return files.every(({ file, outcome }, place) => {
    number += outcome.articles.length;
    return file === index.files[place] && number === index.firstArticle(place + 1);
  });
}

/** By number of an article its row in what was written; `NONE` for one that is not in it as it is. */
function rowsOf(
  written: WrittenDataset | null,
  numberOf: (article: ArticleSummary) => number | undefined,
  count: number,
): Int32Array {
  const rows = new Int32Array(count).fill(NONE);
  written?.articles.forEach((article, row) => {
    const number = article && numberOf(article);
    if (number !== undefined) rows[number] = row;
  });
  return rows;
}
