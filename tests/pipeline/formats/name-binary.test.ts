import { describe, expect, it } from "vitest";
import { nameBinary } from "../../../src/pipeline/formats/name-binary.ts";
import { archiveFile, documentFile } from "./archive-file.ts";
import { opened } from "./opened-text.ts";

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function oldFile(name: string): Uint8Array {
  return new Uint8Array([...OLD_OFFICE, 0, 0, ...Buffer.from(name, "utf16le")]);
}

const OPEN_DOCUMENT = archiveFile({ "application/vnd.oasis.opendocument.text": "x" });

describe("nameBinary", () => {
  it.each([
    ["an RTF file", Buffer.from("{\\rtf1\\ansi They agreed.}")],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d])],
    ["an OpenDocument file", OPEN_DOCUMENT],
    ["an Excel workbook", archiveFile({ "xl/workbook.xml": "<a/>" })],
    ["an old Word file", oldFile("WordDocument")],
    ["an Outlook mail", oldFile("__substg1.0_1000001F")],
  ])("knows %s", (kind, bytes) => {
    expect(nameBinary(bytes)).toBe(kind);
  });

  it("knows nothing of text, a Word document or a locked one", () => {
    for (const bytes of [Buffer.from("They agreed."), documentFile(["They agreed."]), oldFile("EncryptedPackage")])
      expect(nameBinary(bytes)).toBeNull();
  });

  it.each([
    ["a.docx", oldFile("WordDocument"), "file-binary", "an old Word file"],
    ["a.docx", OPEN_DOCUMENT, "file-binary", "an OpenDocument file"],
    ["a.txt", Buffer.from("{\\rtf1\\ansi They agreed.}"), "file-binary", "an RTF file"],
    ["a.pdf", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), "file-binary", "a picture"],
    ["a.docx", oldFile("EncryptedPackage"), "file-locked", undefined],
  ])("tells what %s is that cannot be read", async (file, bytes, code, found) => {
    expect((await opened(file, bytes)).findings).toMatchObject([{ code, ...(found !== undefined && { found }) }]);
  });
});
