import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../src/cli/decode-bytes.ts";

const words = fc.string({ unit: "grapheme" }).map((text) => `Pact ${text.replace(/\p{Cc}/gu, "")}`);

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes).swap16();
}

describe("decodeBytes", () => {
  it("reads UTF-8 with and without a mark and UTF-16 with one, either way round", () => {
    fc.assert(
      fc.property(words, (text) => {
        const utf16 = Buffer.from(`\ufeff${text}`, "utf16le");
        expect(decodeBytes(Buffer.from(text))).toEqual({ text });
        expect(decodeBytes(Buffer.from(`\ufeff${text}`))).toEqual({ text });
        expect(decodeBytes(utf16)).toEqual({ text });
        expect(decodeBytes(swapped(utf16))).toEqual({ text });
      }),
    );
  });

  it.each([
    ["Latin-1", Buffer.from("Der Vertrag wird überprüft.", "latin1"), "encoding-unknown"],
    ["UTF-16 without a mark", Buffer.from("The pact is signed.", "utf16le"), "encoding-unknown"],
    ["UTF-32 with a mark", new Uint8Array([0xff, 0xfe, 0, 0, 0x50, 0, 0, 0]), "encoding-unknown"],
    ["half a UTF-16 letter", new Uint8Array([0xff, 0xfe, 0x50]), "encoding-unknown"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), "file-binary"],
    ["a PDF file", Buffer.from("%PDF-1.7\nstream"), "file-binary"],
    ["an archive", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 8, 8, 0xff]), "file-binary"],
    ["control characters", new Uint8Array(100).fill(1), "file-binary"],
  ])("reads no text from %s", (_, bytes, code) => {
    expect(decodeBytes(bytes)).toEqual({ code });
  });
});
