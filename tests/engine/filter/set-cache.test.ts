import { describe, expect, it } from "vitest";
import { createSetCache } from "../../../src/engine/filter/set-cache.ts";

const newCache = () => createSetCache([new Uint32Array(8), new Uint32Array(8)]);

describe("createSetCache", () => {
  it("fills a set once as long as it is kept", () => {
    const cache = newCache();
    const set = cache.keep("a", (into) => into.fill(1).length);
    expect(cache.keep("a", () => 99)).toBe(set);
    expect(set).toMatchObject({ key: "a", size: 8, isGone: false });
  });

  it("gives away the place that was asked for longest ago, and says so", () => {
    const cache = newCache();
    const [old, fresh] = [cache.keep("old", () => 0), cache.keep("fresh", () => 0)];
    cache.keep("old", () => 0);
    const third = cache.keep("third", () => 0);
    expect([old.isGone, fresh.isGone]).toEqual([false, true]);
    expect(third.bits).toBe(fresh.bits);
    expect(cache.keep("fresh", () => 5).size).toBe(5);
  });

  it("gives away no place of a set that was said to be used", () => {
    const cache = newCache();
    const [used, idle] = [cache.keep("used", () => 0), cache.keep("idle", () => 0)];
    cache.use(used);
    cache.keep("third", () => 0);
    expect([used.isGone, idle.isGone]).toEqual([false, true]);
  });

  it("keeps no set alive that it does not hold", () => {
    const cache = newCache();
    const other = newCache().keep("other", () => 0);
    cache.use(other);
    expect(cache.keep("other", () => 7).size).toBe(7);
  });
});
