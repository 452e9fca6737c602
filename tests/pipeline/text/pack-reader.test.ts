import { describe, expect, it } from "vitest";
import type { Codebook } from "../../../src/model/codebook.ts";
import type { ArticleId } from "../../../src/model/ids.ts";
import { readCodebook } from "../../../src/pipeline/codebook/read-codebook.ts";
import { packReader, unpackReader } from "../../../src/pipeline/text/pack-reader.ts";
import { readText } from "../../../src/pipeline/text/read-text.ts";
import { compileReader, type Reader } from "../../../src/pipeline/text/reading.ts";
import { loadCodebook } from "../../evaluate/gold.ts";
import { SMALL_CODEBOOK } from "../codebook/small-codebook.ts";
import { READER } from "./read-sentence.ts";

const codebook = loadCodebook();
const packed = packReader(codebook, READER) as Uint8Array;

function read(reader: Reader, text: string) {
  const published = { date: null, basis: "none" } as const;
  return readText(reader, { articleId: "test" as ArticleId, title: null, text, published });
}

describe("unpackReader", () => {
  const unpacked = unpackReader(codebook, packed) as Reader;

  it("gives every phrase and every cue of the codebook as it was", () => {
    const places = Array.from({ length: READER.automaton.ends.places.length }, (_, place) => place);
    for (const list of ["countries", "themes", "names"] as const) {
      const phrases = (reader: Reader) => places.map((place): object | undefined => reader[list].phraseAt(place));
      expect(phrases(unpacked)).toEqual(phrases(READER));
    }
    expect(places.map(unpacked.cues.openingAt)).toEqual(places.map(READER.cues.openingAt));
    expect(unpacked.cues.openingAt(READER.cues.openings.length)).toBeUndefined();
  });

  it("reads a text as the reader that was packed", () => {
    const text =
      "Japan and the Philippines signed a Reciprocal Access Agreement on 8 July 2024. Élysée frigates sailed.";
    const { claims, tags } = read(unpacked, text);
    expect({ claims, tags }).toEqual({ claims: read(READER, text).claims, tags: read(READER, text).tags });
    expect(claims.length).toBeGreaterThan(0);
  });

  it("grows the same tree for where nothing runs the tables", () => {
    expect(unpacked.automaton.growTree()).toEqual(READER.automaton.growTree());
  });

  it("reads bytes that begin at any multiple of four", () => {
    const small = readCodebook(SMALL_CODEBOOK).codebook as Codebook;
    const bytes = packReader(small, compileReader(small)) as Uint8Array;
    const moved = new Uint8Array(bytes.length + 12);
    moved.set(bytes, 12);
    const text = "Germany and Czechia signed the Elbe Pact on 4 March 2021.";
    expect(read(unpackReader(small, moved.subarray(12)) as Reader, text)).toEqual(read(compileReader(small), text));
  });

  it.each([
    ["nothing", new Uint8Array(0)],
    ["a few bytes", packed.slice(0, 20)],
    ["the first half", packed.slice(0, packed.length >> 1)],
    ["all but the last byte", packed.slice(0, -1)],
    ["a byte too many", Uint8Array.of(...packed.slice(0, 64), 0)],
    ["noughts", new Uint8Array(64)],
    ["numbers in another byte order", swapped(packed)],
  ])("makes no reader of %s", (_, damaged) => {
    expect(unpackReader(codebook, damaged)).toBeNull();
  });
});

/** Each four bytes turned round. */
function swapped(bytes: Uint8Array): Uint8Array {
  return bytes.map((_, at) => bytes[at - (at % 4) + 3 - (at % 4)] ?? 0);
}
