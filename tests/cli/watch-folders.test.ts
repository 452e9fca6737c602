import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FolderWatch, watchFolders } from "../../src/cli/watch-folders.ts";
import { collectionFolder, effectsIn, put, removeFolder, SIGNED } from "./collection-folder.ts";

/** How long a wake may take on a busy machine. */
const SOON_MS = 10_000;
/** In which nothing more is told of what was done before. */
const QUIET_MS = 100;

let folder = "";
let wakes = 0;
let watch: FolderWatch | null = null;
const data = () => join(folder, "data");
const article = (name: string) => join(data(), "articles", name);

beforeEach(async () => {
  folder = await collectionFolder({ "articles/a.md": SIGNED });
});

afterEach(async () => {
  watch?.close();
  await removeFolder(folder);
});

async function open(platform: NodeJS.Platform): Promise<FolderWatch> {
  watch = watchFolders(data(), () => wakes++, effectsIn(folder, { platform }));
  expect(await watch.sync(true)).toBeNull();
  await sleep(QUIET_MS);
  return watch;
}

/** Do something, and wait until that is told; whatever else it causes is let pass. */
async function expectWake(work: () => Promise<unknown>): Promise<void> {
  wakes = 0;
  await work();
  await expect.poll(() => wakes, { timeout: SOON_MS, interval: 5 }).toBeGreaterThan(0);
  await sleep(QUIET_MS);
}

describe.each(["linux", "darwin"] as const)("watchFolders on %s", (platform) => {
  it("wakes for a file that is written, replaced, renamed or removed", async () => {
    await open(platform);
    await expectWake(() => writeFile(article("a.md"), `${SIGNED}More.\n`));
    await writeFile(join(folder, "next"), SIGNED);
    await expectWake(() => rename(join(folder, "next"), article("a.md")));
    await expectWake(() => rename(article("a.md"), article("b.md")));
    await expectWake(() => rm(article("b.md")));
    await expectWake(() => put(join(data(), "codebook", "more.yaml"), "families: []\n"));
    await expectWake(() => put(join(data(), "about.md"), "Reports."));
  });

  it("wakes for what happens in a folder that was made, renamed or made again, once it was synced", async () => {
    const { sync } = await open(platform);
    await expectWake(() => mkdir(article("2021/spring"), { recursive: true }));
    await sync(false);
    await sleep(QUIET_MS);
    await expectWake(() => put(article("2021/spring/b.md"), SIGNED));
    await expectWake(() => rename(article("2021"), article("2022")));
    await sync(false);
    await sleep(QUIET_MS);
    await expectWake(() => writeFile(article("2022/spring/b.md"), `${SIGNED}More.\n`));
    await expectWake(() => rm(article("2022"), { recursive: true }));
    await sync(false);
    await mkdir(article("2022/spring"), { recursive: true });
    await sync(true);
    await sleep(QUIET_MS);
    await expectWake(() => put(article("2022/spring/c.md"), SIGNED));
    await rm(article("2022"), { recursive: true });
    await mkdir(article("2022/spring"), { recursive: true });
    await sync(false);
    await sleep(QUIET_MS);
    await expectWake(() => put(article("2022/spring/d.md"), SIGNED));
  });
});

describe("watchFolders", () => {
  it("tells which files were written to, and of names that come or go only that something did", async () => {
    const { take, sync } = await open("linux");
    await put(article("b.md"), SIGNED);
    await put(article("2021/c.md"), SIGNED);
    await sync(true);
    await sleep(QUIET_MS);
    expect(take()).toBeNull();
    await expectWake(() => writeFile(article("a.md"), "Another text."));
    await expectWake(() => writeFile(article("2021/c.md"), "Another text."));
    await expectWake(() => writeFile(join(data(), "codebook", "themes.yaml"), "themes: []\n"));
    expect(take()).toEqual(new Set(["articles/a.md", "articles/2021/c.md", "codebook/themes.yaml"]));
    expect(take()).toEqual(new Set());
    for (const work of [
      () => put(article("new.md"), SIGNED),
      () => rename(article("new.md"), article("b.md")),
      () => rm(article("b.md")),
      () => rename(article("2021"), article("2022")),
    ]) {
      await expectWake(work);
      expect(take()).toBeNull();
      await sync(false);
      expect(take()).not.toBeNull();
    }
  });

  it("is sure of nothing where a system tells of a folder with all below it, or of more than it can", async () => {
    const deep = await open("darwin");
    deep.take();
    await expectWake(() => writeFile(article("a.md"), "Another text."));
    expect(deep.take()).toBeNull();
    deep.close();
    const { take } = await open("linux");
    take();
    await expectWake(async () => {
      for (let at = 0; at < 600; at++) await writeFile(article("a.md"), `Text ${at}.`);
    });
    expect(take()).toBeNull();
  });

  it("waits for a collection that is not there yet, and comes back to one that was moved away", async () => {
    const { sync } = await open("linux");
    await expectWake(() => rename(data(), join(folder, "elsewhere")));
    await sync(true);
    await rename(join(folder, "elsewhere"), data());
    await sync(true);
    await expectWake(() => writeFile(article("a.md"), "Another text."));
  });

  it("says why a folder cannot be watched", async () => {
    const effects = effectsIn(folder);
    const refuse = () => {
      throw Object.assign(new Error("ENOSPC: no watches are left"), { code: "ENOSPC" });
    };
    watch = watchFolders(data(), () => wakes++, { ...effects, fs: { ...effects.fs, watch: refuse as never } });
    expect(await watch.sync(true)).toBe("ENOSPC: no watches are left");
    watch.take();
    expect(watch.take()).toBeNull();
  });
});
