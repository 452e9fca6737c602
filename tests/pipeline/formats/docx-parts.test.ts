import { describe, expect, it } from "vitest";
import { findDocxParts, textOfPart } from "../../../src/pipeline/formats/docx-parts.ts";
import { listArchive } from "../../../src/pipeline/formats/read-archive.ts";
import { archiveFile, documentParts } from "./archive-file.ts";

function partsOf(files: Readonly<Record<string, string>>) {
  return listArchive(archiveFile(files)) ?? [];
}

describe("findDocxParts", () => {
  it("takes the usual names where no relationship says otherwise", async () => {
    expect(await findDocxParts(partsOf({ "word/document.xml": "<a/>" }))).toEqual({
      document: "word/document.xml",
      notes: ["word/footnotes.xml", "word/endnotes.xml"],
      styles: "word/styles.xml",
    });
  });

  it("follows relationships from the folder of the document, to files that there are", async () => {
    const { "_rels/.rels": rels = "" } = documentParts([]);
    const files = {
      "_rels/.rels": rels.replace("word/document.xml", "/text/main.xml"),
      "text/main.xml": "<a/>",
      "text/_rels/main.xml.rels": `<Relationships>
        <Relationship Type="x/styles" Target="none.xml"/><Relationship Type="x/styles" Target="own/styles.xml"/>
        <Relationship Type="x/footnotes" Target="../notes.xml"/></Relationships>`,
      "text/own/styles.xml": "<a/>",
      "notes.xml": "<a/>",
    };
    expect(await findDocxParts(partsOf(files))).toEqual({
      document: "text/main.xml",
      notes: ["notes.xml", "word/endnotes.xml"],
      styles: "text/own/styles.xml",
    });
  });
});

describe("textOfPart", () => {
  it("reads a part up to a size, and nothing of one that there is not", async () => {
    const parts = partsOf({ "a.xml": "<a>rain</a>" });
    expect(await textOfPart(parts, "a.xml")).toBe("<a>rain</a>");
    expect(await textOfPart(parts, "a.xml", 3)).toBe("");
    expect(await textOfPart(parts, "b.xml")).toBe("");
  });
});
