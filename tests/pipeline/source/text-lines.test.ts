import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstWorded, splitJoiningBlanks, splitLines } from "../../../src/pipeline/source/text-lines.ts";

describe("splitLines", () => {
  it("covers the text without a gap, and breaks only at breaks", () => {
    const text = fc.array(fc.oneof(fc.string(), fc.constantFrom("\n", "\r", "\r\n"))).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (raw) => {
        const lines = splitLines(raw);
        expect(lines.map(({ start, next }) => raw.slice(start, next)).join("")).toBe(raw);
        expect(lines.map(({ start, end }) => raw.slice(start, end))).toEqual(
          raw
            .replace(/(?:\r\n|\r|\n)$/, "")
            .split(/\r\n|\r|\n/)
            .slice(0, raw === "" ? 0 : undefined),
        );
      }),
    );
  });

  it("begins where it is told to", () => {
    expect(splitLines("one\n two ", 4)).toEqual([{ start: 4, end: 9, next: 9, words: "two" }]);
  });
});

describe("splitJoiningBlanks", () => {
  it("gives the same lines with words, and covers the text without a gap", () => {
    const text = fc.array(fc.constantFrom("\n", "\r", "\r\n", " ", "a")).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (raw) => {
        const lines = splitJoiningBlanks(raw);
        expect(lines.map(({ start, next }) => raw.slice(start, next)).join("")).toBe(raw);
        const worded = (all: typeof lines) => all.filter(({ words }) => words !== "");
        expect(worded(lines)).toEqual(worded(splitLines(raw)));
      }),
    );
  });

  it("keeps two lines of a million blank ones", () => {
    expect(splitJoiningBlanks(`a${"\n".repeat(1_000_000)}b`)).toHaveLength(4);
  });
});

describe("firstWorded", () => {
  it("gives the first lines with words, and as many as there are", () => {
    const lines = splitLines("\n one \n\n two\nthree");
    expect(firstWorded(lines, 2).map(({ words }) => words)).toEqual(["one", "two"]);
    expect(firstWorded(lines, 9)).toHaveLength(3);
  });
});
