import { describe, expect, it } from "vitest";
import { type CacheIndex, indexText, parseIndex } from "../../src/cli/cache-index.ts";

const entry = (file: string, at: number) => ({
  file,
  mark: `mark of ${file}`,
  stamp: { sizeBytes: at, mtimeMs: 1_700_000_000_000.125 + at, ctimeMs: 1_700_000_000_001.25, inode: 2 ** 40 + at },
  isSettled: at % 2 === 0,
  articles: at + 1,
  part: at,
  start: at * 100,
  length: 50 + at,
});

describe("parseIndex", () => {
  it("gives back what `indexText` wrote, times to the last bit", () => {
    const index: CacheIndex = {
      parts: [{ name: "p", bytes: 5, sum: 6 }],
      pairs: { name: "q", bytes: 7, sum: 8 },
      searches: { name: "s", bytes: 9, sum: 10 },
      entries: [entry("a.md", 0), entry("b.md", 1), entry("ü.md", 2)],
    };
    expect(parseIndex(indexText(index))).toEqual(index);
  });
});
