import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { realEffects } from "../../../src/cli/effects.ts";
import { openEncoded } from "../../../src/cli/open-encoded.ts";
import { collectionFolder, filesUnder, put, removeFolder, runIn } from "../collection-folder.ts";

const folders: string[] = [];

async function emptyFolder(): Promise<string> {
  const folder = await collectionFolder({});
  folders.push(folder);
  return folder;
}

afterEach(async () => {
  await Promise.all(folders.splice(0).map(removeFolder));
});

describe("generate", () => {
  it("writes the same bytes for the same seed and others for another", async () => {
    const folder = await emptyFolder();
    for (const [seed, out] of ["5", "5", "6"].map((own, place) => [own, `out${place}`] as const)) {
      await runIn(folder, ["generate", "--articles", "300", "--seed", seed, "--out", out]);
    }
    const [first, again, other] = await Promise.all([0, 1, 2].map((place) => filesUnder(join(folder, `out${place}`))));
    expect(again).toEqual(first);
    expect(other?.["/articles.json"]).not.toBe(first?.["/articles.json"]);
  });

  it("says in the manifest and on the terminal that it is generated", async () => {
    const folder = await emptyFolder();
    const { code, out } = await runIn(folder, ["generate", "--articles", "40", "--seed", "9", "--out", "out"]);
    expect(code).toBe(0);
    expect(out).toContain("40 generated articles from seed 9. Nothing in them is true.");
    const manifest = JSON.parse(await readFile(join(folder, "out", "manifest.json"), "utf8"));
    expect(manifest).toMatchObject({ articles: 40, generated: { seed: 9 } });
  });

  it("writes what the engine opens", async () => {
    const folder = await emptyFolder();
    await runIn(folder, ["generate", "--articles", "300", "--out", "out"]);
    const texts = Object.entries(await filesUnder(join(folder, "out")));
    const files = texts.map(([path, text]) => ({ path: path.slice(1), bytes: new TextEncoder().encode(text) }));
    const { manifest } = openEncoded(files).dataset;
    expect([manifest.articles, manifest.findings]).toEqual([300, []]);
    expect(manifest.claims).toBeGreaterThan(100);
  });

  it.each([
    { args: ["--out", "out"], mistake: "--articles must be a whole number" },
    { args: ["--articles", "0", "--out", "out"], mistake: "--articles must be a whole number" },
    { args: ["--articles", "1e6", "--out", "out"], mistake: "--articles must be a whole number" },
    { args: ["--articles", "5", "--out", "out", "--seed", "-1"], mistake: "--seed" },
    { args: ["--articles", "5"], mistake: "--out must name a folder" },
    { args: ["--articles", "5", "--out", "data"], mistake: "--out must not hold the collection" },
  ])("refuses $args", async ({ args, mistake }) => {
    const { code, err } = await runIn(await emptyFolder(), ["generate", ...args]);
    expect(code).toBe(64);
    expect(err).toContain(mistake);
  });

  it("writes nothing over what is no dataset", async () => {
    const folder = await emptyFolder();
    await put(join(folder, "out", "letter.txt"), "Dear reader");
    const { code, err } = await runIn(folder, ["generate", "--articles", "5", "--out", "out"]);
    expect([code, Object.keys(await filesUnder(join(folder, "out")))]).toEqual([64, ["/letter.txt"]]);
    expect(err).toContain("holds other things than a dataset");
  });

  it("writes nothing from a codebook with a mistake", async () => {
    const folder = await emptyFolder();
    await put(join(folder, "data", "codebook", "themes.yaml"), "themes: 5\n");
    const { code, err } = await runIn(folder, ["generate", "--articles", "5", "--out", "out"]);
    expect([code, err.includes("nothing was generated")]).toEqual([2, true]);
  });

  it("says so when the dataset cannot be written", async () => {
    const { fs } = realEffects();
    const full = (() => Promise.reject(new Error("no space left"))) as typeof fs.writeFile;
    const args = ["generate", "--articles", "5", "--out", "out"];
    const { code, err } = await runIn(await emptyFolder(), args, { fs: { ...fs, writeFile: full } });
    expect([code, err.includes("no space left")]).toEqual([74, true]);
  });
});
