import Papa from "papaparse";
import type { DataTable } from "./data-table.ts";
import { element } from "./svg-elements.ts";

/** A table as other programmes take it from the clipboard: as cells, or as text with tabs between them. */
export interface ClipboardTable {
  readonly html: string;
  readonly text: string;
}

/** Text that a spreadsheet would take for a formula is preceded by an apostrophe in both, as in a CSV. */
export function clipboardTable({ heads, rows }: DataTable): ClipboardTable {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "string" ? oneLine(cell) : (cell ?? ""))));
  const text = Papa.unparse({ fields: [...heads], data: cells }, { escapeFormulae: true, delimiter: "\t" });
  const head = rowOf("th", heads);
  const body = cells.map((row) => rowOf("td", row.map(withoutFormula))).join("\n");
  return { html: `<table>\n<thead>${head}</thead>\n<tbody>\n${body}\n</tbody>\n</table>`, text };
}

/** A line feed or a tab would begin another cell. */
function oneLine(cell: string): string {
  return cell.replace(/\s+/g, " ");
}

function rowOf(name: "th" | "td", cells: readonly (string | number)[]): string {
  return element("tr", {}, cells.map((cell) => element(name, {}, String(cell))).join(""), true);
}

function withoutFormula(cell: string | number): string | number {
  return typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** The table of an export as JSON. */
export function tableOfJson(json: string): DataTable {
  const { rows } = JSON.parse(json) as { readonly rows: readonly Readonly<Record<string, string | number | null>>[] };
  return { heads: Object.keys(rows[0] ?? {}), rows: rows.map((row) => Object.values(row)) };
}
