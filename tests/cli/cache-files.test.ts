import { copyFile, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  clearCache,
  readCacheFile,
  readSummed,
  readSummedText,
  swapSummed,
  writeCacheFile,
} from "../../src/cli/cache-files.ts";
import { realEffects } from "../../src/cli/effects.ts";
import { collectionFolder, put, removeFolder } from "./collection-folder.ts";

const VERSION = "d".repeat(64);
const effects = realEffects();
let folder = "";

beforeEach(async () => {
  folder = await collectionFolder({});
});

afterEach(() => removeFolder(folder));

describe("readCacheFile", () => {
  it("gives the bytes that were written and nothing else", async () => {
    const file = await writeCacheFile(folder, VERSION, [Uint8Array.of(1, 2), Uint8Array.of(3)], effects);
    expect(await readCacheFile(folder, file, effects)).toEqual(Uint8Array.of(1, 2, 3));
    for (const damaged of [Uint8Array.of(1, 2), Uint8Array.of(1, 2, 4), Uint8Array.of(1, 2, 3, 0)]) {
      await writeFile(join(folder, file.name), damaged);
      expect(await readCacheFile(folder, file, effects)).toBeNull();
    }
    expect(await readCacheFile(folder, { ...file, name: "none" }, effects)).toBeNull();
  });
});

describe("readSummed", () => {
  it("gives bytes at a multiple of eight, and none once one of them is another or missing", async () => {
    const path = join(folder, "bytes");
    await swapSummed(path, Uint8Array.of(0, 255, 10), effects);
    const bytes = await readSummed(path, effects);
    expect([...(bytes ?? [])]).toEqual([0, 255, 10]);
    expect((bytes?.byteOffset ?? 1) % 8).toBe(0);
    const whole = await readFile(path);
    for (const damaged of [
      whole.subarray(0, -1),
      whole.subarray(0, 3),
      whole.map((byte) => (byte === 255 ? 254 : byte)),
    ]) {
      await writeFile(path, damaged);
      expect(await readSummed(path, effects)).toBeNull();
    }
  });
});

describe("readSummed of another file's bytes", () => {
  it("gives none, be they of another kind or of another version", async () => {
    const written = join(folder, `${VERSION}.index`);
    await swapSummed(written, "[]", effects);
    for (const other of [`${VERSION}.codebook`, `${"e".repeat(64)}.index`]) {
      await copyFile(written, join(folder, other));
      expect(await readSummed(join(folder, other), effects)).toBeNull();
    }
    expect(await readSummed(written, effects)).not.toBeNull();
  });
});

describe("readSummedText", () => {
  it("gives the text that was swapped in last, and none once a letter of it is another", async () => {
    const path = join(folder, "text");
    await swapSummed(path, "one", effects);
    await swapSummed(path, "two – ü", effects);
    expect(await readSummedText(path, effects)).toBe("two – ü");
    await writeFile(path, (await readFile(path, "utf8")).replace("two", "too"));
    expect(await readSummedText(path, effects)).toBeNull();
  });
});

describe("clearCache", () => {
  it("removes other versions and what is unused, and leaves what another build or anybody else put there", async () => {
    const cache = join(folder, "cache");
    const old = "e".repeat(64);
    for (const name of [`${old}.cache`, `${old}.index`, `${old}.${"0".repeat(16)}.part`, "notes.txt"]) {
      await put(join(cache, name), "");
    }
    const [used, unused] = [
      await writeCacheFile(cache, VERSION, [Uint8Array.of(1)], effects),
      await writeCacheFile(cache, VERSION, [Uint8Array.of(2)], effects),
    ];
    await clearCache(cache, VERSION, new Set([unused.name]), effects);
    expect((await readdir(cache)).sort()).toEqual([used.name, "notes.txt"].sort());
  });
});
