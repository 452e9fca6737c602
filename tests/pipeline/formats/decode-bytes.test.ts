import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../../src/pipeline/formats/decode-bytes.ts";

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

  it("reads UTF-16 without a mark, either way round", () => {
    const bytes = Buffer.from("The pact is signed.", "utf16le");
    expect(decodeBytes(bytes)).toEqual({ text: "The pact is signed." });
    expect(decodeBytes(swapped(bytes))).toEqual({ text: "The pact is signed." });
  });

  it("reads Windows-1252 without a doubt where its letters stand in words", () => {
    const bytes = Buffer.from("Der Vertrag \x84Elbe\x93 wird \xfcberpr\xfcft \x96 so der Minister.", "latin1");
    expect(decodeBytes(bytes)).toEqual({ text: "Der Vertrag „Elbe“ wird überprüft – so der Minister." });
  });

  it("reads older code pages as Windows-1252 and says that it doubts it", () => {
    const russian = Buffer.from([0xc4, 0xee, 0xe3, 0xee, 0xe2, 0xee, 0xf0, 0x20, 0xef, 0xee, 0xe4, 0xef]);
    expect(decodeBytes(russian)).toMatchObject({ doubt: "read as Windows-1252" });
    expect(decodeBytes(russian, "windows-1251")).toEqual({ text: "Договор подп" });
  });

  it("keeps UTF-8 with a few wrong bytes and says how many", () => {
    const bytes = Buffer.concat([Buffer.from("überprüft, müde, größer "), Buffer.from([0xff]), Buffer.from(" Ende")]);
    expect(decodeBytes(bytes)).toEqual({
      text: "überprüft, müde, größer \uFFFD Ende",
      doubt: "UTF-8 with one wrong letter",
    });
  });

  it("believes UTF-8 without a flaw before the encoding that a file names, and takes no unknown name", () => {
    expect(decodeBytes(Buffer.from("Ministerpräsident"), "iso-8859-2")).toEqual({ text: "Ministerpräsident" });
    expect(decodeBytes(Buffer.from("caf\xe9s", "latin1"), "klingon")).toEqual({ text: "cafés" });
  });

  it("reads an encoding that passes for ASCII where the file names it", () => {
    const japanese = Buffer.from("\u001b$BF|K\\\u001b(B");
    expect(decodeBytes(japanese, "iso-2022-jp")).toEqual({ text: "日本" });
  });

  it.each([
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
