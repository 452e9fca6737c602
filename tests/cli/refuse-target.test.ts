import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { realEffects } from "../../src/cli/effects.ts";
import { refuseTarget } from "../../src/cli/refuse-target.ts";
import { collectionFolder, put, removeFolder, runIn, SIGNED } from "./collection-folder.ts";

let folder = "";
const effects = realEffects();

beforeEach(async () => {
  folder = await collectionFolder({ "articles/a.md": SIGNED });
});

afterEach(() => removeFolder(folder));

const refuse = (out: string) => refuseTarget(join(folder, "data"), join(folder, out), effects);

describe("refuseTarget", () => {
  it("lets a dataset go where nothing is, where nothing is in the folder, and where a dataset is", async () => {
    await mkdir(join(folder, "empty"));
    await runIn(folder, ["build", "--out", "built"]);
    expect(await refuse("deep/new")).toBeNull();
    expect(await refuse("empty")).toBeNull();
    expect(await refuse("built")).toBeNull();
  });

  it("says which file is no part of the dataset", async () => {
    await runIn(folder, ["build", "--out", "built"]);
    await put(join(folder, "built", "thesis.md"), "Chapter 1");
    expect(await refuse("built")).toContain("thesis.md");
  });

  it("says that a manifest is damaged, whatever was turned in it, and how to mend it", async () => {
    await runIn(folder, ["build", "--out", "built"]);
    const path = join(folder, "built", "manifest.json");
    const whole = await readFile(path);
    const own = await refuse("built");
    let told = 0;
    for (let at = 0; at < whole.length; at += 7) {
      await writeFile(
        path,
        whole.map((byte, place) => (place === at ? byte ^ 4 : byte)),
      );
      const said = await refuse("built");
      if (said !== own)
        expect(said).toMatch(/built looks like a dataset whose manifest\.json is damaged.+remove the folder/);
      told += Number(said !== own);
    }
    expect(told).toBeGreaterThan(5);
    await rm(path);
    expect(await refuse("built")).toContain("damaged or lost");
    await put(join(folder, "built", "thesis.md"), "Chapter 1");
    expect(await refuse("built")).toContain("holds other things than a dataset");
  });

  it("knows the parts of any dataset by their names", async () => {
    await runIn(folder, ["generate", "--articles", "300", "--out", "built"]);
    await rm(join(folder, "built", "manifest.json"));
    expect(await refuse("built")).toContain("damaged or lost");
  });

  it("keeps the dataset apart from the collection", async () => {
    expect(await refuse(".")).toContain("collection");
    expect(await refuse("data/codebook/out")).toContain("collection");
    expect(await refuse("data/dataset")).toBeNull();
  });
});
