import { describe, expect, it } from "vitest";
import { bucketOf } from "../../src/model/id-bucket.ts";

describe("bucketOf", () => {
  // Sums that the authors of the hash give for these letters.
  it.each([
    { id: "", hash: 0x811c9dc5 },
    { id: "a", hash: 0xe40c292c },
    { id: "foobar", hash: 0xbf9cf968 },
  ])("hashes $id as the authors of the hash do", ({ id, hash }) => {
    expect(bucketOf(id, 2 ** 32)).toBe(hash);
  });

  it("spreads ids that count up evenly", () => {
    const counts = new Array(50).fill(0);
    for (let number = 0; number < 50_000; number++) counts[bucketOf(`generated-${number}`, 50)]++;
    expect(Math.min(...counts)).toBeGreaterThan(800);
    expect(Math.max(...counts)).toBeLessThan(1200);
  });
});
