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
});
