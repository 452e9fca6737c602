import { describe, expect, it } from "vitest";
import { openFile } from "../../../src/pipeline/formats/open-file.ts";
import { documentFile } from "./archive-file.ts";
import { codesOf, opened, readOf } from "./opened-text.ts";
import { body, pdfFile } from "./pdf-file.ts";

const WORDS = "The two towns signed a pact on Thursday.";
const PAGE = `<!doctype html><html><body><article><p>${WORDS}</p></article></body></html>`;

describe("openFile", () => {
  it.each([
    ["a.md", `---\ntitle: T\n---\n${WORDS}`],
    ["a.TXT", WORDS],
    ["a.html", PAGE],
    ["a.json", JSON.stringify({ text: WORDS })],
    ["a.jsonl", JSON.stringify({ text: WORDS })],
    ["a.csv", `text\n${WORDS}`],
    [
      "a.xml",
      `<rss version="2.0"><channel><title>F</title><item><description>${WORDS}</description></item></channel></rss>`,
    ],
    ["a.eml", `From: a@b.example\r\nSubject: T\r\n\r\n${WORDS}`],
    ["a.pdf", pdfFile([body(700, WORDS)])],
    ["a.docx", documentFile([WORDS])],
  ])("reads the text of %s", async (file, content) => {
    expect((await readOf(file, content)).articles.map(({ text }) => text)).toEqual([WORDS]);
  });

  it.each([
    ["a PDF called .txt", "a.txt", pdfFile([body(700, WORDS)])],
    ["a document called .md", "a.md", documentFile([WORDS])],
    ["a page called .pdf", "a.pdf", PAGE],
    ["a page called .txt", "a.txt", PAGE],
    ["a page called .mhtml", "a.mhtml", PAGE],
    ["a page called .eml", "a.eml", PAGE],
    ["a text called .docx", "a.docx", WORDS],
    [
      "a feed called .html",
      "a.html",
      `<rss version="2.0"><channel><title>F</title><item><description>${WORDS}</description></item></channel></rss>`,
    ],
  ])("reads %s by what it holds, and says so", async (_, file, content) => {
    const { articles, findings } = await readOf(file, content);
    expect(articles.map(({ text }) => text)).toEqual([WORDS]);
    expect(codesOf(findings)).toContain("format-mismatch");
  });

  it("reads a PDF with lines of a server's above it", async () => {
    const pdf = Buffer.concat([Buffer.from("Served: yes\n\n"), pdfFile([body(700, WORDS)])]);
    const { articles, findings } = await readOf("a.pdf", pdf);
    expect(articles).toMatchObject([{ text: WORDS }]);
    expect(codesOf(findings)).not.toContain("format-mismatch");
  });

  it("reads text in the encoding that a page or a feed names", async () => {
    const page = Buffer.from(
      `<html><head><meta charset="windows-1251"><body><p>${"\xc4\xee\xe3\xee\xe2\xee\xf0"} words here.</p>`,
      "latin1",
    );
    expect((await readOf("a.html", page)).articles).toMatchObject([{ text: "Договор words here." }]);
  });

  it("says that an encoding is doubtful and reads the text all the same", async () => {
    const { sources, findings } = await opened("a.txt", new Uint8Array([0xc4, 0xee, 0xe3, 0xee, 0xe2, 0xee, 0xf0]));
    expect(sources).toHaveLength(1);
    expect(codesOf(findings)).toEqual(["encoding-doubtful"]);
  });

  it.each([
    ["a.png", "x", "format-unknown"],
    ["a.txt", "", "file-empty"],
    ["a.pdf", " \n", "file-empty"],
    ["a.txt", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "file-binary"],
    ["a.pdf", new Uint8Array([1, 2, 3, 0, 255]), "file-damaged"],
    ["a.json", "[]", "file-empty"],
    ["a.csv", "title,text\n", "file-empty"],
    ["a.xml", "<rss><channel><title>F</title></channel></rss>", "file-empty"],
  ])("reads nothing of %s with %j", async (file, content, code) => {
    const { sources, findings } = await opened(file, content);
    expect(sources).toEqual([]);
    expect(codesOf(findings)).toEqual([code]);
  });

  it("reads an unknown ending by what it holds where it is asked to", async () => {
    const bytes = new TextEncoder().encode(WORDS);
    expect(await openFile("note", bytes, {}, "plain")).toMatchObject({ sources: [{ text: WORDS }], findings: [] });
  });

  it("never fails, whatever the bytes under whatever name", async () => {
    const starts = [
      "%PDF-1.4\n",
      "PK\x03\x04",
      "<rss",
      "{",
      "[",
      "<html><",
      "From: ",
      'a,text\n"',
      "\xff\xfe",
      "---\n",
    ];
    for (const file of ["a.md", "a.txt", "a.html", "a.json", "a.jsonl", "a.csv", "a.xml", "a.eml", "a.pdf", "a.docx"]) {
      for (const start of starts) {
        const opening = await opened(file, Buffer.from(`${start}\x80\n\x01"{[<`, "latin1"));
        expect(opening.sources.length + opening.findings.length).toBeGreaterThan(0);
      }
    }
  });
});
