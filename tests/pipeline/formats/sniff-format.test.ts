import { describe, expect, it } from "vitest";
import { namedEncoding, sniffFormat } from "../../../src/pipeline/formats/sniff-format.ts";
import { archiveFile, documentFile } from "./archive-file.ts";

describe("sniffFormat", () => {
  it.each([
    ["%PDF-1.7", "pdf"],
    ["\ufeff <!DOCTYPE html>", "html"],
    ['<?xml version="1.0"?>\n<html xmlns="x">', "html"],
    ['<?xml version="1.0"?><rss version="2.0">', "feed"],
    ["<feed xmlns='x'>", "feed"],
    ["\0\n\t<html>", "html"],
    ["from: <saved by a browser>", "mhtml"],
    ["snapshot-content-location: x", "mhtml"],
    ["", null],
    ["Plain words about <html> and PDF.", null],
    ["<p>A paragraph of Markdown.</p>", null],
  ])("sees %j as %s", (text, shown) => {
    expect(sniffFormat(new TextEncoder().encode(text))).toBe(shown);
  });

  it("tells a Word document from other archives and from old Word files", () => {
    expect(sniffFormat(documentFile(["Words"]))).toBe("docx");
    expect(sniffFormat(archiveFile({ "xl/workbook.xml": "<a/>" }))).toBe("archive");
    expect(sniffFormat(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toBe("old-office");
  });
});

describe("namedEncoding", () => {
  it.each([
    ['<?xml version="1.0" encoding="ISO-8859-1"?><rss>', "feed", "ISO-8859-1"],
    ["<html><meta charset=Shift_JIS>", "html", "Shift_JIS"],
    ['<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">', "html", "euc-kr"],
    ["Words before <meta charset=koi8-r>", "html", "koi8-r"],
    ["<html>", "html", null],
    ["<meta charset=x>", "plain", null],
  ] as const)("finds in %j of a %s file %s", (text, format, named) => {
    expect(namedEncoding(new TextEncoder().encode(text), format)).toBe(named);
  });
});
