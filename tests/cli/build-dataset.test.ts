import { readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildDataset, faultOfWriting } from "../../src/cli/build-dataset.ts";
import { readCacheState } from "../../src/cli/cache-state.ts";
import { EXIT } from "../../src/cli/exit-codes.ts";
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

/** Longer than the step of a file system's clock, so that what was just written is trusted. */
const LATER_MS = 10_000;

let folder = "";

beforeEach(async () => {
  folder = await collectionFolder({ "articles/a.md": SIGNED, "articles/b.md": PROMISED });
});

afterEach(() => removeFolder(folder));

const place = () => ({ data: join(folder, "data"), out: join(folder, "kept"), cacheFolder: join(folder, "cache") });
const effects = () => effectsIn(folder, { readerThreads: 0, clockMs: () => Date.now() + LATER_MS });

async function coldFiles(): Promise<Record<string, string>> {
  await runIn(folder, ["build", "--no-cache", "--out", "cold"], { readerThreads: 0 });
  return filesUnder(join(folder, "cold"));
}

describe("buildDataset", () => {
  it("builds on what the last build of the process left, though the cache lost all but its articles", async () => {
    const first = await buildDataset(place(), effects());
    expect(first).toMatchObject({ code: EXIT.fine, fault: null, claims: 2, isWritten: true });
    const lists = (await readdir(join(folder, "cache"))).filter((name) => !name.endsWith(".part"));
    for (const name of lists) await writeFile(join(folder, "cache", name), "");
    await put(join(folder, "data", "articles", "c.md"), SIGNED.replace("4 March", "2 March"));
    const second = await buildDataset(place(), effects(), first.held);
    expect(second).toMatchObject({ code: EXIT.fine, claims: 3, isWritten: true });
    expect(await filesUnder(join(folder, "kept"))).toEqual(await coldFiles());
    expect(second.held?.reader).toBe(first.held?.reader);
  });

  it("writes nothing where the dataset stands already, and says how many claims it has", async () => {
    const first = await buildDataset(place(), effects());
    const { ino } = await stat(join(folder, "kept", "manifest.json"));
    const second = await buildDataset(place(), effects(), first.held);
    expect(second).toMatchObject({ code: EXIT.fine, claims: 2, isWritten: false });
    expect((await stat(join(folder, "kept", "manifest.json"))).ino).toBe(ino);
  });

  it("keeps what is known of pairs where a file was written again as it was and nothing is joined", async () => {
    const copies = { "c.md": SIGNED, "d.md": `${SIGNED}The office told it.\n` };
    for (const [name, text] of Object.entries(copies)) await put(join(folder, "data", "articles", name), text);
    const first = await buildDataset(place(), effects());
    await put(join(folder, "data", "articles", "c.md"), SIGNED);
    const second = await buildDataset(place(), effects(), first.held);
    expect(second.isWritten).toBe(false);
    expect(second.held?.cache.pairs.length).toBeGreaterThan(0);
    for (const known of ["pairs", "searches"] as const)
      expect(second.held?.cache[known]).toEqual(first.held?.cache[known]);
    const read = await readCacheState(join(folder, "cache"), second.held?.version ?? "", effects());
    expect([read.pairs, read.searches]).toEqual([first.held?.cache.pairs, first.held?.cache.searches]);
  });

  it("says why nothing is built, and leaves nothing to go on with", async () => {
    await put(join(folder, "data", "codebook", "themes.yaml"), "themes: 7\n");
    expect(await buildDataset(place(), effects())).toMatchObject({
      code: EXIT.codebookMistake,
      fault: "The codebook has a mistake, so nothing was built.\n",
      isWritten: false,
      held: null,
    });
  });
});

describe("faultOfWriting", () => {
  it("gives the reason of the system, and null for none", async () => {
    expect(await faultOfWriting(async () => undefined)).toBeNull();
    const refuse = async () => {
      throw new Error("no space left");
    };
    expect(await faultOfWriting(refuse)).toBe("The dataset could not be written: no space left\n");
  });
});
