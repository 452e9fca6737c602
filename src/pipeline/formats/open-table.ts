import type { Finding } from "../../model/finding.ts";
import { shorten } from "../source/shorten.ts";
import type { SourceOptions } from "../source/source.ts";
import { type EntryKey, meaningOf } from "./entry-keys.ts";
import { FindingTally } from "./finding-tally.ts";
import { type Entry, openEntries } from "./open-entry.ts";
import type { OpenedFile } from "./opened-source.ts";
import { MOST_ENTRIES, tooManyRows } from "./overlong.ts";

/** One row with the line on which it starts. */
interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

const SEPARATORS = [",", ";", "\t", "|"];
const LINE_BREAK = /\r\n|\r|\n/g;
/** A spreadsheet's own line above the header, which names the separator. */
const SEPARATOR_LINE = /^sep=.(?:\r\n|\r|\n)/i;
/** Columns that are read; a table of articles has a dozen. */
const MOST_COLUMNS = 100;
/** Columns by whose names a separator is judged. */
const MOST_NAMED = 1000;
const HEADER_EXPECTED = "a first row that names its columns, one of them text, body or content";

/**
 * Open a table with a header row and an article a row; the separator is the one that makes most sense of the header.
 *
 * Without a column for texts it is `header-missing`, and nothing is read. A row with fewer cells than the header is
 * read as far as it goes, `row-short`; one with more, where what is too much can be the end of a last column's text,
 * `row-long`; any other is left out, `row-ragged`. A quotation mark that is never closed is `file-damaged-part`.
 */
export async function openTable(text: string, file: string, options: SourceOptions): Promise<OpenedFile> {
  const tally = new FindingTally();
  const { rows, separator } = await readRows(text, file, tally);
  const [header, ...body] = rows;
  if (header === undefined) return { sources: [], findings: tally.all(file) };
  const width = header.cells.length;
  const columns = readColumns(header.cells);
  if (columns.every(({ key }) => key !== "text")) {
    const found = shorten(header.cells.slice(0, 100).join(", ").slice(0, 500));
    tally.add({ code: "header-missing", file, line: header.line, found, expected: HEADER_EXPECTED });
    return { sources: [], findings: tally.all(file) };
  }
  const hasTextLast = meaningOf((header.cells.at(-1) ?? "").trim())?.key === "text";
  const entries: Entry[] = [];
  for (const { cells, line } of body) {
    const isReadable = cells.length <= width || hasTextLast;
    const fields = isReadable ? fieldsOf(columns, cells, { width, separator }) : null;
    const place = { file, line };
    if (cells.length === width) entries.push({ fields, place });
    else entries.push({ fields, place, flaw: (isKept) => raggedRow({ cells, line }, { width, file, isKept }) });
  }
  const sources = await openEntries(entries, options, tally);
  return { sources, findings: tally.all(file) };
}

/** A column that means something to us. */
interface Column {
  readonly name: string;
  readonly place: number;
  readonly key: EntryKey;
}

/** The columns that mean something, the first hundred; of two with one name the later. */
function readColumns(header: readonly string[]): Column[] {
  const columns = new Map<string, Column>();
  header.forEach((cell, place) => {
    const name = cell.trim();
    const key = columns.get(name)?.key ?? meaningOf(name)?.key;
    if (key !== undefined && (columns.has(name) || columns.size < MOST_COLUMNS))
      columns.set(name, { name, place, key });
  });
  return [...columns.values()];
}

/** How many columns a table has, and what parts its cells. */
interface Shape {
  readonly width: number;
  readonly separator: string;
}

function fieldsOf(columns: readonly Column[], cells: readonly string[], { width, separator }: Shape) {
  const fields: Record<string, string> = {};
  for (const { name, place } of columns) {
    const isLast = place === width - 1 && cells.length > width;
    fields[name] = (isLast ? cells.slice(place).join(separator) : cells[place]) ?? "";
  }
  return fields;
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

/** The rows that are not blank, the header and as many as are read. */
async function readRows(text: string, file: string, tally: FindingTally): Promise<{ rows: Row[]; separator: string }> {
  const { default: papa } = await import("papaparse");
  const skipped = SEPARATOR_LINE.exec(text)?.[0].length ?? 0;
  const body = text.slice(skipped);
  const rows: Row[] = [];
  let line = skipped > 0 ? 2 : 1;
  let reached = 0;
  const separator = separatorOf((delimiter) => papa.parse<string[]>(body, { delimiter, preview: 1 }).data[0] ?? []);
  papa.parse<string[]>(body, {
    delimiter: separator,
    step: ({ data: cells, errors, meta }, parser) => {
      const isBlank = cells.every((cell) => cell.trim() === "");
      if (!isBlank && rows.length > MOST_ENTRIES) {
        tally.add(tooManyRows(countBreaks(body, reached) + (/[\r\n]$/.test(body) ? 0 : 1), { file, line }));
        parser.abort();
        return;
      }
      if (!isBlank) rows.push({ cells, line });
      if (errors.some(({ type }) => type === "Quotes")) {
        const found = "a quotation mark that is not closed, or stands within a cell";
        const expected = 'a quotation mark in a cell written twice ("")';
        tally.add({ code: "file-damaged-part", file, line, found, expected });
      }
      line += countBreaks(body, reached, meta.cursor);
      reached = meta.cursor;
    },
  });
  return { rows, separator };
}

function countBreaks(text: string, start: number, end = text.length): number {
  let count = 0;
  LINE_BREAK.lastIndex = start;
  while (LINE_BREAK.test(text) && LINE_BREAK.lastIndex <= end) count++;
  return count;
}

function separatorOf(headerBy: (separator: string) => readonly string[]): string {
  const scored = SEPARATORS.map((separator) => {
    const header = headerBy(separator);
    const known = header.slice(0, MOST_NAMED).filter((name) => meaningOf(name) !== null).length;
    return { separator, score: known * 1000 + header.length };
  });
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).separator;
}
