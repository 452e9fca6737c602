import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { realEffects } from "../../src/cli/effects.ts";
import { readRange } from "../../src/cli/read-range.ts";
import { collectionFolder, put, removeFolder } from "./collection-folder.ts";

let folder = "";

beforeEach(async () => {
  folder = await collectionFolder({});
  await put(join(folder, "bytes"), Uint8Array.of(1, 2, 3, 4));
});

afterEach(() => removeFolder(folder));

const read = (start: number, length: number, wholeBytes = 4, name = "bytes") =>
  readRange(join(folder, name), { start, length, wholeBytes }, realEffects());

describe("readRange", () => {
  it("gives the bytes that stand there", () => {
    expect(read(1, 2)).toEqual(Uint8Array.of(2, 3));
    expect(read(0, 4)).toEqual(Uint8Array.of(1, 2, 3, 4));
  });

  it("gives nothing of a file of another size, past its end, or that is not there", () => {
    expect(read(0, 2, 5)).toBeNull();
    expect(read(3, 2)).toBeNull();
    expect(read(0, 1, 4, "none")).toBeNull();
  });
});
