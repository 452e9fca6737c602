import { join } from "node:path";
import { expect, it } from "vitest";
import { readCacheState } from "../../src/cli/cache-state.ts";
import type { FileOutcome } from "../../src/cli/file-outcome.ts";
import type { KeptFile } from "../../src/cli/keep-outcomes.ts";
import { openKnownPairs } from "../../src/cli/known-pairs.ts";
import { openKnownSearches } from "../../src/cli/known-searches.ts";
import { packOutcome } from "../../src/cli/pack-outcome.ts";
import { saveCache } from "../../src/cli/save-cache.ts";
import { collectionFolder, effectsIn, removeFolder } from "./collection-folder.ts";

const STAMP = { sizeBytes: 1, mtimeMs: 5.25, ctimeMs: 6.5, inode: 7 };
const NOTHING = new Uint8Array(0);
/** More than a part that is joined with others. */
const LARGE = "x".repeat(5_000_000);

function kept(file: string, found: string): KeptFile {
  const outcome: FileOutcome = { articles: [], findings: [{ code: "text-empty", file, found }] };
  return { file, mark: file, stamp: STAMP, isSettled: true, outcome, packed: packOutcome(outcome) };
}

it("gives what stands in the folder then, with the outcomes that stayed where they were", async () => {
  const folder = await collectionFolder({});
  const effects = effectsIn(folder);
  const place = { folder: join(folder, "cache"), version: "a".repeat(64), effects };
  const pairs = openKnownPairs(NOTHING, () => undefined);
  const searches = openKnownSearches(
    NOTHING,
    () => undefined,
    () => null,
  );
  const run = { pairs, searches, written: null };
  try {
    const empty = await readCacheState(place.folder, place.version, effects);
    const [large, small] = [kept("a", LARGE), kept("b", "one")];
    const first = await saveCache(place, empty, { ...run, files: [large], places: new Map() });
    const second = await saveCache(place, first, {
      ...run,
      files: [{ ...large, packed: null }, small],
      places: new Map([[large.outcome, 0]]),
    });
    expect(second.outcomes.map((outcome) => outcome === large.outcome)).toEqual([true, false]);
    const read = await readCacheState(place.folder, place.version, effects);
    expect(second.index.files).toEqual(read.index.files);
    expect(second.index.parts).toEqual(read.index.parts);
    expect(second.parts.map((part) => part?.numbers)).toEqual(read.parts.map((part) => part?.numbers));
    expect(second.index.entryAt(1)).toEqual(read.index.entryAt(1));
  } finally {
    await removeFolder(folder);
  }
});
