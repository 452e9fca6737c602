import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { refreshDataset } from "../../../src/cli/page/refresh-dataset.ts";
import { filesUnder, put } from "../collection-folder.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pactwatch-page-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const refresh = () => refreshDataset(join(folder, "public"), join(folder, "dist", "dataset"));

describe("refreshDataset", () => {
  it("replaces the page's dataset by the last one, with no file of the former left", async () => {
    await put(join(folder, "dist", "index.html"), "page");
    await put(join(folder, "dist", "dataset", "manifest.json"), "former");
    await put(join(folder, "dist", "dataset", "texts", "007.json"), "former");
    await put(join(folder, "public", "manifest.json"), "new");
    await put(join(folder, "public", "texts", "000.json"), "new");
    expect(await refresh()).toBe(true);
    expect(await filesUnder(join(folder, "dist"))).toEqual({
      "/dataset/manifest.json": "new",
      "/dataset/texts/000.json": "new",
      "/index.html": "page",
    });
  });

  it("leaves a page alone that shows the last dataset", async () => {
    await put(join(folder, "dist", "index.html"), "page");
    await put(join(folder, "dist", "dataset", "manifest.json"), "same");
    await put(join(folder, "dist", "dataset", "own.txt"), "kept");
    await put(join(folder, "public", "manifest.json"), "same");
    expect(await refresh()).toBe(true);
    expect(await filesUnder(join(folder, "dist"))).toHaveProperty("/dataset/own.txt");
  });

  it("says that there is no dataset, or no page", async () => {
    await put(join(folder, "dist", "index.html"), "page");
    expect(await refresh()).toBe(false);
    await put(join(folder, "public", "manifest.json"), "new");
    await rm(join(folder, "dist"), { recursive: true });
    expect(await refresh()).toBe(false);
  });
});
