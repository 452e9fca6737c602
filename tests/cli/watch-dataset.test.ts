import { spawn } from "node:child_process";
import { cp, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Effects } from "../../src/cli/effects.ts";
import { watchDataset } from "../../src/cli/watch-dataset.ts";
import {
  collectionFolder,
  effectsIn,
  filesUnder,
  PROMISED,
  put,
  removeFolder,
  runIn,
  SIGNED,
} from "./collection-folder.ts";
import { manyReports, report, step, takeStep } from "./collection-steps.ts";

const START = fileURLToPath(new URL("../../src/cli/start.mjs", import.meta.url));
/** How long a build may take on a busy machine. */
const SOON_MS = 15_000;
/** No look comes by itself, so that what is seen was told. */
const NEVER_MS = 3_600_000;

/** A watch of the collection in a folder, and what it said so far. */
interface Watching {
  readonly said: () => string;
  readonly built: () => number;
  readonly end: () => Promise<number>;
}

function watchIn(folder: string, lookMs = NEVER_MS, changed: Partial<Effects> = {}): Watching {
  let [said, built] = ["", 0];
  let interrupt = () => {};
  const effects = effectsIn(folder, {
    nowMs: () => performance.now(),
    readerThreads: 0,
    writeErr: (text) => {
      said += text;
    },
    writeOut: async (text) => {
      said += text;
    },
    announce: () => built++,
    interrupted: () =>
      new Promise((resolve) => {
        interrupt = resolve;
      }),
    ...changed,
  });
  const place = { data: join(folder, "data"), out: join(folder, "kept"), cacheFolder: join(folder, "cache") };
  const words = {
    trouble: ({ fault }: { readonly fault: string | null }) => fault ?? "",
    summary: ({ claims }: { readonly claims: number }) => `${claims} claims\n`,
  };
  const ended = watchDataset(place, words, effects, () => lookMs);
  return {
    said: () => said,
    built: () => built,
    end: async () => {
      await expect.poll(() => said, { timeout: SOON_MS }).toContain("Ctrl+C");
      interrupt();
      return ended;
    },
  };
}

/** Wait until the dataset is that of a build without a cache. */
async function expectRight(folder: string): Promise<void> {
  await runIn(folder, ["build", "--no-cache", "--out", "cold"], { readerThreads: 0 });
  const cold = await filesUnder(join(folder, "cold"));
  await expect.poll(() => filesOf(folder), { timeout: SOON_MS, interval: 20 }).toEqual(cold);
}

/** The dataset, or nothing while it is being replaced. */
async function filesOf(folder: string): Promise<Record<string, string>> {
  return filesUnder(join(folder, "kept")).catch(() => ({}));
}

