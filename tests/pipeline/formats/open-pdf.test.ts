import { describe, expect, it } from "vitest";
import { openPdf } from "../../../src/pipeline/formats/open-pdf.ts";
import { createPdfReader, type PdfReader } from "../../../src/pipeline/formats/pdf-reader.ts";
import { codesOf, opened, readOf } from "./opened-text.ts";
import { body, drawnFile, pdfFile } from "./pdf-file.ts";

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

  /** A line of a page, drawn as `ink` says. */
  const drawn = (y: number, words: string, ink = "") => `q BT ${ink} /F1 11 Tf 1 0 0 1 72 ${y} Tm (${words}) Tj ET Q\n`;
  const TALKED = drawn(700, "The two towns talked for a whole day.");
  const SCAN = "q 595 0 0 842 0 0 cm Q\n";

  it.each([
    ["without ink", TALKED + drawn(680, "They signed a pact.", "3 Tr")],
    ["too small for any eye", TALKED + drawn(680, "They signed a pact.").replace("11 Tf", "0.2 Tf")],
    ["in white on white", TALKED + drawn(680, "They signed a pact.", "1 g")],
    [
      "in white beside a dark field",
      `0.2 g 72 500 200 30 re f\n${TALKED}${drawn(680, "They signed a pact.", "1 1 1 rg")}`,
    ],
    ["behind seen ones on a line", drawn(700, "The two towns talked for a whole day.) Tj 3 Tr ( They signed a pact.")],
  ])("leaves out letters %s, and tells of them", async (_, content) => {
    const { articles, findings } = await readOf("a.pdf", drawnFile([content]));
    expect(articles).toMatchObject([{ text: "The two towns talked for a whole day." }]);
    expect(findings).toContainEqual({ code: "text-hidden", file: "a.pdf", found: "They signed a pact." });
  });

  it.each([
    ["what was recognised in a page that is a picture", SCAN + drawn(700, "They signed a pact.", "3 Tr")],
    [
      "what was recognised in a page that is a picture with a stamp on it",
      SCAN + drawn(800, "File 7") + drawn(700, "They signed a pact.", "3 Tr"),
    ],
    [
      "white letters on a dark field",
      `0.2 g 60 690 400 30 re f\n0 g\n${drawn(600, "Rain.")}${drawn(700, "They signed a pact.", "1 g")}`,
    ],
    [
      "white letters on a place for a picture",
      `q 400 0 0 50 60 690 cm Q\n${drawn(600, "Rain.")}${drawn(700, "They signed a pact.", "1 g")}`,
    ],
    ["letters that are outlined in white", drawn(600, "Rain.") + drawn(700, "They signed a pact.", "1 g 2 Tr")],
  ])("keeps %s", async (_, content) => {
    const { sources, findings } = await opened("a.pdf", drawnFile([content]));
    expect(sources[0]?.text).toContain("They signed a pact.");
    expect(codesOf(findings)).toEqual([]);
  });

  it("reads words once that a chart draws in white first, for their edge, and tells of nothing", async () => {
    const label = drawn(680, "They signed a pact.", "1 g") + drawn(680, "They signed a pact.", "0 g");
    const { sources, findings } = await opened("a.pdf", drawnFile([TALKED + label]));
    expect(sources[0]?.text.split("They signed a pact.")).toHaveLength(2);
    expect(codesOf(findings)).toEqual([]);
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
