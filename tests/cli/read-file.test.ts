import { truncate } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { realEffects } from "../../src/cli/effects.ts";
import { LARGEST_FILE_BYTES, readFileBytes } from "../../src/cli/read-file.ts";
import { collectionFolder, put, removeFolder } from "./collection-folder.ts";

let folder = "";

beforeEach(async () => {
  folder = await collectionFolder({});
});

afterEach(() => removeFolder(folder));

describe("readFileBytes", () => {
  it("reads a file up to the limit and reports a larger one with its size", async () => {
    const path = join(folder, "a.txt");
    await put(path, "pact");
    await truncate(path, LARGEST_FILE_BYTES);
    expect(await readFileBytes(path, "a.txt", realEffects())).toMatchObject({ bytes: { length: LARGEST_FILE_BYTES } });
    await truncate(path, LARGEST_FILE_BYTES + 1);
    expect(await readFileBytes(path, "a.txt", realEffects())).toEqual({
      finding: { code: "file-too-large", file: "a.txt", found: "10.0 MB", expected: "up to 10 MB" },
      sizeBytes: LARGEST_FILE_BYTES + 1,
    });
  });

  it("reports a file that is not there", async () => {
    expect(await readFileBytes(join(folder, "none"), "none", realEffects())).toMatchObject({
      finding: { code: "file-unreadable", file: "none", found: "no such file" },
    });
  });
});
