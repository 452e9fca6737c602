import Papa from "papaparse";
import type { Stamp } from "../slide.ts";

/** Rows to leave the page, each with its own source; a number stays one. */
export interface DataTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** The same with what every export says of itself in the last columns, so that a row that is copied out still says it. */
export function stamped({ heads, rows }: DataTable, stamp: Stamp): DataTable {
  const own = Object.entries(stamp);
  return {
    heads: [...heads, ...own.map(([key]) => `stamp_${key}`)],
    rows: rows.map((row) => [...row, ...own.map(([, words]) => words)]),
  };
}

/**
 * A table as CSV (RFC 4180), with a mark of its encoding for spreadsheets that would guess another.
 *
 * Text that a spreadsheet would take for a formula is preceded by an apostrophe, as nothing in an article is trusted.
 */
export function csvOf({ heads, rows }: DataTable, hasMark: boolean): string {
  const text = Papa.unparse(
    { fields: [...heads], data: rows.map((row) => row.map((cell) => cell ?? "")) },
    { escapeFormulae: true },
  );
  return `${hasMark ? "\ufeff" : ""}${text}\r\n`;
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
