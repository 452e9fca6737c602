import { readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CacheDamage } from "../../src/cli/cache-parts.ts";
import { readCollection } from "../../src/cli/read-collection.ts";
import { sha256 } from "../../src/cli/sha256.ts";
import type { Codebook } from "../../src/model/codebook.ts";
import { encodeDataset } from "../../src/pipeline/dataset/encode-dataset.ts";
import { collectionFolder, effectsIn, filesUnder, put, removeFolder, runIn } from "./collection-folder.ts";
import { manyReports, report, step, takeStep } from "./collection-steps.ts";

/** Longer than the step of a file system's clock, so that what was just written is trusted. */
const LATER_MS = 10_000;
describe("a build with a cache", () => {
  it("leaves a shard where it stands that nothing was changed in, and gives the bytes of one without", async () => {
    const folder = await collectionFolder(manyReports(600));
    const changed = { clockMs: () => Date.now() + LATER_MS, readerThreads: 0 };
    const inodesOf = async () =>
      Promise.all([0, 1, 2].map(async (number) => (await stat(join(folder, `kept/texts/00${number}.json`))).ino));
    const build = async () => {
      await runIn(folder, ["build", "--cache", "cache", "--out", "kept"], changed);
      await runIn(folder, ["build", "--no-cache", "--out", "cold"], changed);
      expect(await filesUnder(join(folder, "kept"))).toEqual(await filesUnder(join(folder, "cold")));
      return inodesOf();
    };
    try {
      await build();
      const first = await build();
      const path = join(folder, "data/articles/300.md");
      await writeFile(path, (await readFile(path, "utf8")).replace("signed", "will sign"));
      const second = await build();
      expect(first.map((inode, shard) => inode === second[shard])).toEqual([true, false, true]);
      await rm(path);
      expect(second.map((inode, shard) => [inode, shard])[0]).toEqual([(await build())[0], 0]);
      const damaged = join(folder, "kept/texts/000.json");
      await writeFile(damaged, (await readFile(damaged, "utf8")).replace("Number 7:", "Number 8:"));
      expect((await build())[0]).not.toBe(second[0]);
    } finally {
      await removeFolder(folder);
    }
  }, 60_000);

  it("writes nothing where nothing was changed, and all again where the dataset was", async () => {
    const folder = await collectionFolder(manyReports(5));
    const changed = { clockMs: () => Date.now() + LATER_MS, readerThreads: 0 };
    const manifest = join(folder, "kept/manifest.json");
    const build = async () => {
      const { code, out } = await runIn(folder, ["build", "--cache", "cache", "--out", "kept"], changed);
      return { code, out, inode: (await stat(manifest)).ino };
    };
    try {
      const first = await build();
      const dataset = await filesUnder(join(folder, "kept"));
      expect(await build()).toEqual(first);
      for (const name of Object.keys(dataset).filter((path) => path !== "/manifest.json")) {
        await writeFile(join(folder, "kept", name), "{}");
        expect((await build()).inode, name).not.toBe(first.inode);
        expect(await filesUnder(join(folder, "kept"))).toEqual(dataset);
      }
      await put(join(folder, "data/about.md"), "Reports of five days.");
      await build();
      expect(await filesUnder(join(folder, "kept"))).not.toEqual(dataset);
    } finally {
      await removeFolder(folder);
    }
  }, 60_000);

  it("tells of a link that was put there, though no file changed", async () => {
    const folder = await collectionFolder(manyReports(5));
    const changed = { clockMs: () => Date.now() + LATER_MS, readerThreads: 0 };
    try {
      await runIn(folder, ["build", "--cache", "cache", "--out", "kept"], changed);
      await symlink("0.md", join(folder, "data/articles/linked.md"));
      await runIn(folder, ["build", "--cache", "cache", "--out", "kept"], changed);
      await runIn(folder, ["build", "--no-cache", "--out", "cold"], changed);
      expect(await filesUnder(join(folder, "kept"))).toEqual(await filesUnder(join(folder, "cold")));
    } finally {
      await removeFolder(folder);
    }
  });

  it("writes no dataset anew where a file was written again as it was", async () => {
    const folder = await collectionFolder(manyReports(5));
    const changed = { clockMs: () => Date.now() + LATER_MS, readerThreads: 0 };
    const build = async () => {
      await runIn(folder, ["build", "--cache", "cache", "--out", "kept"], changed);
      return (await stat(join(folder, "kept/manifest.json"))).ino;
    };
    try {
      const first = await build();
      const path = join(folder, "data/articles/3.md");
      await writeFile(path, await readFile(path));
      expect(await build()).toBe(first);
      await writeFile(path, `${await readFile(path, "utf8")}Germany ratified it.\n`);
      expect(await build()).not.toBe(first);
    } finally {
      await removeFolder(folder);
    }
  });

  it("gives the bytes of one without where files of the cache hold each other's, and mends them", async () => {
    const folder = await collectionFolder(manyReports(5));
    const changed = { clockMs: () => Date.now() + LATER_MS, readerThreads: 0 };
    const cache = join(folder, "cache");
    const build = async () => {
      const { code } = await runIn(folder, ["build", "--cache", "cache", "--out", "kept"], changed);
      return { code, dataset: await filesUnder(join(folder, "kept")) };
    };
    try {
      let last = await build();
      const names = (await readdir(cache)).filter((name) => /\.(?:index|codebook|reader)$/.test(name));
      expect(names).toHaveLength(3);
      let number = 0;
      for (const from of names) {
        for (const to of names.filter((name) => name !== from)) {
          const mistaken = await readFile(join(cache, from));
          await writeFile(join(cache, to), mistaken);
          expect(await build(), `${from} as ${to}`).toEqual(last);
          // The reader is asked for only where there is something to read.
          await writeFile(join(folder, "data/articles/0.md"), report(1, 1, number++));
          last = await build();
          expect(last.code).toBe(0);
          expect(await readFile(join(cache, to)), `${from} as ${to}`).not.toEqual(mistaken);
        }
      }
      await runIn(folder, ["build", "--no-cache", "--out", "cold"], changed);
      expect(await filesUnder(join(folder, "cold"))).toEqual(last.dataset);
    } finally {
      await removeFolder(folder);
    }
  }, 60_000);

  it("looks into no article that is as it was", async () => {
    const folder = await collectionFolder(manyReports(30));
    const effects = effectsIn(folder, { clockMs: () => Date.now() + LATER_MS, readerThreads: 0 });
    const [data, out, cacheFolder] = [join(folder, "data"), join(folder, "public", "dataset"), join(folder, "cache")];
    try {
      await runIn(folder, ["build", "--cache", "cache"], effects);
      for (const name of await readdir(cacheFolder)) {
        const whole = await readFile(join(cacheFolder, name));
        const first = whole.indexOf('{"articles"');
        if (first !== -1) await writeFile(join(cacheFolder, name), whole.fill(0, first));
      }
      const collection = await readCollection(data, effects, { cacheFolder, isTrusting: true });
      const { codebook, articles, fingerprint, pairs } = collection;
      const former = collection.openDataset(out);
      const input = { articles, codebook: codebook as Codebook, findings: [], fingerprint, sha256, pairs, former };
      expect(encodeDataset(input)).toMatchObject({ kept: ["texts/000.json", "lines/000.json"], claims: 30 });
      expect(() => articles[7]?.summary.title).toThrow(CacheDamage);
    } finally {
      await removeFolder(folder);
    }
  });

  it("gives the bytes of one without, whatever was changed in between", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 6 }), async (steps) => {
        const files = Array.from(
          { length: 24 },
          (_, at) => [`articles/${at}.md`, report(at % 3, at >> 1, at)] as const,
        );
        const folder = await collectionFolder(Object.fromEntries(files));
        const changed = { clockMs: () => Date.now() + LATER_MS, readerThreads: 0 };
        try {
          for (const next of [null, ...steps]) {
            if (next !== null) await takeStep(folder, next);
            const kept = await runIn(folder, ["build", "--cache", "cache", "--out", "kept"], changed);
            const cold = await runIn(folder, ["build", "--no-cache", "--out", "cold"], changed);
            expect(kept.code).toBe(0);
            expect(kept.err).toBe(cold.err);
            expect(kept.out.replace("kept", "cold")).toBe(cold.out);
            expect(await filesUnder(join(folder, "kept"))).toEqual(await filesUnder(join(folder, "cold")));
          }
        } finally {
          await removeFolder(folder);
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
