import type { Finding } from "../../model/finding.ts";
import { inFigures } from "../source/in-figures.ts";
import { shorten } from "../source/shorten.ts";
import { NOTHING_STATED } from "../source/source.ts";
import { joinPdfLines } from "./join-pdf-lines.ts";
import { dateOfMaking, likelyTitleOf } from "./made-file.ts";
import { type OpenedFile, unopened } from "./opened-source.ts";
import { parseStatedDate } from "./parse-stated-date.ts";
import { findPdfLines } from "./pdf-lines.ts";
import { createPdfReader, type PdfFault, type PdfProperties, type PdfReader } from "./pdf-reader.ts";
import type { PdfRun } from "./pdf-run.ts";
import { unpacksPast } from "./pdf-streams.ts";

/** Longer files are books; what stands past them is not read. */
const MOST_PAGES = 400;
const MOST_UNITS = 4_000_000;
/** What the streams of 400 dense pages hold is half of this at most. */
const MOST_UNPACKED_BYTES = 48_000_000;
const PDF_DATE = /^(?:D:)?((?:19|20)\d{2})(\d{2})?(\d{2})?/;

const REFUSALS: Readonly<Record<PdfFault, Omit<Finding, "file">>> = {
  locked: { code: "file-locked" },
  damaged: { code: "file-damaged", found: "no whole PDF", expected: "a PDF file to its end" },
  overloaded: {
    code: "file-unpacks-too-large",
    found: "more work for the reader than any page of text",
    expected: "a PDF as programs for writing make it",
  },
};

/**
 * Open a PDF file: its printed lines joined to paragraphs, what frames the pages as cuts, and what its properties make
 * likely.
 *
 * With a password it is `file-locked`, without a letter `file-pictures-only`, broken `file-damaged`, of more than 400
 * pages or 4,000,000 letters `file-overlong` and read up to there; with more than 48 MB in packed streams, or in what its pages draw, not at all,
 * `file-too-large`. Where `reader` gives up a page, `file-overlong` and read up to there, or `file-unpacks-too-large`
 * when it was the first. Letters that a page draws and nobody sees are left out: `text-hidden`.
 */
export async function openPdf(
  bytes: Uint8Array,
  file: string,
  reader: PdfReader = createPdfReader(),
): Promise<OpenedFile> {
  if (await unpacksPast(bytes, MOST_UNPACKED_BYTES)) {
    const expected = `up to ${MOST_UNPACKED_BYTES / 1_000_000} MB when unpacked, a stream for each page that draws it, pictures left out`;
    return unopened({ code: "file-too-large", file, found: "streams that hold more", expected });
  }
  try {
    const properties = await reader.open(bytes);
    if (typeof properties === "string") return unopened({ ...REFUSALS[properties], file });
    return await readDocument(properties, file, reader);
  } finally {
    await reader.close();
  }
}

async function readDocument({ pageCount, title, made }: PdfProperties, file: string, reader: PdfReader) {
  const pages: (readonly PdfRun[])[] = [];
  let [units, isGivenUp] = [0, false];
  while (pages.length < Math.min(pageCount, MOST_PAGES) && units < MOST_UNITS) {
    const runs = await reader.readPage(pages.length + 1);
    isGivenUp = runs === "overloaded" && pages.length > 0;
    if (isGivenUp) break;
    if (typeof runs === "string") return unopened({ ...REFUSALS[runs], file });
    units += runs.reduce((sum, { str }) => sum + str.length, 0);
    pages.push(runs);
  }
  const cutShort = pages.length < pageCount ? [unreadPages(pages.length, pageCount, file, isGivenUp)] : [];
  const hidden = pages.flatMap((runs) =>
    runs.filter((run) => run.isHidden && !isShownToo(run, runs)).map(({ str }) => str),
  );
  const unseen = hidden.length === 0 ? [] : [{ code: "text-hidden" as const, file, found: shorten(hidden.join(" ")) }];
  const shown = pages.map((runs) => runs.filter(({ isHidden }) => !isHidden));
  const { text, cuts } = joinPdfLines(findPdfLines(shown));
  if (text.trim() === "") {
    if (isGivenUp) return unopened({ ...REFUSALS.overloaded, file });
    const found = pageCount === 1 ? "one page without a letter" : `${pageCount} pages without a letter`;
    return unopened({ code: "file-pictures-only", file, found });
  }
  const [dated, likelyTitle] = [dateOfMaking(dayOf(made)), likelyTitleOf(title)];
  return {
    sources: [{ file, text, format: "plain", bodyStart: 0, stated: NOTHING_STATED, cuts, dated, likelyTitle }],
    findings: [...unseen, ...cutShort],
  } satisfies OpenedFile;
}

/** Whether the same letters are seen at the same place: a chart draws its words in white first, for their edge. */
function isShownToo({ str, x, y, fontSize }: PdfRun, runs: readonly PdfRun[]): boolean {
  const words = str.trim();
  return runs.some((other) => {
    const isNear = Math.abs(other.y - y) < fontSize && other.x - fontSize < x && x < other.x + other.width + fontSize;
    return isNear && !other.isHidden && other.str.includes(words);
  });
}

function unreadPages(read: number, pageCount: number, file: string, isGivenUp: boolean): Finding {
  const unread = inFigures(pageCount - read);
  const found = `${inFigures(pageCount)} pages, of which the last ${unread} were not read`;
  if (!isGivenUp) return { code: "file-overlong", file, found, expected: `up to ${MOST_PAGES} pages` };
  return {
    ...REFUSALS.overloaded,
    code: "file-overlong",
    file,
    found: `${found}: page ${read + 1} takes too much work`,
  };
}

function dayOf(time: string | null) {
  const parts = PDF_DATE.exec(time ?? "")
    ?.slice(1)
    .filter((part) => part !== undefined);
  return parts === undefined ? null : (parseStatedDate(parts.join("-"))?.date ?? null);
}
