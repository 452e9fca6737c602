import { readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CacheDamage } from "../../src/cli/cache-parts.ts";
import { readCollection } from "../../src/cli/read-collection.ts";
import { sha256 } from "../../src/cli/sha256.ts";
import type { Codebook } from "../../src/model/codebook.ts";
import { encodeDataset } from "../../src/pipeline/dataset/encode-dataset.ts";
import { collectionFolder, effectsIn, filesUnder, put, removeFolder, runIn } from "./collection-folder.ts";

/** Longer than the step of a file system's clock, so that what was just written is trusted. */
const LATER_MS = 10_000;
const WORDS =
  "harbour minister river treaty coast council winter report paper ferry island lantern meadow orchard".split(" ");

/** So many words that are the same for each seed. */
function words(seed: number, count: number): string {
  return Array.from(
    { length: count },
    (_, at) => WORDS[(at * (seed + 3) + ((at * at) % (seed + 5))) % WORDS.length],
  ).join(" ");
}

/** A report of a day of March; those with one base are copies of each other, with a sentence of their own. */
function report(base: number, day: number, own: number): string {
  const date = `2021-03-${String(1 + (day % 28)).padStart(2, "0")}`;
  const act = ["signed", "will sign", "ratified"][base % 3];
  const body = `${words(base, 60)}. Germany and Czechia ${act} the Elbe Pact in Dresden on ${1 + (base % 28)} March 2021.`;
  return `---\ntitle: The Elbe Pact, ${words(base, 3)}\npublisher: Herald ${own % 3}\npublished: ${date}\n---\n${body} The ${words(own + 40, 9)}.\n`;
}

type Step = readonly [kind: (typeof KINDS)[number], which: number, other: number];
const KINDS = [
  ...["add", "change", "append", "copy", "delete", "rename", "touch", "codebook"],
  ...["damage", "damage dataset", "lose dataset"],
] as const;
const step: fc.Arbitrary<Step> = fc.tuple(fc.constantFrom(...KINDS), fc.nat(40), fc.nat(9));

async function take(folder: string, [kind, which, other]: Step): Promise<void> {
  const articles = join(folder, "data", "articles");
  const names = (await readdir(articles, { recursive: true })).filter((name) => name.endsWith(".md")).sort();
  const path = join(articles, names[which % names.length] ?? "");
  const text = await readFile(path, "utf8");
  if (kind === "add") await put(join(articles, `new-${which}-${other}.md`), report(other % 3, which, other));
  if (kind === "change") await writeFile(path, report(other % 4, which, other + 10));
  if (kind === "append") await writeFile(path, `${text}Germany ratified the Elbe Pact on ${1 + other} May 2021.\n`);
  if (kind === "copy") await put(join(articles, `${other % 2}`, names[which % names.length] ?? ""), text);
  if (kind === "delete" && names.length > 1) await rm(path);
  if (kind === "rename") await rename(path, join(articles, `named-${which}-${other}.md`));
  if (kind === "touch") await writeFile(path, text);
  if (kind === "codebook") {
    const [file = ""] = (await readdir(join(folder, "data", "codebook"))).sort();
    await writeFile(
      join(folder, "data", "codebook", file),
      `# ${which}\n${await readFile(join(folder, "data", "codebook", file), "utf8")}`,
    );
  }
  if (kind === "damage") await damage(join(folder, "cache"), which, other);
  if (kind === "damage dataset") await damage(join(folder, "kept"), which, other);
  if (kind === "lose dataset") await rm(join(folder, "kept"), { recursive: true });
}

/** Write another byte into one of the files under a folder. */
async function damage(folder: string, which: number, other: number): Promise<void> {
  // A folder without its manifest is no dataset, and nothing is written there.
  const files = Object.keys(await filesUnder(folder)).filter((file) => file !== "/manifest.json");
  const victim = join(folder, files[which % files.length] ?? "");
  const bytes = await readFile(victim);
  bytes[(which * 977) % bytes.length] = 48 + other;
  await writeFile(victim, bytes);
}

/** More than a shard of small reports, one a day. */
function manyReports(count: number): Record<string, string> {
  const day = (at: number) => new Date(Date.UTC(2019, 0, 1 + at)).toISOString().slice(0, 10);
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `articles/${at}.md`,
      `---\npublisher: Herald ${at % 7}\npublished: ${day(at)}\n---\nNumber ${at}: ${words(at, 20)}. Germany signed the Elbe Pact.\n`,
    ]),
  );
}

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
            if (next !== null) await take(folder, next);
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
