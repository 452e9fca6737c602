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

  it("believes the document's title only where the text has no headline", async () => {
    const { articles } = await readOf("a.docx", documentFile([WORDS[1] ?? ""], "Report on the towns"));
    expect(articles).toMatchObject([{ title: "Report on the towns" }]);
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
