import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { mayHideLetters } from "../../../src/pipeline/formats/may-hide-letters.ts";

/** A stream of a PDF, packed or as it stands. */
function streamOf(content: string, dictionary = "/Filter/FlateDecode"): Uint8Array {
  const isPacked = dictionary.includes("Flate");
  const bytes = isPacked ? deflateSync(content) : Buffer.from(content);
  return Buffer.concat([Buffer.from(`4 0 obj<<${dictionary}>>stream\n`), bytes, Buffer.from("\nendstream\nendobj\n")]);
}

describe("mayHideLetters", () => {
  it.each([
    ["letters without ink", "BT 3 Tr (pact) Tj ET"],
    ["a white grey", "BT 1 g (pact) Tj ET"],
    ["white in three colours", "0 g\n1 1 1 rg (pact) Tj"],
    ["no ink of four", "0 0 0 0 k"],
    ["white of colours of its own", "/Cs1 cs 1 1 1 scn"],
  ])("finds %s, packed or not", async (_, content) => {
    expect(await mayHideLetters(streamOf(content), 1)).toBe(true);
    expect(await mayHideLetters(streamOf(content, "/Length 9"), 1)).toBe(true);
  });

  it("finds none in black letters and coloured fields, and none in a font", async () => {
    const plain = "BT 0 g 0.2 0.4 0.6 rg /F1 11 Tf 1 0 0 1 72 700 Tm (3 trees, 1 gate) Tj 0 Tr ET";
    expect(await mayHideLetters(streamOf(plain), 1)).toBe(false);
    expect(await mayHideLetters(streamOf("BT 3 Tr (pact) Tj ET", "/Length1 9/Filter/FlateDecode"), 1)).toBe(false);
  });

  it("takes what it cannot look into for a file that may", async () => {
    expect(await mayHideLetters(streamOf("x", "/Filter/LZWDecode"), 1)).toBe(true);
    expect(await mayHideLetters(Buffer.concat([streamOf("0 g"), Buffer.from("trailer<</Encrypt 9 0 R>>")]), 1)).toBe(
      true,
    );
    const glass = Buffer.concat([streamOf("0 g"), Buffer.from("9 0 obj<</ca 0>>endobj")]);
    expect(await mayHideLetters(glass, 1)).toBe(true);
  });

  it("leaves alone what is too long to draw", async () => {
    const map = `1 g ${"1 2 m 3 4 l S\n".repeat(120_000)}`;
    expect(await mayHideLetters(streamOf(map), 1)).toBe(false);
    const pages = Buffer.concat(Array.from({ length: 6 }, () => streamOf(map.slice(0, 1_000_000))));
    expect(await mayHideLetters(pages, 1)).toBe(false);
    expect(await mayHideLetters(pages, 120)).toBe(true);
  });
});
