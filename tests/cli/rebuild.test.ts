import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collectionFolder, filesUnder, put, removeFolder, runIn } from "./collection-folder.ts";

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
const KINDS = ["add", "change", "append", "copy", "delete", "rename", "touch", "codebook", "damage"] as const;
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
  if (kind === "damage") {
    const cache = join(folder, "cache");
    const files = (await readdir(cache)).sort();
    const victim = join(cache, files[which % files.length] ?? "");
    const bytes = await readFile(victim);
    bytes[(which * 977) % bytes.length] = other;
    await writeFile(victim, bytes);
  }
}

describe("a build with a cache", () => {
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
