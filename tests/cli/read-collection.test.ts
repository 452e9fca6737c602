import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { realEffects } from "../../src/cli/effects.ts";
import { readCollection } from "../../src/cli/read-collection.ts";
import { collectionFolder, PROMISED, put, removeFolder, SIGNED } from "./collection-folder.ts";

let folder = "";

beforeEach(async () => {
  folder = await collectionFolder({ "articles/b.md": SIGNED, "articles/a.md": PROMISED, "articles/c.md": "" });
});

afterEach(() => removeFolder(folder));

const read = (onProgress?: (done: number, total: number) => void) =>
  readCollection(join(folder, "data"), realEffects(), { ...(onProgress && { onProgress }) });

describe("readCollection", () => {
  it("reads the articles in the order of their names and tells how far it is", async () => {
    const steps: string[] = [];
    const { articles, findings } = await read((done, total) => steps.push(`${done}/${total}`));
    expect(articles.map(({ summary }) => summary.id)).toEqual(["a", "b"]);
    expect(findings).toEqual([{ code: "file-empty", file: "articles/c.md" }]);
    expect(steps).toEqual(["0/3", "1/3", "2/3", "3/3"]);
  });

  it("changes its fingerprint with any name, any text and the codebook", async () => {
    const seen = [(await read()).fingerprint];
    await put(join(folder, "data", "articles", "c.md"), " ");
    seen.push((await read()).fingerprint);
    await put(join(folder, "data", "articles", "d.md"), "");
    seen.push((await read()).fingerprint);
    await put(join(folder, "data", "codebook", "notes.yaml"), "# a note");
    seen.push((await read()).fingerprint);
    expect(new Set(seen).size).toBe(4);
    for (const fingerprint of seen) expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  it("reads no article with a codebook that has a mistake", async () => {
    await put(join(folder, "data", "codebook", "ladders.yaml"), "ladders: [");
    expect(await read()).toMatchObject({ codebook: null, articles: [] });
  });
});
