import { afterEach, describe, expect, it } from "vitest";
import { EXIT } from "../../src/cli/exit-codes.ts";
import { openCollection } from "../../src/cli/open-collection.ts";
import { dayNumberOf } from "../../src/model/day-number.ts";
import { collectionFolder, effectsIn, PROMISED, removeFolder, SIGNED } from "./collection-folder.ts";

const COMMAND = { name: "status" };

let folder = "";

afterEach(() => removeFolder(folder));

/** Open the collection of `files` without a cache; `err` is what was said meanwhile. */
async function open(files: Readonly<Record<string, string>>) {
  folder = await collectionFolder(files);
  let err = "";
  const effects = effectsIn(folder, {
    writeErr: (text) => {
      err += text;
    },
  });
  return { opened: await openCollection(COMMAND, { "no-cache": true }, effects), err: () => err };
}

describe("openCollection", () => {
  it("has the engine's dataset and the day that a page would open on", async () => {
    const { opened } = await open({ "articles/promised.md": PROMISED, "articles/signed.md": SIGNED });
    expect(opened).toMatchObject({
      dataset: { manifest: { articles: 2 } },
      opening: { day: dayNumberOf(2021, 3, 5), later: 0 },
    });
  });

  it("says where the codebook is wrong, and opens nothing", async () => {
    const { opened, err } = await open({ "articles/signed.md": SIGNED, "codebook/themes.yaml": "- id: [" });
    expect(opened).toEqual({ code: EXIT.codebookMistake });
    expect(err()).toContain("codebook/themes.yaml");
  });

  it("says that no article could be read", async () => {
    const { opened, err } = await open({});
    expect(opened).toEqual({ code: EXIT.nothingRead });
    expect(err()).toContain("No article could be read.");
  });
});
