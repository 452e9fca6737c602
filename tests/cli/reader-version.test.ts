import { describe, expect, it } from "vitest";
import { realEffects } from "../../src/cli/effects.ts";
import { readerVersion } from "../../src/cli/reader-version.ts";

describe("readerVersion", () => {
  it("is the same as long as no file of the reader changes, and another once one does", async () => {
    const effects = realEffects();
    const seen = [await readerVersion(effects), await readerVersion(effects)];
    const open = (async (path: string, ...rest: [string]) =>
      effects.fs.open(
        path.endsWith("/modality-rules.ts") ? path.replace("modality-rules", "fact-rules") : path,
        ...rest,
      )) as typeof effects.fs.open;
    seen.push(await readerVersion({ ...effects, fs: { ...effects.fs, open } }));
    expect(seen[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(seen[1]).toBe(seen[0]);
    expect(seen[2]).not.toBe(seen[0]);
  });
});
