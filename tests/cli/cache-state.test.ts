import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readCacheState } from "../../src/cli/cache-state.ts";
import { collectionFolder, effectsIn, PROMISED, removeFolder, runIn, SIGNED } from "./collection-folder.ts";

it("reads what a build left, and nothing where its index is damaged", async () => {
  const folder = await collectionFolder({ "articles/a.md": SIGNED, "articles/b.md": PROMISED });
  const cache = join(folder, "cache");
  try {
    await runIn(folder, ["build", "--cache", "cache"], { readerThreads: 0 });
    const index = (await readdir(cache)).find((name) => name.endsWith(".index")) ?? "";
    const version = index.slice(0, index.indexOf("."));
    const state = await readCacheState(cache, version, effectsIn(folder));
    expect(state.index.files).toEqual(["articles/a.md", "articles/b.md"]);
    expect(state.parts.map((part) => part !== null)).toEqual([true]);
    expect(state.searches.length).toBeGreaterThan(0);
    expect((await readCacheState(cache, "b".repeat(64), effectsIn(folder))).index.files).toEqual([]);
    await writeFile(join(cache, index), "");
    expect((await readCacheState(cache, version, effectsIn(folder))).index.files).toEqual([]);
  } finally {
    await removeFolder(folder);
  }
});
