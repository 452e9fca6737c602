import Papa from "papaparse";
import { cleanText } from "../clean-text.ts";
import type { Stamp } from "../slide.ts";

/** Rows to leave the page, each with its own source; a number stays one. */
export interface DataTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/**
 * The same with what every export says of itself in the last columns, so that a row that is copied out still says it.
 *
 * Without rows one row says it, all other cells of which are empty.
 */
export function stamped({ heads, rows }: DataTable, title: string, stamp: Stamp): DataTable {
  const own = Object.entries({ title, ...stamp });
  const told = rows.length === 0 ? [heads.map(() => null)] : rows;
  return {
    heads: [...heads, ...own.map(([key]) => `stamp_${key}`)],
    rows: told.map((row) => [...row, ...own.map(([, words]) => words)]),
  };
}

/**
 * A table as CSV (RFC 4180), with a mark of its encoding for spreadsheets that would guess another.
 *
 * No cell is a formula, as nothing in an article is trusted. Without rows it is the line of heads alone.
 */
export function csvOf({ heads, rows }: DataTable, hasMark: boolean): string {
  const lines = [heads, ...rows].map((row) =>
    row.map((cell) => withoutFormula(typeof cell === "string" ? written(cell) : (cell ?? ""))),
  );
  return `${hasMark ? "\ufeff" : ""}${Papa.unparse(lines)}\r\n`;
}

/** Text without what a reader may take for the end of a line or of the file. */
function written(cell: string): string {
  return cleanText(cell).replace(/[\u007f-\u009f]/g, "");
}

/**
 * What begins a formula in a spreadsheet, also in full width and after what is not seen; and a tab or line end in front,
 * which some drop before they look.
 *
 * Source: OWASP, CSV Injection.
 */
const FORMULA = /^(?:\p{Cc}|[\s\p{C}]*[=+\-@＝＋－＠])/u;

/** Text that a spreadsheet would take for a formula, preceded by an apostrophe; a number stays one. */
export function withoutFormula(cell: string | number): string | number {
  return typeof cell === "string" && FORMULA.test(cell) ? `'${cell}` : cell;
}

/** A table as one JSON object: its stamp, and each row by the names of its columns. */
export function jsonOf(title: string, table: DataTable, stamp: Stamp): string {
  return `${JSON.stringify({ title, stamp, rows: recordsOf(table) }, null, 2)}\n`;
}

/** A table as JSON Lines, a row a line. */
export function jsonLinesOf(table: DataTable): string {
  return recordsOf(table)
    .map((record) => `${JSON.stringify(record)}\n`)
    .join("");
}

function recordsOf({ heads, rows }: DataTable): Record<string, string | number | null>[] {
  return rows.map((row) => Object.fromEntries(heads.map((head, column) => [head, row[column] ?? null])));
}
