import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { realEffects } from "../../src/cli/effects.ts";
import { openCodebookFolder, readCodebookFolder } from "../../src/cli/read-codebook-folder.ts";
import { collectionFolder, put, removeFolder } from "./collection-folder.ts";

let folder = "";

beforeEach(async () => {
  folder = await collectionFolder({});
});

afterEach(() => removeFolder(folder));

describe("openCodebookFolder", () => {
  it("marks names and contents", async () => {
    const data = join(folder, "data");
    const marks = [(await openCodebookFolder(data, realEffects())).mark];
    await put(join(data, "codebook", "more.yaml"), "# more");
    marks.push((await openCodebookFolder(data, realEffects())).mark);
    await put(join(data, "codebook", "more.yaml"), "# less");
    marks.push((await openCodebookFolder(data, realEffects())).mark);
    expect(new Set(marks).size).toBe(3);
  });
});

describe("readCodebookFolder", () => {
  it("names a file that is no text, and reads none from it", async () => {
    await put(join(folder, "data", "codebook", "themes.yaml"), new Uint8Array([0, 1, 2, 0, 0, 5, 0, 0]));
    const { findings } = await readCodebookFolder(join(folder, "data"), realEffects());
    expect(findings.map(({ file }) => file)).toContain("codebook/themes.yaml");
  });
});
