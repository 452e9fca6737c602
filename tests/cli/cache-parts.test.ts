import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CacheDamage, openPart, writePart } from "../../src/cli/cache-parts.ts";
import { realEffects } from "../../src/cli/effects.ts";
import { collectionFolder, removeFolder } from "./collection-folder.ts";

const effects = realEffects();
/** More than are read one by one. */
const OUTCOMES = Array.from({ length: 500 }, (_, at) => ({
  numbers: Int32Array.of(at, -at),
  bytes: Uint8Array.of(at & 255, 1, 2),
}));

let folder = "";

beforeEach(async () => {
  folder = await collectionFolder({});
});

afterEach(() => removeFolder(folder));

describe("openPart", () => {
  it("gives every outcome that was written, however many are asked for", async () => {
    const { file, places } = await writePart(folder, "a".repeat(64), OUTCOMES, effects);
    const part = openPart(folder, file, effects);
    for (const [at, place] of places.entries()) {
      expect(part?.bytesOf(place)).toEqual(OUTCOMES[at]?.bytes);
      expect(part?.numbers.subarray(place.numbersStart, place.numbersStart + 2)).toEqual(OUTCOMES[at]?.numbers);
    }
  });

  it("is not there when its numbers were changed, or it was cut or lost", async () => {
    const { file } = await writePart(folder, "a".repeat(64), OUTCOMES, effects);
    const path = join(folder, file.name);
    const whole = await readFile(path);
    for (const damaged of [whole.subarray(0, -1), whole.map((byte, at) => (at === 5 ? byte ^ 1 : byte))]) {
      await writeFile(path, damaged);
      expect(openPart(folder, file, effects)).toBeNull();
    }
    await rm(path);
    expect(openPart(folder, file, effects)).toBeNull();
  });

  it("throws for an outcome whose bytes were changed, and gives the others", async () => {
    const { file, places } = await writePart(folder, "a".repeat(64), OUTCOMES, effects);
    const [first, second] = places;
    const path = join(folder, file.name);
    const whole = await readFile(path);
    await writeFile(
      path,
      whole.map((byte, at) => (at === first?.start ? byte ^ 1 : byte)),
    );
    const part = openPart(folder, file, effects);
    expect(() => first && part?.bytesOf(first)).toThrow(CacheDamage);
    expect(second && part?.bytesOf(second)).toEqual(OUTCOMES[1]?.bytes);
  });
});
