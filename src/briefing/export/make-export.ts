import { grouped } from "../../ui/count-words.ts";
import type { Ask } from "../../worker/ask.ts";
import { askStamp, type Brief, stampLine } from "../brief.ts";
import { makeDeck } from "../make-deck.ts";
import { makeOffline, type OfflineSource } from "../offline/make-offline.ts";
import type { Stamp } from "../slide.ts";
import { deckName } from "../title-slide.ts";
import { askTable, MOST_ROWS } from "./ask-table.ts";
import { bibtexOf, risOf } from "./citations.ts";
import { csvOf, type DataTable, jsonLinesOf, jsonOf, stamped } from "./data-table.ts";
import { EXPORTS, type ExportFormat, type ExportSubject, SUBJECT_NAMES } from "./export-kinds.ts";
import { fileName } from "./file-name.ts";
import { embedCode, makePicture, type PictureSubject } from "./make-picture.ts";

export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
  /** What a limit left out, or that there is nothing to list; "" for nothing. */
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
  const name = fileName(deckName(brief), subject, stamp.day, format);
  const title = `${SUBJECT_NAMES[subject]}: ${deckName(brief)}`;
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
  if (format === "bib" || format === "ris") {
    const { filter, unit, order } = brief.view;
    const { lines, passing } = await ask("articles", { filter, unit, order, offset: 0, limit: MOST_ROWS });
    const held = { written: lines.length, total: passing };
    const citationsOf = format === "bib" ? bibtexOf : risOf;
    return file(citationsOf(lines, titleWith(title, held), stamp), remarkOn(held, stamp));
  }
  if (subject === "paper" || subject === "page") throw new RangeError(`nothing makes ${subject} as ${format}`);
  const isLong = format === "long.csv" || format === "json";
  const { table, total } = await askTable(ask, brief, subject, isLong);
  const held = { written: table.rows.length, total };
  return file(tableFile(table, titleWith(title, held), stamp, making), remarkOn(held, stamp));
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

function tableFile(table: DataTable, title: string, stamp: Stamp, { format, hasMark }: ExportMaking): string {
  if (format === "json") return jsonOf(title, table, stamp);
  if (format === "jsonl") return jsonLinesOf(stamped(table, title, stamp));
  return csvOf(stamped(table, title, stamp), hasMark);
}

/** How many rows a file has of how many there are. */
interface Held {
  readonly written: number;
  readonly total: number;
}

/** What the file says of itself, so that one without a row is not taken for one that failed, nor a part for the whole. */
function titleWith(title: string, { written, total }: Held): string {
  if (written === 0) return `${title} (nothing to list)`;
  return written < total ? `${title} (the first ${grouped(written)} of ${grouped(total)})` : title;
}

function remarkOn({ written, total }: Held, stamp: Stamp): string {
  if (written === 0) return `There is nothing to list; the file says so. ${stampLine(stamp)}`;
  return written < total
    ? `Only the first ${grouped(written)} of ${grouped(total)} are in the file; narrow the filter for the others.`
    : "";
}
