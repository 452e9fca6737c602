import type { Finding } from "../../model/finding.ts";
import { shorten } from "../source/shorten.ts";
import type { SourceOptions } from "../source/source.ts";
import { meaningOf } from "./entry-keys.ts";
import { openEntries } from "./open-entry.ts";
import { type OpenedFile, unopened } from "./opened-source.ts";

/** One row with the line on which it starts. */
interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

const SEPARATORS = [",", ";", "\t", "|"];
const LINE_BREAK = /\r\n|\r|\n/g;
/** A spreadsheet's own line above the header, which names the separator. */
const SEPARATOR_LINE = /^sep=.(?:\r\n|\r|\n)/i;
const HEADER_EXPECTED = "a first row that names its columns, one of them text, body or content";

/**
 * Open a table with a header row and an article a row; the separator is the one that makes most sense of the header.
 *
 * Without a column for texts it is `header-missing`, and nothing is read. A row with fewer cells than the header is
 * read as far as it goes, `row-short`; one with more, where what is too much can be the end of a last column's text,
 * `row-long`; any other is left out, `row-ragged`. A quotation mark that is never closed is `file-damaged-part`.
 */
export async function openTable(text: string, file: string, options: SourceOptions): Promise<OpenedFile> {
  const { rows, findings: broken } = await readRows(text, file);
  const [header, ...body] = rows;
  if (header === undefined) return unopened(...broken);
  const names = header.cells.map((name) => name.trim());
  if (!names.some((name) => meaningOf(name)?.key === "text")) {
    const found = shorten(names.join(", ").slice(0, 500));
    return unopened(...broken, { code: "header-missing", file, line: header.line, found, expected: HEADER_EXPECTED });
  }
  const ragged = body.filter(({ cells }) => cells.length !== names.length);
  const hasTextLast = meaningOf(names.at(-1) ?? "")?.key === "text";
  const read = body.filter(({ cells }) => cells.length <= names.length || hasTextLast);
  const entries = read.map(({ cells, line }) => ({ fields: fieldsOf(names, cells), place: { file, line } }));
  const { sources, findings } = await openEntries(entries, options);
  const kept = new Set(sources.map(({ line }) => line));
  const told = new Set<number | undefined>(ragged.map(({ line }) => line));
  // That such a row has no text is what its own finding says.
  const others = findings.filter(({ code, line }) => code !== "entry-textless" || !told.has(line));
  const ofRows = ragged.map((row) => raggedRow(row, { width: names.length, file, isKept: kept.has(row.line) }));
  return { sources, findings: [...broken, ...ofRows, ...others] };
}

function fieldsOf(names: readonly string[], cells: readonly string[]): Record<string, string> {
  const surplus = cells.length > names.length ? [cells.slice(names.length - 1).join(",")] : [];
  const own = surplus.length > 0 ? [...cells.slice(0, names.length - 1), ...surplus] : cells;
  return Object.fromEntries(names.map((name, column) => [name, own[column] ?? ""]));
}

interface RowCase {
  readonly width: number;
  readonly file: string;
  readonly isKept: boolean;
}

function raggedRow({ cells, line }: Row, { width, file, isKept }: RowCase): Finding {
  const code = !isKept ? "row-ragged" : cells.length < width ? "row-short" : "row-long";
  return { code, file, line, found: `${cells.length} cells`, expected: `${width}, as in the header` };
}

/** All rows that are not blank. */
async function readRows(text: string, file: string) {
  const { default: papa } = await import("papaparse");
  const skipped = SEPARATOR_LINE.exec(text)?.[0].length ?? 0;
  const body = text.slice(skipped);
  const rows: Row[] = [];
  const findings: Finding[] = [];
  let line = skipped > 0 ? 2 : 1;
  let reached = 0;
  const separator = separatorOf((delimiter) => papa.parse<string[]>(body, { delimiter, preview: 1 }).data[0] ?? []);
  papa.parse<string[]>(body, {
    delimiter: separator,
    step: ({ data: cells, errors, meta }) => {
      if (cells.some((cell) => cell.trim() !== "")) rows.push({ cells, line });
      if (errors.some(({ type }) => type === "Quotes")) {
        const found = "a quotation mark that is not closed, or stands within a cell";
        findings.push({
          code: "file-damaged-part",
          file,
          line,
          found,
          expected: 'a quotation mark in a cell written twice ("")',
        });
      }
      line += body.slice(reached, meta.cursor).match(LINE_BREAK)?.length ?? 0;
      reached = meta.cursor;
    },
  });
  return { rows, findings };
}

function separatorOf(headerBy: (separator: string) => readonly string[]): string {
  const scored = SEPARATORS.map((separator) => {
    const header = headerBy(separator);
    const known = header.filter((name) => meaningOf(name) !== null).length;
    return { separator, score: known * 1000 + header.length };
  });
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).separator;
}
