import { describe, expect, it } from "vitest";
import { archiveFile, documentFile, documentParts } from "./archive-file.ts";
import { codesOf, opened, readOf } from "./opened-text.ts";

const WORDS = ["Two towns sign a pact", "The towns signed a pact on Thursday &amp; went home.", "A plan is to follow."];

describe("openDocx", () => {
  it("keeps paragraphs, and takes the day of saving for no date", async () => {
    const { articles } = await readOf("a.docx", documentFile(WORDS));
    expect(articles).toMatchObject([
      {
        title: "Two towns sign a pact",
        text: "The towns signed a pact on Thursday & went home.\n\nA plan is to follow.",
        published: null,
        reason: expect.stringContaining("2021-03-04"),
      },
    ]);
  });

  it("finds the document where its relationships say", async () => {
    const { "word/document.xml": main = "", ...rest } = documentParts(WORDS);
    const moved = Object.fromEntries(
      Object.entries(rest).map(([name, xml]) => [name, xml.replace("word/document.xml", "word/document2.xml")]),
    );
    const { articles, findings } = await readOf("a.docx", archiveFile({ ...moved, "word/document2.xml": main }));
    expect(articles).toMatchObject([{ title: "Two towns sign a pact" }]);
    expect(codesOf(findings)).not.toContain("file-damaged");
  });

  it("leaves out letters that Word shows nobody, and tells of them", async () => {
    const { "word/document.xml": main = "", ...rest } = documentParts(["Two towns sign a pact", "They talked."]);
    const hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>They signed a pact on Thursday.</w:t></w:r>";
    const parts = { ...rest, "word/document.xml": main.replace(/<\/w:p>(?=<\/w:body>)/, `${hidden}</w:p>`) };
    const picture = { "word/media/a.png": new Uint8Array(1000) };
    const { articles, findings } = await readOf("a.docx", archiveFile({ ...parts, ...picture }));
    expect(articles).toMatchObject([{ text: expect.stringContaining("They talked.") }]);
    expect(articles[0]?.text).not.toContain("signed");
    expect(findings).toContainEqual({ code: "text-hidden", file: "a.docx", found: "They signed a pact on Thursday." });
  });

  it("leaves out what a style hides that the document's relationships find under another name", async () => {
    const hidden = "</w:t></w:r><w:r><w:rPr><w:rStyle w:val='Secret'/></w:rPr><w:t>They signed a pact.";
    const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";
    const parts = {
      ...documentParts(["Two towns sign a pact", `They talked. ${hidden}`]),
      "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${type}" Target="../look/styles2.xml"/></Relationships>`,
      "look/styles2.xml": `<x:styles xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:style x:type="character" x:styleId="Secret"><x:rPr><x:vanish/></x:rPr></x:style></x:styles>`,
    };
    const { articles, findings } = await readOf("a.docx", archiveFile(parts));
    expect(articles[0]?.text).toMatch(/They talked\.$/);
    expect(findings).toContainEqual({ code: "text-hidden", file: "a.docx", found: "They signed a pact." });
  });

  it.each([
    ["leaves out", "", "They talked."],
    ["leaves out", '<w:shd w:val="clear" w:fill="auto"/>', "They talked."],
    ["keeps", '<w:shd w:val="clear" w:fill="1F3864"/>', "They talked. They signed a pact."],
    ["keeps", '<w:highlight w:val="black"/>', "They talked. They signed a pact."],
  ])("%s white letters beside %j", async (_, ground, text) => {
    const white = `</w:t></w:r><w:r><w:rPr><w:color w:val="FFFFFF"/>${ground}</w:rPr><w:t>They signed a pact.`;
    const { articles, findings } = await readOf("a.docx", documentFile(["Two towns meet", `They talked. ${white}`]));
    expect(articles[0]?.text.trim().split("\n").at(-1)?.trim()).toBe(text);
    expect(codesOf(findings).includes("text-hidden")).toBe(text === "They talked.");
  });

  it("believes the document's title only where the text has no headline", async () => {
    const { articles } = await readOf("a.docx", documentFile([WORDS[1] ?? ""], "Report on the towns"));
    expect(articles).toMatchObject([{ title: "Report on the towns" }]);
  });

  it("says of one with hidden letters, of which a part has not the size that it claims, that it is damaged", async () => {
    const bytes = documentFile(["They talked.</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>They signed."]);
    const directory = Buffer.from(bytes).lastIndexOf("PK\u0001\u0002", undefined, "latin1");
    bytes[directory + 24] = 1;
    const { sources, findings } = await opened("a.docx", bytes);
    expect(sources).toEqual([]);
    expect(codesOf(findings)).toEqual(["file-damaged"]);
  });

  it.each([
    ["cut short", documentFile(WORDS).slice(0, -40), "file-damaged"],
    ["without a document", archiveFile({ "a.xml": "<a/>" }), "file-damaged"],
    ["with a password on its parts", archiveFile(documentParts(WORDS), 1), "file-locked"],
    ["locked by Word", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "file-locked"],
    ["without words", documentFile([]), "entry-textless"],
    [
      "that unpacks past the limit",
      archiveFile({ "word/document.xml": new Uint8Array(101_000_000) }),
      "file-unpacks-too-large",
    ],
    ["of sixty thousand empty paragraphs", documentFile(Array(60_000).fill("")), "file-unpacks-too-large"],
    [
      "of three million styles",
      archiveFile({
        ...documentParts(WORDS),
        "word/styles.xml": `<w:styles>${"<w:style/>".repeat(3_000_000)}</w:styles>`,
      }),
      "file-unpacks-too-large",
    ],
  ])("reads nothing of one %s, and says why", async (_, bytes, code) => {
    const { sources, findings } = await opened("a.docx", bytes);
    expect(sources).toEqual([]);
    expect(codesOf(findings)).toEqual([code]);
  });
});
