import { describe, expect, it } from "vitest";
import { openKeySet } from "../../../src/pipeline/stories/key-set.ts";

describe("openKeySet", () => {
  it.each([undefined, 1000])("has every key that was added, and hardly another, with room for %s", (count) => {
    const keys = openKeySet(count);
    const own = Int32Array.from({ length: 1000 }, (_, at) => Math.imul(at + 1, 0x7feb352d));
    const others = Int32Array.from({ length: 1000 }, (_, at) => Math.imul(at + 5001, 0x7feb352d));
    expect(keys.hasAny(own)).toBe(false);
    keys.addAll(own);
    expect([...own].every((key) => keys.hasAny(Int32Array.of(key)))).toBe(true);
    expect(keys.hasAny(own.subarray(999))).toBe(true);
    const mixed = Int32Array.of(others[0] ?? 0, own[3] ?? 0, others[1] ?? 0, own[4] ?? 0, others[2] ?? 0);
    expect([0, 1, 2, 4].map((from) => keys.nextIn(mixed, from))).toEqual([1, 1, 3, -1]);
    expect([...others].filter((key) => keys.hasAny(Int32Array.of(key))).length).toBeLessThan(10);
  });
});
