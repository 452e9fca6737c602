import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { realEffects } from "../../src/cli/effects.ts";
import { refuseTarget } from "../../src/cli/refuse-target.ts";
import { collectionFolder, removeFolder, runIn, SIGNED } from "./collection-folder.ts";

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

  it("keeps the dataset apart from the collection", async () => {
    expect(await refuse(".")).toContain("collection");
    expect(await refuse("data/codebook/out")).toContain("collection");
    expect(await refuse("data/dataset")).toBeNull();
  });
});
