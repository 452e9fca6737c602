import { describe, expect, it } from "vitest";
import { docxText } from "../../../src/pipeline/formats/docx-text.ts";
import { archiveFile, documentParts } from "./archive-file.ts";

const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function run(words: string): string {
  return `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

function documentOf(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const main = `<w:document xmlns:w="${NAMESPACE}"><w:body>${body}</w:body></w:document>`;
  return archiveFile({ ...documentParts([]), "word/document.xml": main, ...more });
}

describe("docxText", () => {
  it("reads a document as if all of its tracked changes were accepted", async () => {
    const deleted = `<w:del w:id="1"><w:r><w:delText>They signed.</w:delText></w:r></w:del>`;
    const inserted = `<w:ins w:id="2">${run("They talked.")}</w:ins>`;
    const moved = `<w:p><w:moveFrom w:id="3">${run("Rain fell.")}</w:moveFrom></w:p>`;
    const there = `<w:p><w:moveTo w:id="3">${run("Rain fell.")}</w:moveTo></w:p>`;
    const text = await docxText(documentOf(`${moved}<w:p>${deleted}${inserted}</w:p>${there}`));
    expect(text?.trim()).toBe("They talked.\n\nRain fell.");
  });

  it("parts the words at a break within a paragraph", async () => {
    const text = await docxText(
      documentOf(`<w:p>${run("River, 5 March")}<w:r><w:br/></w:r>${run("They talked.")}</w:p>`),
    );
    expect(text?.trim()).toBe("River, 5 March\nThey talked.");
  });

  it("puts foot notes below the text, each once, also one that refers to itself", async () => {
    const reference = '<w:r><w:footnoteReference w:id="7"/></w:r>';
    const notes = `<w:footnotes xmlns:w="${NAMESPACE}"><w:footnote w:id="7"><w:p>${run("By the treaty of 1921.")}${reference}</w:p></w:footnote></w:footnotes>`;
    const file = documentOf(
      `<w:p>${run("They talked.")}${reference}</w:p><w:p>${run("Rain fell.")}${reference}</w:p>`,
      {
        "word/footnotes.xml": notes,
        "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="${RELATIONS}/footnotes" Target="footnotes.xml"/></Relationships>`,
      },
    );
    expect((await docxText(file))?.trim()).toBe("They talked.\n\nRain fell.\n\nBy the treaty of 1921.");
  });

  it("has nothing of what is no document", async () => {
    expect(await docxText(archiveFile({ "a.xml": "<a/>" }))).toBeNull();
  });
});
