import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { swapSummed } from "../../src/cli/cache-files.ts";
import { CacheDamage } from "../../src/cli/cache-parts.ts";
import { realEffects } from "../../src/cli/effects.ts";
import type { FileOutcome } from "../../src/cli/file-outcome.ts";
import type { KeptFile } from "../../src/cli/keep-outcomes.ts";
import { type OutcomeCache, openOutcomeCache } from "../../src/cli/outcome-cache.ts";
import { packOutcome } from "../../src/cli/pack-outcome.ts";
import { collectionFolder, put, removeFolder } from "./collection-folder.ts";

const VERSION = "a".repeat(64);
const STAMP = { sizeBytes: 1, mtimeMs: 5.25, ctimeMs: 6.5, inode: 7 };
const outcome = (found: string): FileOutcome => ({
  articles: [],
  findings: [{ code: "text-empty", file: "a", found }],
});

let folder = "";

beforeEach(async () => {
  folder = await collectionFolder({});
});

afterEach(() => removeFolder(folder));

const unread = () => {
  throw new Error("no text is read here");
};
const open = (version = VERSION, isChecked = true) =>
  openOutcomeCache(join(folder, "cache"), version, { reread: unread, isChecked }, realEffects());

/** A file whose content is what was found in it. */
function kept(file: string, found: string, changed: Partial<KeptFile> = {}): KeptFile {
  const own = outcome(found);
  return { file, mark: found, stamp: STAMP, isSettled: true, outcome: own, packed: packOutcome(own), ...changed };
}

async function save(files: readonly KeptFile[], version = VERSION): Promise<void> {
  await (await open(version)).save(files);
}

const foundIn = (cache: OutcomeCache, file: string) => cache.findByStamp(file, STAMP)?.outcome.findings[0]?.found;

describe("openOutcomeCache", () => {
  it("gives back what was saved, and that again beside what is new", async () => {
    await save([kept("a", "one – ü"), kept("c", "three")]);
    const cache = await open();
    const [one, three] = [cache.findByStamp("a", STAMP), cache.findByStamp("c", STAMP)];
    await cache.save([
      kept("a", "", { ...one, packed: null }),
      kept("b", "two"),
      kept("c", "", { ...three, packed: null }),
    ]);
    const again = await open();
    expect(["a", "b", "c", "d"].map((file) => foundIn(again, file))).toEqual(["one – ü", "two", "three", undefined]);
    expect(await readdir(join(folder, "cache"))).toHaveLength(2);
  });

  it("trusts no stamp but the same, and none that was not settled", async () => {
    await save([kept("a", "one"), kept("b", "two", { isSettled: false })]);
    const cache = await open();
    expect(cache.findByStamp("a", { ...STAMP, ctimeMs: 6.75 })).toBeNull();
    expect(cache.findByStamp("b", STAMP)).toBeNull();
    expect(cache.findByMark("b", "two")?.outcome.findings).toEqual(outcome("two").findings);
    expect(cache.findByMark("b", "three")).toBeNull();
  });

  it("forgets what is no longer there", async () => {
    await save([kept("a", "one"), kept("b", "two")]);
    const cache = await open();
    await cache.save([kept("a", "", { ...cache.findByStamp("a", STAMP), packed: null })]);
    const again = await open();
    expect(["a", "b"].map((file) => foundIn(again, file))).toEqual(["one", undefined]);
  });

  it("takes any file that was cut, changed or lost for not there", async () => {
    const files = [kept("a", "one"), kept("b", "two")];
    await save(files);
    const names = await readdir(join(folder, "cache"));
    for (const name of names) {
      const path = join(folder, "cache", name);
      const whole = await readFile(path);
      const turned = Uint8Array.from(whole);
      turned[whole.length >> 1] = (turned[whole.length >> 1] ?? 0) ^ 1;
      for (const damaged of [whole.subarray(0, -3), turned, Uint8Array.of(), null]) {
        await (damaged === null ? rm(path, { force: true }) : writeFile(path, damaged));
        const seen = foundIn(await open(), "a");
        expect([undefined, "one"]).toContain(seen);
        if (name.endsWith(".index") && (damaged?.length ?? 0) > 0) expect(seen).toBeUndefined();
      }
      await writeFile(path, whole);
    }
    expect(foundIn(await open(), "a")).toBe("one");
  });

  it("takes an index that is whole and no index for not there, and writes it anew", async () => {
    const path = join(folder, "cache", `${VERSION}.index`);
    for (const other of ["[]", '{"a":1}', ""]) {
      await save([kept("a", "one")]);
      await swapSummed(path, other, realEffects());
      expect(foundIn(await open(), "a")).toBeUndefined();
      await save([kept("a", "two")]);
      expect(foundIn(await open(), "a")).toBe("two");
    }
  });

  it("throws for what it trusted and finds damaged when it is opened", async () => {
    await save([kept("a", "one")]);
    const name = (await readdir(join(folder, "cache"))).find((file) => file.endsWith(".part")) ?? "";
    const path = join(folder, "cache", name);
    const whole = await readFile(path);
    const cache = await open(VERSION, false);
    const found = cache.findByStamp("a", STAMP);
    for (const damaged of [whole.subarray(0, -1), whole.map((byte, at) => (at === 20 ? byte ^ 1 : byte))]) {
      await writeFile(path, damaged);
      expect(() => found?.outcome.findings).toThrow(CacheDamage);
    }
    await writeFile(path, whole);
    expect(found?.outcome.findings).toEqual(outcome("one").findings);
  });

  it("throws where what it trusted is to be kept and is damaged, and keeps the rest where it was checked", async () => {
    await save([kept("a", "one"), kept("b", "two")]);
    const name = (await readdir(join(folder, "cache"))).find((file) => file.endsWith(".part")) ?? "";
    const path = join(folder, "cache", name);
    const cache = await open(VERSION, false);
    const trusted = { ...cache.findByStamp("a", STAMP), packed: null };
    const whole = await readFile(path);
    await writeFile(path, whole.fill(0, whole.indexOf("one"), whole.indexOf("one") + 3));
    await expect(cache.save([kept("a", "", trusted), kept("c", "three")])).rejects.toThrow(CacheDamage);
    const checked = await open();
    expect(checked.findByStamp("a", STAMP)).toBeNull();
    await checked.save([kept("a", "one"), kept("c", "three")]);
    const again = await open();
    expect(["a", "c"].map((file) => foundIn(again, file))).toEqual(["one", "three"]);
  });

  it("lets the later of two builds at once stand, whole", async () => {
    await save([kept("a", "old")]);
    const [one, other] = [await open(), await open()];
    await Promise.all([one.save([kept("a", "one")]), other.save([kept("a", "other")])]);
    expect(["one", "other"]).toContain(foundIn(await open(), "a"));
  });

  it("removes what other versions left and nothing else", async () => {
    await save([kept("a", "one")], "b".repeat(64));
    await put(join(folder, "cache", "notes.txt"), "mine");
    await save([kept("a", "one")]);
    const names = await readdir(join(folder, "cache"));
    expect(names.filter((name) => !name.startsWith(VERSION))).toEqual(["notes.txt"]);
  });

  it("costs nothing but time where its folder cannot be written", async () => {
    await put(join(folder, "cache"), "a file where the folder should be");
    await save([kept("a", "one")]);
    expect(foundIn(await open(), "a")).toBeUndefined();
  });
});
