import { describe, expect, it } from "vitest";
import { openKeySet } from "../../../src/pipeline/stories/key-set.ts";

describe("openKeySet", () => {
  it("has every key that was added, and hardly another", () => {
    const keys = openKeySet();
    const own = Int32Array.from({ length: 1000 }, (_, at) => Math.imul(at + 1, 0x7feb352d));
    const others = Int32Array.from({ length: 1000 }, (_, at) => Math.imul(at + 5001, 0x7feb352d));
    expect(keys.hasAny(own)).toBe(false);
    keys.addAll(own);
    expect([...own].every(keys.has)).toBe(true);
    expect(keys.hasAny(own.subarray(999))).toBe(true);
    expect([...others].filter(keys.has).length).toBeLessThan(10);
  });
});
