import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { realEffects } from "../../src/cli/effects.ts";
import { openEncoded } from "../../src/cli/open-encoded.ts";
import { readCollection } from "../../src/cli/read-collection.ts";
import type { Codebook } from "../../src/model/codebook.ts";
import { encodeDataset } from "../../src/pipeline/dataset/encode-dataset.ts";
import { collectionFolder, PROMISED, removeFolder, SIGNED } from "./collection-folder.ts";

let folder = "";

beforeEach(async () => {
  folder = await collectionFolder({ "articles/b.md": SIGNED, "articles/a.md": PROMISED, "articles/c.md": "" });
});

afterEach(() => removeFolder(folder));

const read = () => readCollection(join(folder, "data"), realEffects());

describe("openEncoded", () => {
  it("opens what was encoded, with its texts", async () => {
    const { articles, codebook, fingerprint } = await read();
    const input = { articles, codebook: codebook as Codebook, findings: [], fingerprint, sha256: () => "" };
    const { dataset } = openEncoded(encodeDataset(input).files);
    expect(dataset.manifest).toMatchObject({ articles: 2, fingerprint });
    expect(dataset.texts[0]?.texts).toEqual(articles.map(({ text }) => JSON.parse(new TextDecoder().decode(text))));
  });
});
