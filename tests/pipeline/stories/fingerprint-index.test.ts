import { describe, expect, it } from "vitest";
import { openFingerprintIndex } from "../../../src/pipeline/stories/fingerprint-index.ts";

describe("openFingerprintIndex", () => {
  it("finds texts by what they share, the most first, then the newest", () => {
    const index = openFingerprintIndex();
    [[1, 2, 3], [2, 3], [1, 2, 3], [9]].forEach((keys, text) => {
      index.add(text, Int32Array.from(keys));
    });
    expect(index.findSharing(Int32Array.of(1, 2, 3), 3).map(({ text }) => text)).toEqual([2, 0, 1]);
    expect(index.findSharing(Int32Array.of(7), 3)).toEqual([]);
  });

  it("keeps every fingerprint apart while it grows", () => {
    const index = openFingerprintIndex();
    for (let text = 0; text < 20_000; text++) index.add(text, Int32Array.of(text, -text - 1));
    for (const text of [0, 4_095, 19_999]) {
      expect(index.findSharing(Int32Array.of(text), 3)).toEqual([{ text, shared: 1 }]);
    }
  });

  it("looks at the newest texts alone behind a phrase that all have", () => {
    const index = openFingerprintIndex();
    for (let text = 0; text < 1_000; text++) index.add(text, Int32Array.of(5));
    expect(index.findSharing(Int32Array.of(5), 1_000).map(({ text }) => text)[0]).toBe(999);
    expect(index.findSharing(Int32Array.of(5), 1_000).length).toBeLessThan(100);
  });
});
