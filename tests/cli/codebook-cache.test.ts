import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { swapSummed } from "../../src/cli/cache-files.ts";
import { keepCodebook, keepReader, recallCodebook, recallReader } from "../../src/cli/codebook-cache.ts";
import { realEffects } from "../../src/cli/effects.ts";
import { readCodebookFolder } from "../../src/cli/read-codebook-folder.ts";
import { collectionFolder, put, removeFolder } from "./collection-folder.ts";

const VERSION = "c".repeat(64);
let folder = "";

beforeEach(async () => {
  folder = await collectionFolder({});
});

afterEach(() => removeFolder(folder));

/** Recall the small codebook; how often it was read, and what came of it. */
async function recall(times: number, cache = join(folder, "cache")) {
  let reads = 0;
  const results = [];
  for (let time = 0; time < times; time++) {
    let codebook = await recallCodebook(cache, VERSION, realEffects());
    if (codebook === null) {
      reads++;
      codebook = await readCodebookFolder(join(folder, "data"), realEffects());
      await keepCodebook(cache, VERSION, codebook, realEffects());
    }
    results.push(codebook);
  }
  return { reads, results };
}

describe("recallCodebook", () => {
  it("reads a codebook once and gives the same ever after", async () => {
    const { reads, results } = await recall(3);
    expect(reads).toBe(1);
    expect(results[2]).toEqual(results[0]);
    expect(results[0]?.codebook?.agreements.length).toBeGreaterThan(0);
  });

  it("reads it again where what is kept was cut or changed", async () => {
    await recall(1);
    const [name = ""] = await readdir(join(folder, "cache"));
    const path = join(folder, "cache", name);
    const whole = await readFile(path, "utf8");
    for (const damaged of [whole.slice(0, -1), whole.replace("Elbe", "Oder"), "", "7\n{}"]) {
      await writeFile(path, damaged);
      expect((await recall(1)).reads).toBe(1);
      expect(await readFile(path, "utf8")).toBe(whole);
    }
  });

  it("reads it again where what is kept is whole and no codebook", async () => {
    await recall(1);
    const path = join(folder, "cache", `${VERSION}.codebook`);
    const whole = await readFile(path, "utf8");
    await swapSummed(path, "{", realEffects());
    expect((await recall(1)).reads).toBe(1);
    expect(await readFile(path, "utf8")).toBe(whole);
  });

  it("reads it every time where nothing can be kept", async () => {
    await put(join(folder, "file"), "");
    expect((await recall(2, join(folder, "file"))).reads).toBe(2);
  });
});

describe("recallReader", () => {
  it("gives the bytes that were kept for the same version, and none for another", async () => {
    const cache = join(folder, "cache");
    expect(await recallReader(cache, VERSION, realEffects())).toBeNull();
    await keepReader(cache, VERSION, Uint8Array.of(1, 2, 3), realEffects());
    expect([...((await recallReader(cache, VERSION, realEffects())) ?? [])]).toEqual([1, 2, 3]);
    expect(await recallReader(cache, "d".repeat(64), realEffects())).toBeNull();
  });
});
