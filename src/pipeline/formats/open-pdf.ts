import type { FindingCode } from "../../model/finding.ts";
import { inFigures } from "../source/in-figures.ts";
import { NOTHING_STATED } from "../source/source.ts";
import { joinPdfLines } from "./join-pdf-lines.ts";
import { dateOfMaking, likelyTitleOf } from "./made-file.ts";
import { type OpenedFile, unopened } from "./opened-source.ts";
import { parseStatedDate } from "./parse-stated-date.ts";
import { findPdfLines, type PdfRun } from "./pdf-lines.ts";
import { unpacksPast } from "./pdf-streams.ts";

/** Longer files are books; what stands past them is not read. */
const MOST_PAGES = 400;
const MOST_UNITS = 4_000_000;
/** What the streams of 400 dense pages hold is a tenth of this. */
const MOST_UNPACKED_BYTES = 48_000_000;
const PDF_DATE = /^(?:D:)?((?:19|20)\d{2})(\d{2})?(\d{2})?/;
const ONLY_ERRORS = 0;

/**
 * Open a PDF file: its printed lines joined to paragraphs, what frames the pages as cuts, and what its properties make
 * likely.
 *
 * With a password it is `file-locked`, without a letter `file-pictures-only`, broken `file-damaged`, of more than 400
 * pages or 4,000,000 letters `file-overlong` and read up to there; with more than 48 MB in packed streams not at all,
 * `file-too-large`.
 */
export async function openPdf(bytes: Uint8Array, file: string): Promise<OpenedFile> {
  if (await unpacksPast(bytes, MOST_UNPACKED_BYTES)) {
    const expected = `up to ${MOST_UNPACKED_BYTES / 1_000_000} MB when unpacked, pictures left out`;
    return unopened({ code: "file-too-large", file, found: "packed streams that hold more", expected });
  }
  const { getDocumentProxy } = await import("unpdf");
  try {
    // The library takes the bytes for itself, so it is given its own.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: ONLY_ERRORS, isEvalSupported: false });
    try {
      return await readDocument(pdf, file);
    } finally {
      await pdf.destroy();
    }
  } catch (error) {
    return unopened({ ...reasonOf(error), file });
  }
}

type Document = Awaited<ReturnType<typeof import("unpdf")["getDocumentProxy"]>>;

async function readDocument(pdf: Document, file: string): Promise<OpenedFile> {
  const pages: PdfRun[][] = [];
  let units = 0;
  while (pages.length < Math.min(pdf.numPages, MOST_PAGES) && units < MOST_UNITS) {
    const runs = await readPage(pdf, pages.length + 1);
    units += runs.reduce((sum, { str }) => sum + str.length, 0);
    pages.push(runs);
  }
  const { text, cuts } = joinPdfLines(findPdfLines(pages));
  if (text.trim() === "") {
    const found = pdf.numPages === 1 ? "one page without a letter" : `${pdf.numPages} pages without a letter`;
    return unopened({ code: "file-pictures-only", file, found });
  }
  const { info } = await pdf.getMetadata();
  const dated = dateOfMaking(dayOf(propertyOf(info, "ModDate") ?? propertyOf(info, "CreationDate")));
  const likelyTitle = likelyTitleOf(propertyOf(info, "Title"));
  const isCut = pages.length < pdf.numPages;
  const unread = inFigures(pdf.numPages - pages.length);
  const found = `${inFigures(pdf.numPages)} pages, of which the last ${unread} were not read`;
  return {
    sources: [{ file, text, format: "plain", bodyStart: 0, stated: NOTHING_STATED, cuts, dated, likelyTitle }],
    findings: isCut ? [{ code: "file-overlong", file, found, expected: `up to ${MOST_PAGES} pages` }] : [],
  };
}

async function readPage(pdf: Document, number: number): Promise<PdfRun[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.flatMap((item) => {
    if (!("str" in item)) return [];
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number);
    return [{ str: item.str, x, y, width: item.width, fontSize: Math.hypot(c, d), hasEOL: item.hasEOL }];
  });
}

function propertyOf(properties: object, name: string): string | null {
  const value: unknown = Object.entries(properties).find(([key]) => key === name)?.[1];
  return typeof value === "string" ? value : null;
}

function dayOf(time: string | null) {
  const parts = PDF_DATE.exec(time ?? "")
    ?.slice(1)
    .filter((part) => part !== undefined);
  return parts === undefined ? null : (parseStatedDate(parts.join("-"))?.date ?? null);
}

function reasonOf(error: unknown): { readonly code: FindingCode; readonly found?: string; readonly expected?: string } {
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") return { code: "file-locked" };
  return { code: "file-damaged", found: "no whole PDF", expected: "a PDF file to its end" };
}
