import { describe, expect, it } from "vitest";
import { openPdf } from "../../../src/pipeline/formats/open-pdf.ts";
import { createPdfReader, type PdfReader } from "../../../src/pipeline/formats/pdf-reader.ts";
import { codesOf, opened, readOf } from "./opened-text.ts";
import { body, pdfFile } from "./pdf-file.ts";

const PAGES = [
  [
    [72, 800, 9, "Ministry of Rivers"],
    [72, 740, 16, "Two towns sign a pact"],
    ...body(
      700,
      "The towns signed a pact on Thursday after long talks about the ri-",
      "ver that parts them, and a long-",
      "term plan is to follow before the year is over, they said.",
    ),
    ...body(640, "A second paragraph tells of the long-term plan and goes over to the"),
    [290, 30, 9, "1"],
  ],
  [[72, 800, 9, "Ministry of Rivers"], ...body(740, "next page, where it ends."), [290, 30, 9, "2"]],
] as const;

describe("openPdf", () => {
  it("joins lines to paragraphs over pages, mends broken words and drops what frames the pages", async () => {
    const { articles } = await readOf("a.pdf", pdfFile(PAGES));
    expect(articles).toMatchObject([
      {
        title: "Two towns sign a pact",
        text: "The towns signed a pact on Thursday after long talks about the river that parts them, and a long-term plan is to follow before the year is over, they said.\nA second paragraph tells of the long-term plan and goes over to the next page, where it ends.",
      },
    ]);
    expect(articles[0]?.dropped).toEqual(expect.arrayContaining(["running-line", "page-number"]));
  });

  it("takes the day on which the file was made for no date, and tells of it", async () => {
    const { articles } = await readOf("a.pdf", pdfFile(PAGES));
    expect(articles).toMatchObject([{ published: null, basis: "none", reason: expect.stringContaining("2021-03-04") }]);
  });

  it("believes the file's title only where the text has no headline", async () => {
    const { articles } = await readOf("a.pdf", pdfFile([body(700, "The towns signed a pact on Thursday.")]));
    expect(articles).toMatchObject([{ title: "Annual report on the towns" }]);
  });

  it.each([
    ["pictures alone", pdfFile([[]]), "file-pictures-only"],
    [
      "a password",
      pdfFile(
        PAGES,
        `/Encrypt<</Filter/Standard/V 1/R 2/O<${"ab".repeat(32)}>/U<${"cd".repeat(32)}>/P -4>>/ID[<00><00>]`,
      ),
      "file-locked",
    ],
    ["an end too soon", pdfFile(PAGES).slice(0, 300), "file-damaged"],
  ])("reads nothing of a file with %s, and says why", async (_, bytes, code) => {
    const { sources, findings } = await opened("a.pdf", bytes);
    expect(sources).toEqual([]);
    expect(codesOf(findings)).toEqual([code]);
  });

  /** A reader that gives up the page with this number. */
  const givingUp = (number: number): PdfReader => {
    const reader = createPdfReader();
    return { ...reader, readPage: async (asked) => (asked === number ? "overloaded" : reader.readPage(asked)) };
  };

  it("keeps the pages before one that takes too much work, and says where it stopped", async () => {
    const { sources, findings } = await openPdf(pdfFile(PAGES), "a.pdf", givingUp(2));
    expect(sources).toMatchObject([{ text: expect.stringMatching(/goes over to the$/m) }]);
    expect(sources[0]?.text).not.toContain("next page");
    expect(findings).toMatchObject([
      { code: "file-overlong", found: "2 pages, of which the last 1 were not read: page 2 takes too much work" },
    ]);
  });

  it("reads nothing of a file whose first page takes too much work, or that has no letter before such a page", async () => {
    expect(await openPdf(pdfFile(PAGES), "a.pdf", givingUp(1))).toMatchObject({
      sources: [],
      findings: [{ code: "file-unpacks-too-large" }],
    });
    expect(codesOf((await openPdf(pdfFile([[], ...PAGES]), "a.pdf", givingUp(2))).findings)).toEqual([
      "file-unpacks-too-large",
    ]);
  });
});