describe("watchDataset", () => {
  it("gives the bytes of a build without a cache, whatever is changed while it watches", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(step, fc.constantFrom(0, 0, 20, 120)), { minLength: 4, maxLength: 9 }),
        fc.boolean(),
        async (steps, isEachChecked) => {
          const files = Array.from({ length: 24 }, (_, at) => [`articles/${at}.md`, report(at % 3, at >> 1, at)]);
          const folder = await collectionFolder(Object.fromEntries(files));
          // What befalls the dataset itself is seen by the next look.
          const watching = watchIn(folder, 200);
          try {
            await expectRight(folder);
            for (const [next, pauseMs] of steps) {
              // A dataset that is being replaced cannot be damaged; then there is nothing to do.
              await takeStep(folder, next).catch((error) => {
                if (!["ENOENT", "ENOTEMPTY", "ERR_INVALID_ARG_TYPE"].includes(error.code)) throw error;
              });
              await sleep(pauseMs);
              if (isEachChecked) await expectRight(folder);
            }
            await expectRight(folder);
            expect(await watching.end()).toBe(0);
          } finally {
            await removeFolder(folder);
          }
        },
      ),
      { numRuns: 6, endOnFailure: true },
    );
  }, 240_000);

  it("reads what is written in pieces, put in place by a rename, and moved with its folder", async () => {
    const folder = await collectionFolder(manyReports(40));
    const article = (name: string) => join(folder, "data", "articles", name);
    const watching = watchIn(folder);
    try {
      await expectRight(folder);
      const whole = SIGNED.repeat(3);
      for (let end = 0; end < whole.length; end += 150) {
        await put(article("slow.md"), whole.slice(0, end));
        await sleep(15);
      }
      await put(article("slow.md"), whole);
      await expectRight(folder);
      await put(join(folder, "next.md"), PROMISED);
      await rename(join(folder, "next.md"), article("7.md"));
      await expectRight(folder);
      await mkdir(article("2021/spring"), { recursive: true });
      await put(article("2021/spring/new.md"), PROMISED);
      await expectRight(folder);
      await rename(article("2021"), article("2022"));
      await expectRight(folder);
      await put(article("2022/spring/new.md"), SIGNED);
      await expectRight(folder);
      await rm(article("2022"), { recursive: true });
      await expectRight(folder);
      expect(await watching.end()).toBe(0);
    } finally {
      await removeFolder(folder);
    }
  }, 120_000);

  it("looks at no file but the one that was told, and at all again after some time", async () => {
    const folder = await collectionFolder(manyReports(40));
    const { fs } = effectsIn(folder);
    const looked = new Set<string>();
    const look = ((path: string, ...rest: never[]) => {
      if (path.includes("articles") && path.endsWith(".md")) looked.add(path);
      return fs.lstatSync(path, ...rest);
    }) as typeof fs.lstatSync;
    const silent = ((path: string, options: object, tell: (event: string, name: string) => void) =>
      fs.watch(path, options, (event, name) => name !== "9.md" && tell(event, name ?? ""))) as typeof fs.watch;
    let pastMs = 0;
    const watching = watchIn(folder, NEVER_MS, {
      fs: { ...fs, lstatSync: look, watch: silent },
      nowMs: () => performance.now() + pastMs,
      // What was just written is trusted.
      clockMs: () => Date.now() + 10_000,
    });
    const article = (name: string) => join(folder, "data", "articles", name);
    const write = async (name: string) => writeFile(article(name), `${await readFile(article(name), "utf8")}It did.\n`);
    try {
      await expectRight(folder);
      await write("7.md");
      await expectRight(folder);
      looked.clear();
      await write("7.md");
      await expectRight(folder);
      expect([...looked]).toEqual([article("7.md")]);
      await write("9.md");
      pastMs = 61_000;
      await write("8.md");
      await expectRight(folder);
      expect(looked.size).toBe(40);
      expect(await watching.end()).toBe(0);
    } finally {
      await removeFolder(folder);
    }
  }, 60_000);

  it("misses nothing that was told while nothing could be built", async () => {
    const folder = await collectionFolder(manyReports(5));
    const watching = watchIn(folder);
    try {
      await expectRight(folder);
      const file = join(folder, "data", "codebook", "themes.yaml");
      const codebook = await readFile(file, "utf8");
      await writeFile(file, "themes: 7\n");
      await expect.poll(watching.said, { timeout: SOON_MS }).toContain("The codebook has a mistake");
      await writeFile(join(folder, "data", "articles", "3.md"), SIGNED);
      await sleep(300);
      await writeFile(file, codebook);
      await expectRight(folder);
      expect(await watching.end()).toBe(0);
    } finally {
      await removeFolder(folder);
    }
  }, 60_000);

  it("takes in a folder of many files at once by a few builds", async () => {
    const folder = await collectionFolder(manyReports(20));
    const more = await collectionFolder(manyReports(600));
    const watching = watchIn(folder);
    try {
      await expectRight(folder);
      await cp(join(more, "data", "articles"), join(folder, "data", "articles", "more"), { recursive: true });
      await expectRight(folder);
      expect(watching.built()).toBeLessThan(20);
      expect(await watching.end()).toBe(0);
    } finally {
      await removeFolder(folder);
      await removeFolder(more);
    }
  }, 120_000);

  it("says once what keeps the dataset from being built, keeps the last one, and goes on when it is mended", async () => {
    const folder = await collectionFolder({ "articles/a.md": SIGNED });
    const watching = watchIn(folder, 60);
    const timesSaid = (words: string) => watching.said().split(words).length - 1;
    try {
      await expectRight(folder);
      const good = await filesOf(folder);
      const file = join(folder, "data", "codebook", "themes.yaml");
      const codebook = await readFile(file, "utf8");
      await writeFile(file, "themes: 7\n");
      await expect.poll(watching.said, { timeout: SOON_MS }).toContain("The codebook has a mistake");
      await sleep(300);
      expect(timesSaid("The codebook has a mistake")).toBe(1);
      expect(await filesOf(folder)).toEqual(good);
      await writeFile(file, codebook);
      await expect.poll(() => timesSaid("1 claims"), { timeout: SOON_MS }).toBe(2);
      await rename(join(folder, "data"), join(folder, "away"));
      await expect.poll(watching.said, { timeout: SOON_MS }).toContain("There is no folder");
      await sleep(300);
      expect(timesSaid("There is no folder")).toBe(1);
      await rename(join(folder, "away"), join(folder, "data"));
      await put(join(folder, "data", "articles", "b.md"), PROMISED);
      await expectRight(folder);
      await put(join(folder, "kept", "mine.txt"), "not of the dataset");
      await put(join(folder, "data", "articles", "c.md"), SIGNED);
      await expect.poll(watching.said, { timeout: SOON_MS }).toContain("mine.txt");
      await rm(join(folder, "kept", "mine.txt"));
      await expectRight(folder);
      expect(await watching.end()).toBe(0);
    } finally {
      await removeFolder(folder);
    }
  }, 120_000);

  it("tries again where a disk had no room", async () => {
    const folder = await collectionFolder({ "articles/a.md": SIGNED });
    let isFull = false;
    const { fs } = effectsIn(folder);
    const refuse = async () => {
      throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
    };
    const writeFileOrNot = ((...args) => (isFull ? refuse() : fs.writeFile(...args))) as typeof fs.writeFile;
    const watching = watchIn(folder, 60, { fs: { ...fs, writeFile: writeFileOrNot } });
    try {
      await expectRight(folder);
      isFull = true;
      await put(join(folder, "data", "articles", "b.md"), PROMISED);
      await expect.poll(watching.said, { timeout: SOON_MS }).toContain("no space left");
      await sleep(200);
      isFull = false;
      await expectRight(folder);
      expect(await watching.end()).toBe(0);
    } finally {
      await removeFolder(folder);
    }
  }, 60_000);

  it("writes nothing and says nothing where nothing changed", async () => {
    const folder = await collectionFolder({ "articles/a.md": SIGNED });
    const watching = watchIn(folder, 30);
    try {
      await expectRight(folder);
      await expect.poll(watching.said).toContain("Ctrl+C");
      const [said, manifest] = [watching.said(), await stat(join(folder, "kept", "manifest.json"))];
      await put(join(folder, "data", "articles", "a.md"), SIGNED);
      await sleep(600);
      expect(watching.said()).toBe(said);
      expect((await stat(join(folder, "kept", "manifest.json"))).ino).toBe(manifest.ino);
      expect(await watching.end()).toBe(0);
    } finally {
      await removeFolder(folder);
    }
  }, 60_000);

  it("does not tell again what a build just before has told, but what has changed since", async () => {
    const folder = await collectionFolder({ "articles/a.md": SIGNED });
    const started = { isToldBefore: true };
    try {
      await runIn(folder, ["build", "--out", "kept", "--cache", "cache"], { readerThreads: 0 });
      const same = watchIn(folder, NEVER_MS, started);
      await expect.poll(same.said, { timeout: SOON_MS }).toContain("Ctrl+C");
      expect(same.said()).toMatch(/^Watching .*\n$/);
      expect(await same.end()).toBe(0);
      await put(join(folder, "data", "articles", "b.md"), PROMISED);
      const other = watchIn(folder, NEVER_MS, started);
      await expect.poll(other.said, { timeout: SOON_MS }).toContain("Ctrl+C");
      expect(other.said()).toMatch(/^2 claims\nWatching .*\n$/);
      expect(await other.end()).toBe(0);
    } finally {
      await removeFolder(folder);
    }
  }, 60_000);

  it("is ended by Ctrl+C with a whole dataset and no failure", async () => {
    const folder = await collectionFolder({ "articles/a.md": SIGNED });
    const child = spawn(process.execPath, [START, "build", "--watch"], { cwd: folder });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (piece) => {
        said += piece;
      });
    }
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    try {
      await expect.poll(() => said, { timeout: 60_000 }).toContain("Ctrl+C ends it");
      await put(join(folder, "data", "articles", "b.md"), PROMISED);
      await expect.poll(() => said, { timeout: SOON_MS }).toContain("2 articles");
      child.kill("SIGINT");
      expect(await ended).toBe(0);
      await runIn(folder, ["build", "--no-cache", "--out", "cold"], { readerThreads: 0 });
      expect(await filesUnder(join(folder, "public", "dataset"))).toEqual(await filesUnder(join(folder, "cold")));
    } finally {
      child.kill("SIGKILL");
      await removeFolder(folder);
    }
  }, 120_000);
});
