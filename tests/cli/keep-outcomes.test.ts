import { readdir } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EMPTY_INDEX } from "../../src/cli/cache-index.ts";
import { openPart } from "../../src/cli/cache-parts.ts";
import type { FileOutcome } from "../../src/cli/file-outcome.ts";
import { type KeptFile, keepOutcomes } from "../../src/cli/keep-outcomes.ts";
import { packOutcome, unpackOutcome } from "../../src/cli/pack-outcome.ts";
import { collectionFolder, effectsIn, removeFolder } from "./collection-folder.ts";

const STAMP = { sizeBytes: 1, mtimeMs: 5.25, ctimeMs: 6.5, inode: 7 };
const outcome = (found: string): FileOutcome => ({
  articles: [],
  findings: [{ code: "text-empty", file: "a", found }],
});
const kept = (file: string): KeptFile => {
  const own = outcome(file);
  return { file, mark: file, stamp: STAMP, isSettled: true, outcome: own, packed: packOutcome(own) };
};

let folder = "";

beforeEach(async () => {
  folder = await collectionFolder({});
});

afterEach(() => removeFolder(folder));

describe("keepOutcomes", () => {
  it("writes what is new as one part, and says where each outcome stands in it", async () => {
    const effects = effectsIn(folder);
    const nothing = { index: EMPTY_INDEX, parts: [], entryOf: () => undefined };
    const { parts, entries } = await keepOutcomes(folder, "a".repeat(64), nothing, [kept("a"), kept("b")], effects);
    const part = parts[0] && openPart(folder, parts[0], effects);
    const found = entries.map((entry) => {
      const bytes = part?.bytesOf(entry);
      return bytes && unpackOutcome({ numbers: new Int32Array(0), bytes }, () => never()).findings[0]?.found;
    });
    expect(found).toEqual(["a", "b"]);
    expect(entries.map(({ part: place, hasFindings }) => [place, hasFindings])).toEqual([
      [0, true],
      [0, true],
    ]);
  });

  it("writes nothing for nothing", async () => {
    const nothing = { index: EMPTY_INDEX, parts: [], entryOf: () => undefined };
    const before = await readdir(folder);
    expect(await keepOutcomes(folder, "a".repeat(64), nothing, [], effectsIn(folder))).toEqual({
      parts: [],
      entries: [],
    });
    expect(await readdir(folder)).toEqual(before);
  });
});

function never(): never {
  throw new Error("no text is read here");
}
