import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { realEffects } from "../../src/cli/effects.ts";
import { refuseFolder } from "../../src/cli/refuse-folder.ts";
import { collectionFolder, put, removeFolder, runIn, SIGNED } from "./collection-folder.ts";

let folder = "";

beforeEach(async () => {
  folder = await collectionFolder({ "articles/a.md": SIGNED });
});

afterEach(() => removeFolder(folder));

const refuse = (name: string) => refuseFolder(join(folder, name), realEffects());

describe("refuseFolder", () => {
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

  it("names a folder as it is asked to", async () => {
    await put(join(folder, ".built.last", "thesis.md"), "Chapter 1");
    const said = await refuseFolder(join(folder, ".built.last"), realEffects(), "built");
    expect(said).toBe("built holds other things than a dataset; choose an empty or a new folder.");
  });
});
