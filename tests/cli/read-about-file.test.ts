import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { realEffects } from "../../src/cli/effects.ts";
import { readAboutFile } from "../../src/cli/read-about-file.ts";
import { collectionFolder, filesUnder, put, removeFolder, runIn, SIGNED } from "./collection-folder.ts";

let folder = "";

beforeEach(async () => {
  folder = await collectionFolder({ "articles/a.md": SIGNED });
});

afterEach(() => removeFolder(folder));

const read = () => readAboutFile(join(folder, "data"), realEffects());

describe("readAboutFile", () => {
  it("takes a collection that says nothing of itself as it is", async () => {
    expect(await read()).toEqual({ about: null, mark: "", findings: [] });
  });

  it("names the file when it holds no text, and goes on", async () => {
    await put(join(folder, "data", "about.md"), new Uint8Array([0, 1, 2, 0, 0, 5, 0]));
    expect((await read()).findings).toMatchObject([{ file: "about.md" }]);
    expect((await runIn(folder, ["build"])).code).toBe(0);
  });

  it("gives the dataset its words, and another fingerprint", async () => {
    const manifest = async () => {
      await runIn(folder, ["build"]);
      return JSON.parse((await filesUnder(join(folder, "public")))["/dataset/manifest.json"] ?? "");
    };
    const before = await manifest();
    await put(join(folder, "data", "about.md"), "---\nname: Elbe sample\n---\nReports on one pact.");
    const after = await manifest();
    expect(before.about).toBeNull();
    expect(after.about).toEqual({ name: "Elbe sample", summary: "Reports on one pact.", texts: null });
    expect(after.fingerprint).not.toBe(before.fingerprint);
  });
});
