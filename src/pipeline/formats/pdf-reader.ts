import { addTransfer } from "./add-transfer.ts";
import { drawLetters } from "./draw-letters.ts";
import { judgeLetters } from "./judge-letters.ts";
import { mayHideLetters } from "./may-hide-letters.ts";
import { partHiddenRuns } from "./part-hidden-runs.ts";
import type { PdfRun } from "./pdf-run.ts";

/**
 * Why a PDF, or a page of it, cannot be read.
 *
 * - `locked`: with a password
 * - `damaged`: it is no whole PDF
 * - `overloaded`: it takes more time or memory than any report; whoever sets no limit never says so
 */
export type PdfFault = "locked" | "damaged" | "overloaded";

/** What a PDF says of itself. */
export interface PdfProperties {
  readonly pageCount: number;
  readonly title: string | null;
  /** When it was changed last or made, as the format writes times. */
  readonly made: string | null;
}

/** Reads one PDF, page by page. After a fault nothing more can be read. */
export interface PdfReader {
  readonly open: (bytes: Uint8Array) => Promise<PdfProperties | PdfFault>;
  /** From 1. */
  readonly readPage: (number: number) => Promise<readonly PdfRun[] | PdfFault>;
  readonly close: () => Promise<void>;
}

const ONLY_ERRORS = 0;

type Document = Awaited<ReturnType<typeof import("unpdf")["getDocumentProxy"]>>;
type Page = Awaited<ReturnType<Document["getPage"]>>;

/** In its dots: no picture is unpacked, as one may hold gigabytes. */
const LARGEST_PICTURE = 1;

/** A reader that works where it is called, for as long as a file takes. */
export function createPdfReader(): PdfReader {
  let pdf: Document | null = null;
  let isDrawn = false;
  return {
    open: (bytes) =>
      orFault(async () => {
        const { getDocumentProxy } = await import("unpdf");
        // The library takes the bytes for itself, so it is given its own.
        const limits = { verbosity: ONLY_ERRORS, isEvalSupported: false, maxImageSize: LARGEST_PICTURE };
        pdf = await getDocumentProxy(new Uint8Array(bytes), limits);
        isDrawn = await mayHideLetters(bytes, pdf.numPages);
        const { info } = await pdf.getMetadata();
        const made = propertyOf(info, "ModDate") ?? propertyOf(info, "CreationDate");
        return { pageCount: pdf.numPages, title: propertyOf(info, "Title"), made };
      }),
    readPage: (number) => orFault(() => (pdf === null ? "damaged" : readRuns(pdf, number, isDrawn))),
    close: async () => {
      await pdf?.destroy();
      pdf = null;
    },
  };
}

async function orFault<Read>(read: () => Promise<Read> | PdfFault): Promise<Read | PdfFault> {
  try {
    return await read();
  } catch (error) {
    return error instanceof Error && error.name === "PasswordException" ? "locked" : "damaged";
  }
}

async function readRuns(pdf: Document, number: number, isDrawn: boolean): Promise<readonly PdfRun[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const runs = items.flatMap((item) => {
    if (!("str" in item)) return [];
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number);
    return [{ str: item.str, x, y, width: item.width, fontSize: Math.hypot(c, d), hasEOL: item.hasEOL }];
  });
  const sized = withoutDust(runs);
  const parted = isDrawn && runs.some(({ str }) => str.trim() !== "") ? await markHidden(page, sized) : sized;
  page.cleanup();
  return parted;
}

/** In points, and as a share of the page's largest letters. */
const SMALLEST_LETTER = 1;
const SHARE_OF_DUST = 0.1;

/** The runs of a page with those marked whose letters are too small for any eye. */
function withoutDust(runs: readonly PdfRun[]): readonly PdfRun[] {
  const largest = runs.reduce((most, { fontSize }) => Math.max(most, fontSize), 0);
  const most = Math.min(SMALLEST_LETTER, SHARE_OF_DUST * largest);
  return runs.map((run) => (run.fontSize < most && run.str.trim() !== "" ? { ...run, isHidden: true } : run));
}

/** The runs of a page with what nobody sees marked; as they are where the page cannot be drawn. */
async function markHidden(page: Page, runs: readonly PdfRun[]): Promise<PdfRun[]> {
  try {
    const { getResolvedPDFJS } = await import("unpdf");
    addTransfer();
    const { OPS, AnnotationMode } = await getResolvedPDFJS();
    const drawing = drawLetters(await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE }), OPS);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    return partHiddenRuns(runs, drawing.letters, judgeLetters(drawing, (right - left) * (top - bottom)));
  } catch {
    return [...runs];
  }
}

function propertyOf(properties: object, name: string): string | null {
  const value: unknown = Object.entries(properties).find(([key]) => key === name)?.[1];
  return typeof value === "string" ? value : null;
}
