import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { openReaderPool } from "../../src/cli/reader-pool.ts";
import type { Codebook } from "../../src/model/codebook.ts";
import { readCodebook } from "../../src/pipeline/codebook/read-codebook.ts";
import { SMALL_CODEBOOK } from "../pipeline/codebook/small-codebook.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const codebook = readCodebook(SMALL_CODEBOOK).codebook as Codebook;
const bytes = new TextEncoder().encode("Germany and Czechia signed the Elbe Pact on 4 March 2021.");

/** Prints what forty files give, read with so many threads, as the program runs: outside of any test. */
const SCRIPT = `
import { openReaderPool } from "${join(ROOT, "src/cli/reader-pool.ts")}";
import { openFileReader } from "${join(ROOT, "src/cli/file-outcome.ts")}";
const { codebook, text, threads, isPacked } = JSON.parse(process.env.GIVEN);
const packed = isPacked ? openFileReader(codebook).pack() : null;
const pool = openReaderPool(codebook, threads, 1e9, packed);
const bytes = new TextEncoder().encode(text);
const read = await Promise.all(Array.from({ length: 40 }, (_, n) => pool.read("a" + n + ".txt", bytes)));
await pool.close();
console.log(JSON.stringify(read.map(({ outcome, packed }) => [
  [...packed],
  outcome.articles.map(({ prepared }) => prepared.story.read()),
])));
`;

async function readWith(threads: number, isPacked = false): Promise<string> {
  const given = { codebook, text: new TextDecoder().decode(bytes), threads, isPacked };
  const options = { cwd: ROOT, env: { ...process.env, GIVEN: JSON.stringify(given) }, maxBuffer: 50_000_000 };
  const args = ["--import", "tsx", "--input-type=module", "--eval", SCRIPT];
  return (await promisify(execFile)(process.execPath, args, options)).stdout;
}

describe("openReaderPool", () => {
  it("gives the same, in the same order, with threads and without", async () => {
    const alone = await readWith(0);
    expect(JSON.parse(alone)).toHaveLength(40);
    expect(await readWith(2)).toBe(alone);
    expect(await readWith(1, true)).toBe(alone);
  }, 60_000);

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
    const next = openReaderPool(codebook, 0, 0, packed);
    expect((await next.read("a.txt", bytes)).outcome.articles).toHaveLength(1);
    expect(next.pack()).toBeNull();
  });

  it("starts no thread for little", async () => {
    const pool = openReaderPool(codebook, 4, 1000);
    expect((await pool.read("a.txt", bytes)).outcome.articles).toHaveLength(1);
    await pool.close();
  });
});
