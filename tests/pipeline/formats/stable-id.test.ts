import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stableId } from "../../../src/pipeline/formats/stable-id.ts";

describe("stableId", () => {
  it("keeps an id of its own and sets digits behind the file's name", () => {
    expect(stableId("x/news 2021.csv", "story-9", "")).toBe("story-9");
    expect(stableId("x/news 2021.csv", "12", "")).toBe("news-2021-12");
  });

  it("makes the same id of the same content, and another of another", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(stableId("a.csv", null, a)).toMatch(/^a-[0-9a-z]{1,11}$/);
        expect(stableId("a.csv", null, a) === stableId("a.csv", null, b)).toBe(a === b);
      }),
    );
  });

  it("marks an address by itself, whatever else the entry says", () => {
    expect(stableId("a.rss", "https://a.example/?p=1", "one")).toBe(stableId("a.rss", "https://a.example/?p=1", "two"));
  });

  it("tells thousands of near texts apart by all of a mark", () => {
    const texts = Array.from({ length: 20_000 }, (_, count) => `https://ledger.example/pact/${count}`);
    const ids = texts.map((text) => stableId("a.rss", text, ""));
    expect(new Set(ids).size).toBe(texts.length);
    // The last figures of a mark carry as much of a text as the first.
    expect(ids.filter((id) => id.length > "a-123456789".length).length).toBeGreaterThan(texts.length / 2);
  });
});
