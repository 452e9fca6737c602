import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { openReaderPool } from "../../src/cli/reader-pool.ts";
import type { Codebook } from "../../src/model/codebook.ts";
import { readCodebook } from "../../src/pipeline/codebook/read-codebook.ts";
import { SMALL_CODEBOOK } from "../pipeline/codebook/small-codebook.ts";
import { collectionFolder, filesUnder, removeFolder, SIGNED } from "./collection-folder.ts";

const START = fileURLToPath(new URL("../../src/cli/start.mjs", import.meta.url));
const codebook = readCodebook(SMALL_CODEBOOK).codebook as Codebook;
const bytes = new TextEncoder().encode("Germany and Czechia signed the Elbe Pact on 4 March 2021.");

/** Loaded before the program: gives it so many processors, and tells at the end how many answers its threads gave. */
const WATCH = `
import os from "node:os";
import { syncBuiltinESMExports } from "node:module";
os.availableParallelism = () => Number(process.env.PROCESSORS);
syncBuiltinESMExports();
let answers = 0;
process.on("worker", (worker) => worker.on("message", () => answers++));
process.on("exit", () => console.error("answers of threads: " + answers));
`;

/** Build a collection with the built program; the dataset, and how many files threads read. */
async function buildWith(processors: number, folder: string) {
  const out = `of-${processors}`;
  const args = ["--import", `data:text/javascript,${encodeURIComponent(WATCH)}`, START, "build", "--out", out];
  const options = { cwd: folder, env: { ...process.env, PROCESSORS: String(processors) } };
  const cache = join(folder, `cache-of-${processors}`);
  const { stderr } = await promisify(execFile)(process.execPath, [...args, "--cache", cache], options);
  const answers = Number(/answers of threads: (\d+)/.exec(stderr)?.[1]);
  return { dataset: await filesUnder(join(folder, out)), answers, kept: await readdir(cache) };
}

describe("openReaderPool", () => {
  it("gives the same, in the same order, with threads and without, and leaves a packed reader", async () => {
    const long = `${SIGNED}${"The river ran low all summer, the office said. ".repeat(250)}`;
    const names = Array.from({ length: 200 }, (_, n) => `articles/${n}.md`);
    const folder = await collectionFolder(Object.fromEntries(names.map((name) => [name, long])));
    try {
      const alone = await buildWith(1, folder);
      expect(alone).toMatchObject({ answers: 0, kept: expect.arrayContaining([expect.stringMatching(/\.reader$/)]) });
      const helped = await buildWith(5, folder);
      expect(helped.dataset).toEqual(alone.dataset);
      expect(helped.answers).toBeGreaterThan(0);
      expect(helped.kept).toContainEqual(expect.stringMatching(/\.reader$/));
    } finally {
      await removeFolder(folder);
    }
  }, 120_000);

  it("reads here what a thread that fails leaves", async () => {
    // Node alone cannot run the thread, as its source is TypeScript.
    const pool = openReaderPool(codebook, 1, 1e9);
    const outcomes = await Promise.all(["a.txt", "b.txt"].map((file) => pool.read(file, bytes)));
    await pool.close();
    expect(outcomes.map(({ outcome }) => outcome.articles[0]?.prepared.summary.id)).toEqual(["a", "b"]);
  });

  it("packs the reader that it made, and none that it was given or never needed", async () => {
    const pool = openReaderPool(codebook, 0, 0);
    expect(pool.pack()).toBeNull();
    await pool.read("a.txt", bytes);
    const packed = pool.pack();
    expect(packed?.length).toBeGreaterThan(0);
    const next = openReaderPool(codebook, 0, 0, { packed });
    expect((await next.read("a.txt", bytes)).outcome.articles).toHaveLength(1);
    expect(next.pack()).toBeNull();
  });

  it("reads with a packed reader that is damaged as without, and packs it anew", async () => {
    const pool = openReaderPool(codebook, 0, 0, { packed: Uint8Array.of(1, 2, 3) });
    expect((await pool.read("a.txt", bytes)).outcome.articles).toHaveLength(1);
    expect(pool.pack()?.length).toBeGreaterThan(3);
  });

  it("goes on with the reader that another one made, and does not pack it again", async () => {
    const pool = openReaderPool(codebook, 0, 0);
    const alone = await pool.read("a.txt", bytes);
    const made = pool.reader();
    const next = openReaderPool(codebook, 0, 0, { made });
    expect((await next.read("a.txt", bytes)).packed).toEqual(alone.packed);
    expect(next.reader()).toBe(made);
    expect(next.pack()).toBeNull();
  });

  it("packs a reader also where threads read all", async () => {
    const pool = openReaderPool(codebook, 4, 1e9);
    const read = pool.read("a.txt", bytes);
    expect(pool.pack()?.length).toBeGreaterThan(0);
    await read;
    await pool.close();
  });

  it("starts no thread for little", async () => {
    const pool = openReaderPool(codebook, 4, 1000);
    expect((await pool.read("a.txt", bytes)).outcome.articles).toHaveLength(1);
    await pool.close();
  });
});
