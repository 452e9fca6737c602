import { describe, expect, it } from "vitest";
import { type ArticleEntry, type CacheEntry, EMPTY_INDEX, openIndex, packIndex } from "../../src/cli/cache-index.ts";

const article = (id: string, at: number): ArticleEntry => ({
  id,
  date: at % 2 === 0 ? `202${at}-03` : null,
  notBefore: at > 1 ? "2019" : null,
  notAfter: at > 2 ? "2024-05-06" : null,
  basis: at,
  kind: at + 1,
  fingerprints: 10 + at,
  bag: 20 + at,
  isNaming: at % 2 === 1,
  findings: at > 2 ? '[{"code":"date-missing"}]' : null,
});
const entry = (file: string, at: number, articles: readonly ArticleEntry[]): CacheEntry => ({
  file,
  mark: `mark of ${file}`,
  stamp: { sizeBytes: at, mtimeMs: 1_700_000_000_000.125 + at, ctimeMs: 1_700_000_000_001.25, inode: 2 ** 40 + at },
  isSettled: at % 2 === 0,
  hasFindings: at > 1,
  part: at,
  start: 2 ** 33 + at,
  length: 50 + at,
  sum: 2 ** 32 - 1 - at,
  numbersStart: at * 30,
  articles,
});

const NAMED = {
  parts: [{ name: "p", bytes: 5, sum: 6, numbers: 7 }],
  pairs: { name: "q", bytes: 7, sum: 8 },
  searches: { name: "s", bytes: 9, sum: 10 },
  dataset: null,
};
const ENTRIES = [
  entry("a.md", 0, [article("a", 0)]),
  entry("b.txt", 1, []),
  entry("ü.jsonl", 2, [article("ü", 1), article("c", 2), article("d", 3)]),
];

describe("openIndex", () => {
  it("gives back what `packIndex` wrote, times to the last bit", () => {
    const rows = Int32Array.of(3, -1, 0, 2);
    const index = openIndex(packIndex(NAMED, ENTRIES, rows));
    expect(index).toMatchObject({ ...NAMED, rows, files: ["a.md", "b.txt", "ü.jsonl"] });
    expect(ENTRIES.map((_, place) => index.entryAt(place))).toEqual(ENTRIES);
    expect([0, 1, 2, 3].map((place) => index.firstArticle(place))).toEqual([0, 1, 1, 4]);
  });

  it("takes for unchanged what was settled and has the same stamp in every part", () => {
    const index = openIndex(packIndex(NAMED, ENTRIES, new Int32Array(4)));
    const stamp = ENTRIES[0]?.stamp ?? never();
    expect(index.isUnchanged(0, stamp)).toBe(true);
    for (const part of Object.keys(stamp)) expect(index.isUnchanged(0, { ...stamp, [part]: 4 })).toBe(false);
    expect(index.isUnchanged(1, ENTRIES[1]?.stamp ?? never())).toBe(false);
    expect(EMPTY_INDEX.isUnchanged(0, stamp)).toBe(false);
  });
});

function never(): never {
  throw new Error("there is such an entry");
}
