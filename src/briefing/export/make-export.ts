import { MOST_BINS } from "../../model/grain.ts";
import { type ClaimNumber, PAGE_LIMITS } from "../../model/status.ts";
import { boardCards } from "../../ui/board-cards.ts";
import type { Ask } from "../../worker/ask.ts";
import { askStamp, type Brief, stampLine } from "../brief.ts";
import { makeDeck } from "../make-deck.ts";
import { makeOffline, type OfflineSource } from "../offline/make-offline.ts";
import type { Stamp } from "../slide.ts";
import { deckName } from "../title-slide.ts";
import { bibtexOf, risOf } from "./citations.ts";
import { coverageLong, coverageWide } from "./coverage-tables.ts";
import { csvOf, type DataTable, jsonLinesOf, jsonOf, stamped } from "./data-table.ts";
import { EXPORTS, type ExportFormat, type ExportSubject } from "./export-kinds.ts";
import { fileName } from "./file-name.ts";
import { embedCode, makePicture, type PictureSubject } from "./make-picture.ts";
import { articlesTable, boardTable, claimsTable, promisesTable } from "./tables.ts";

export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
  /** What a limit left out, or the stamp where the file has no row to say it; "" for nothing. */
  readonly remark: string;
}

export interface ExportMaking {
  readonly subject: ExportSubject;
  readonly format: ExportFormat;
  /** Whether a CSV begins with a mark of its encoding, for spreadsheets. */
  readonly hasMark: boolean;
  /** Pictures in dark. */
  readonly isDark?: boolean;
  /** What a page of its own is made with; without it none is made. */
  readonly offline?: OfflineSource;
  readonly signal?: AbortSignal;
}

/** Rows of reports, promises or claims in one file. */
const MOST_ROWS = 20_000;

const TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv;charset=utf-8",
  json: "application/json",
  jsonl: "application/jsonl",
  bib: "application/x-bibtex",
  ris: "application/x-research-info-systems",
  svg: "image/svg+xml",
  html: "text/html;charset=utf-8",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
};

/** Make one file of what a view shows, with its stamp. All comes from the engine by the questions of the page. */
export async function makeExport(ask: Ask, brief: Brief, making: ExportMaking): Promise<ExportedFile> {
  const { subject, format, isDark, signal } = making;
  const stamp = await askStamp(ask, brief);
  const name = fileName(`${deckName(brief)} ${subject}`, stamp.day, format);
  const type = TYPES[format.split(".").at(-1) ?? ""] ?? "text/plain";
  const file = (content: string | Uint8Array, remark = ""): ExportedFile => ({ name, type, content, remark });
  if (format === "html") return file(await offlineFile(ask, brief, stamp, making));
  if (subject === "deck") {
    const deck = await makeDeck(ask, brief, { choice: brief.view.deck, ...(signal === undefined ? {} : { signal }) });
    const { writePptx } = await import("../pptx/write-pptx.ts");
    return file(await writePptx(deck, signal === undefined ? {} : { signal }));
  }
  if (isPicture(subject)) {
    if (format === "svg") return file(await makePicture(ask, brief, subject, isDark === true));
    if (format === "embed.html") return file(embedCode(await makePicture(ask, brief, subject, isDark === true)));
  }
  if (subject === "coverage") return file(await coverageFile(ask, brief, stamp, making));
  if (subject === "reports") {
    const { filter, unit, order } = brief.view;
    const { lines, passing } = await ask("articles", { filter, unit, order, offset: 0, limit: MOST_ROWS });
    const remark = remarkOn(lines.length, passing, stamp, format);
    if (format === "bib") return file(bibtexOf(lines, stamp), remark);
    if (format === "ris") return file(risOf(lines, stamp), remark);
    return file(tableFile(articlesTable(lines), stamp, making, subject), remark);
  }
  if (subject === "board" || subject === "promises" || subject === "claims") {
    const { table, total } = await tableOf(ask, brief, subject);
    return file(tableFile(table, stamp, making, subject), remarkOn(table.rows.length, total, stamp, format));
  }
  throw new RangeError(`nothing makes ${subject} as ${format}`);
}

function isPicture(subject: ExportSubject): subject is PictureSubject {
  return EXPORTS[subject].some((format) => format === "svg");
}

async function offlineFile(ask: Ask, brief: Brief, stamp: Stamp, making: ExportMaking): Promise<string> {
  const { subject, offline, signal } = making;
  if (offline === undefined) throw new Error("A page of its own cannot be made here.");
  const kind = subject === "page" || subject === "paper" ? subject : "deck";
  return makeOffline(ask, brief, { kind, stamp, ...offline, ...(signal === undefined ? {} : { signal }) });
}

async function coverageFile(ask: Ask, brief: Brief, stamp: Stamp, { format, hasMark }: ExportMaking): Promise<string> {
  const { filter, unit, by, grain } = brief.view;
  const coverage = await ask("coverage", { mostBins: MOST_BINS, by, grain: grain ?? "quarter", filter, unit });
  if (format === "csv") return csvOf(stamped(coverageWide(coverage, unit), stamp), hasMark);
  if (format === "long.csv") return csvOf(stamped(coverageLong(coverage, unit), stamp), hasMark);
  return jsonOf("coverage", coverageLong(coverage, unit), stamp);
}

async function tableOf(
  ask: Ask,
  { view, asOf, names }: Brief,
  subject: "board" | "promises" | "claims",
): Promise<{ readonly table: DataTable; readonly total: number }> {
  const { filter, clock, unit } = view;
  const standing = { filter, clock, unit, asOf } as const;
  if (subject === "promises") {
    const ledger = await ask("promises", {
      ...standing,
      outcomes: view.outcomes,
      order: view.ledger,
      limit: MOST_ROWS,
    });
    const quoted = await ask("quotes", { claims: ledger.lines.map(({ pledge }) => pledge.claim), filter });
    return { table: promisesTable(ledger, quoted, names), total: ledger.total };
  }
  const board = await ask("board", standing);
  const { treaties, others } = boardCards(board, filter, view.sort);
  const statuses = [...treaties, ...others];
  if (subject === "board") return { table: boardTable(statuses, names), total: statuses.length };
  const traces = await Promise.all(
    statuses.map(({ id }) => ask("trace", { ...standing, agreement: id, limits: PAGE_LIMITS, limit: MOST_ROWS })),
  );
  const shown = traces.flatMap((trace) => trace?.steps.filter(({ claim }) => claim.isShown) ?? []);
  const claims: ClaimNumber[] = shown.map(({ claim }) => claim.number);
  const quoted = await ask("quotes", { claims: claims.slice(0, MOST_ROWS), filter });
  return { table: claimsTable(quoted, names), total: claims.length };
}

function tableFile(table: DataTable, stamp: Stamp, { format, hasMark }: ExportMaking, title: string): string {
  if (format === "json") return jsonOf(title, table, stamp);
  if (format === "jsonl") return jsonLinesOf(stamped(table, stamp));
  return csvOf(stamped(table, stamp), hasMark);
}

/** Formats that say the stamp without a row. */
const STAMPED_WITHOUT_ROWS: readonly ExportFormat[] = ["json", "bib"];

function remarkOn(written: number, total: number, stamp: Stamp, format: ExportFormat): string {
  if (written < total)
    return `Only the first ${written} of ${total} are in the file; narrow the filter for the others.`;
  if (written > 0 || STAMPED_WITHOUT_ROWS.includes(format)) return "";
  return `Nothing passes, so the file has no rows. ${stampLine(stamp)}`;
}
