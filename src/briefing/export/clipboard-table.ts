import Papa from "papaparse";
import { type DataTable, withoutFormula } from "./data-table.ts";
import { element } from "./svg-elements.ts";

/** A table as other programmes take it from the clipboard: as cells, or as text with tabs between them. */
export interface ClipboardTable {
  readonly html: string;
  readonly text: string;
}

/** Text that a spreadsheet would take for a formula is preceded by an apostrophe in both, as in a CSV. */
export function clipboardTable({ heads, rows }: DataTable): ClipboardTable {
  const cells = [heads, ...rows].map((row) =>
    row.map((cell) => withoutFormula(typeof cell === "string" ? oneLine(cell) : (cell ?? ""))),
  );
  const text = Papa.unparse(cells, { delimiter: "\t" });
  const [head = "", ...body] = cells.map((row, at) => rowOf(at === 0 ? "th" : "td", row));
  return { html: `<table>\n<thead>${head}</thead>\n<tbody>\n${body.join("\n")}\n</tbody>\n</table>`, text };
}

/** A line feed or a tab would begin another cell. */
function oneLine(cell: string): string {
  return cell.replace(/\s+/g, " ");
}

function rowOf(name: "th" | "td", cells: readonly (string | number)[]): string {
  return element("tr", {}, cells.map((cell) => element(name, {}, String(cell))).join(""), true);
}

/** The table of an export as JSON. */
export function tableOfJson(json: string): DataTable {
  const { rows } = JSON.parse(json) as { readonly rows: readonly Readonly<Record<string, string | number | null>>[] };
  return { heads: Object.keys(rows[0] ?? {}), rows: rows.map((row) => Object.values(row)) };
}
