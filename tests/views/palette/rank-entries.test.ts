import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PaletteEntry } from "../../../src/views/palette/palette-entries.ts";
import { rankEntries } from "../../../src/views/palette/rank-entries.ts";

const entryOf = (words: string, ...also: string[]): PaletteEntry => ({
  key: words,
  words,
  also,
  act: "Open",
  patch: {},
});
const ENTRIES = [
  entryOf("Overview", "overview"),
  entryOf("Japan–Philippines Reciprocal Access Agreement", "Japan–Philippines RAA"),
  entryOf("UK–Japan Reciprocal Access Agreement", "UK–Japan RAA"),
  entryOf("Japan", "JP"),
  entryOf("Türkiye"),
];
const found = (typed: string) => rankEntries(ENTRIES, typed).map(({ words }) => words);

describe("rankEntries", () => {
  it("puts a whole name before one that goes on, and the first word before a later one", () => {
    expect(found("japan")).toEqual([
      "Japan",
      "Japan–Philippines Reciprocal Access Agreement",
      "UK–Japan Reciprocal Access Agreement",
    ]);
  });

  it("puts a whole word before a beginning, so that letters that people use find what they mean", () => {
    const entries = [entryOf("Ukraine", "UA"), entryOf("United Kingdom", "GB", "UK")];
    expect(rankEntries(entries, "uk").map(({ words }) => words)).toEqual(["United Kingdom", "Ukraine"]);
  });

  it("asks for every word, in any order, by its beginning or its middle", () => {
    expect(found("raa uk")).toEqual(["UK–Japan Reciprocal Access Agreement"]);
    expect(found("ippin")).toEqual(["Japan–Philippines Reciprocal Access Agreement"]);
    expect(found("raa norway")).toEqual([]);
  });

  it("reads past case and accents, and finds by another name", () => {
    expect(found("TURK")).toEqual(["Türkiye"]);
    expect(found("jp")[0]).toBe("Japan");
  });

  it("gives the first entries where nothing is typed, and never more than are seen at once", () => {
    expect(found("  ")[0]).toBe("Overview");
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(rankEntries(Array.from({ length: 40 }, () => ENTRIES).flat(), typed).length).toBeLessThanOrEqual(12);
      }),
    );
  });
});
