import { writeFileSync } from "node:fs";
import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FileSystem, realEffects } from "../../src/cli/effects.ts";
import { refuseFolder } from "../../src/cli/refuse-folder.ts";
import { restoreFolder, swapFolder } from "../../src/cli/swap-folder.ts";
import { filesUnder, put, removeFolder } from "./collection-folder.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

const OLD = [{ path: "manifest.json", bytes: bytesOf("old") }];
const NEW = [
  { path: "texts/000.json", bytes: bytesOf("new text") },
  { path: "manifest.json", bytes: bytesOf("new") },
];

/** As where nobody puts anything of his own there. */
const CLEARED = { kept: [], refuse: async () => null };

let parent = "";
const effects = realEffects();

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "pactwatch-swap-"));
});

afterEach(() => removeFolder(parent));

/** The real file system, which throws at its `count`th change; `isKilled` makes it throw at all later ones too. */
function failingAt(count: number, isKilled: boolean): FileSystem {
  let changes = 0;
  const guard = <Change extends (...args: never[]) => Promise<unknown>>(change: Change) =>
    ((...args: never[]) => {
      changes++;
      const fails = isKilled ? changes >= count : changes === count;
      return fails ? Promise.reject(new Error("pulled the plug")) : change(...args);
    }) as Change;
  const { fs } = effects;
  return {
    ...fs,
    mkdir: guard(fs.mkdir as never),
    writeFile: guard(fs.writeFile as never),
    rename: guard(fs.rename as never),
    rm: guard(fs.rm as never),
  };
}

describe("swapFolder", () => {
  it("puts new files in place of all old ones and leaves nothing beside them", async () => {
    const folder = join(parent, "dataset");
    await put(join(folder, "stale.json"), "stale");
    await swapFolder(folder, NEW, effects, CLEARED);
    expect(await filesUnder(folder)).toEqual({ "/manifest.json": "new", "/texts/000.json": "new text" });
    expect(await readdir(parent)).toEqual(["dataset"]);
  });

  it("makes a folder that was not there", async () => {
    await swapFolder(join(parent, "deep", "dataset"), NEW, effects, CLEARED);
    expect(await readdir(join(parent, "deep"))).toEqual(["dataset"]);
  });

  it("has the old or the new files in place whichever step fails", async () => {
    for (let count = 1; count <= 12; count++) {
      const folder = join(parent, `dataset-${count}`);
      await swapFolder(folder, OLD, effects, CLEARED);
      await swapFolder(folder, NEW, { ...effects, fs: failingAt(count, false) }, CLEARED).catch(() => {});
      expect(["old", "new"]).toContain((await filesUnder(folder))["/manifest.json"]);
    }
  });

  it("brings the old or the new files back whichever step it is killed at", async () => {
    for (let count = 1; count <= 12; count++) {
      const folder = join(parent, `dataset-${count}`);
      await swapFolder(folder, OLD, effects, CLEARED);
      await swapFolder(folder, NEW, { ...effects, fs: failingAt(count, true) }, CLEARED).catch(() => {});
      await restoreFolder(folder, effects);
      expect(["old", "new"]).toContain((await filesUnder(folder))["/manifest.json"]);
    }
  });

  it("clears what a build that no longer runs left unfinished", async () => {
    // The largest process number of the platform is 4,194,304.
    await put(join(parent, ".dataset.next-99999999", "manifest.json"), "half");
    await swapFolder(join(parent, "dataset"), NEW, effects, CLEARED);
    expect(await readdir(parent)).toEqual(["dataset"]);
  });

  it("leaves a folder alone that is only named like an unfinished build", async () => {
    await put(join(parent, ".dataset.next-99999999", "dear.txt"), "Dear all");
    await swapFolder(join(parent, "dataset"), NEW, effects, CLEARED);
    expect(await readdir(parent)).toEqual([".dataset.next-99999999", "dataset"]);
  });

  it("keeps what somebody puts into the folder while the new files are being written, and says why", async () => {
    const folder = join(parent, "dataset");
    await swapFolder(folder, OLD, effects, CLEARED);
    function* slowly() {
      writeFileSync(join(folder, "thesis.md"), "Chapter 1");
      yield* NEW;
    }
    const swap = swapFolder(folder, slowly(), effects, { kept: [], refuse: refuseFolder });
    await expect(swap).rejects.toThrow(`${folder} holds other things than a dataset`);
    expect(await filesUnder(folder)).toEqual({ "/manifest.json": "old", "/thesis.md": "Chapter 1" });
    expect(await readdir(parent)).toEqual(["dataset"]);
  });
});
