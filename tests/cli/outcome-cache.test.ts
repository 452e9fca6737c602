import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { realEffects } from "../../src/cli/effects.ts";
import type { FileOutcome } from "../../src/cli/file-outcome.ts";
import { openOutcomeCache } from "../../src/cli/outcome-cache.ts";
import { collectionFolder, put, removeFolder } from "./collection-folder.ts";

const VERSION = "a".repeat(64);
const keyOf = (number: number) => String(number).padStart(64, "0");
const outcome = (found: string): FileOutcome => ({
  articles: [],
  findings: [{ code: "text-empty", file: "a", found }],
});

let folder = "";

beforeEach(async () => {
  folder = await collectionFolder({});
});

afterEach(() => removeFolder(folder));

const open = (version = VERSION) => openOutcomeCache(join(folder, "cache"), version, realEffects());

async function save(found: Readonly<Record<number, string>>, version = VERSION): Promise<void> {
  const cache = await open(version);
  for (const [number, words] of Object.entries(found)) cache.add(keyOf(Number(number)), outcome(words));
  await cache.save();
}

describe("openOutcomeCache", () => {
  it("gives back what was added, in this run's file and in later ones'", async () => {
    await save({ 1: "one – ü" });
    await save({ 2: "two" });
    const cache = await open();
    expect([cache.find(keyOf(1)), cache.find(keyOf(2)), cache.find(keyOf(3))]).toEqual([
      outcome("one – ü"),
      outcome("two"),
      null,
    ]);
  });

  it("passes over an entry that is damaged and keeps the others, whichever letter of it is changed", async () => {
    await save({ 1: "one", 2: "two", 3: "three" });
    const path = join(folder, "cache", `${VERSION}.cache`);
    const whole = await readFile(path, "utf8");
    await writeFile(path, whole.replace("two", "owt"));
    const cache = await open();
    expect([cache.find(keyOf(1)), cache.find(keyOf(2)), cache.find(keyOf(3))]).toEqual([
      outcome("one"),
      null,
      outcome("three"),
    ]);
    cache.add(keyOf(2), outcome("two"));
    await cache.save();
    expect((await open()).find(keyOf(2))).toEqual(outcome("two"));
  });

  it("survives a file that ends within a line", async () => {
    await save({ 1: "one", 2: "two" });
    const path = join(folder, "cache", `${VERSION}.cache`);
    await writeFile(path, (await readFile(path)).subarray(0, -9));
    await save({ 3: "three" });
    const cache = await open();
    expect([cache.find(keyOf(1)), cache.find(keyOf(2)), cache.find(keyOf(3))]).toEqual([
      outcome("one"),
      null,
      outcome("three"),
    ]);
  });

  it("clears away what nobody asks for once it is most of the file", async () => {
    await save(Object.fromEntries(Array.from({ length: 500 }, (_, number) => [number, "old"])));
    const cache = await open();
    expect(cache.find(keyOf(7))).toEqual(outcome("old"));
    await cache.save();
    const again = await open();
    expect([again.find(keyOf(7)), again.find(keyOf(8))]).toEqual([outcome("old"), null]);
  });

  it("removes what other versions left and nothing else", async () => {
    await save({ 1: "one" }, "b".repeat(64));
    await put(join(folder, "cache", "notes.txt"), "mine");
    await save({ 1: "one" });
    expect((await readdir(join(folder, "cache"))).sort()).toEqual([`${VERSION}.cache`, "notes.txt"]);
  });

  it("costs nothing but time where its folder cannot be written", async () => {
    await put(join(folder, "cache"), "a file where the folder should be");
    await save({ 1: "one" });
    expect((await open()).find(keyOf(1))).toBeNull();
  });
});
