import { truncate } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { realEffects } from "../../src/cli/effects.ts";
import { LARGEST_FILE_BYTES, openFilesReader, readFileBytes } from "../../src/cli/read-file.ts";
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

describe("openFilesReader", () => {
  it("reads as one that waits does", async () => {
    const effects = realEffects();
    const read = openFilesReader(effects);
    for (const [name, size] of [
      ["small.txt", 5],
      ["empty.txt", 0],
      ["largest.txt", LARGEST_FILE_BYTES],
      ["larger.txt", LARGEST_FILE_BYTES + 1],
      ["none.txt", null],
    ] as const) {
      const path = join(folder, name);
      if (size !== null) {
        await put(path, "pact ");
        await truncate(path, size);
      }
      const [own, other] = [await read(path, name), await readFileBytes(path, name, effects)];
      expect({ ...own, bytes: "bytes" in own && [...own.bytes.subarray(0, 9)] }).toEqual({
        ...other,
        bytes: "bytes" in other && [...other.bytes.subarray(0, 9)],
      });
      expect("bytes" in own && own.bytes.length).toBe("bytes" in other && other.bytes.length);
    }
  });

  it("waits for the next files behind one that took long, and then tries again", async () => {
    const path = join(folder, "a.txt");
    await put(path, "pact");
    const effects = realEffects();
    let nowMs = 0;
    let slowness = 0;
    const nextMs = () => {
      nowMs += slowness;
      return nowMs;
    };
    const read = openFilesReader({ ...effects, nowMs: nextMs });
    const isWaiting = () => read(path, "a.txt") instanceof Promise;
    expect(isWaiting()).toBe(false);
    slowness = 50;
    expect(isWaiting()).toBe(false);
    slowness = 0;
    expect(Array.from({ length: 66 }, isWaiting).indexOf(false)).toBe(64);
  });
});
