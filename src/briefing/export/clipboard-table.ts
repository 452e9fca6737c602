import Papa from "papaparse";
import { stampLine } from "../brief.ts";
import type { Stamp } from "../slide.ts";
import { type DataTable, withoutFormula } from "./data-table.ts";
import { element } from "./svg-elements.ts";

/** A table as other programmes take it from the clipboard: as cells, or as text with tabs between them. */
export interface ClipboardTable {
  readonly html: string;
  readonly text: string;
}

/** With `stampWords` below all rows. Text that a spreadsheet would take for a formula is preceded by an apostrophe, as in a CSV. */
export function clipboardTable({ heads, rows }: DataTable, stampWords: string): ClipboardTable {
  const cells = [heads, ...rows].map((row) =>
    row.map((cell) => withoutFormula(typeof cell === "string" ? oneLine(cell) : (cell ?? ""))),
  );
  const words = String(withoutFormula(oneLine(stampWords)));
  const text = Papa.unparse([...cells, [words]], { delimiter: "\t" });
  const foot = element("td", { colspan: Math.max(1, heads.length) }, words);
  const [head = "", ...body] = cells.map((row, at) => rowOf(at === 0 ? "th" : "td", row));
  return {
    html: `<table>\n<thead>${head}</thead>\n<tbody>\n${body.join("\n")}\n</tbody>\n<tfoot><tr>${foot}</tr></tfoot>\n</table>`,
    text,
  };
}

/** A line feed or a tab would begin another cell. */
function oneLine(cell: string): string {
  return cell.replace(/\s+/g, " ");
}

function rowOf(name: "th" | "td", cells: readonly (string | number)[]): string {
  return element("tr", {}, cells.map((cell) => element(name, {}, String(cell))).join(""), true);
}

/** The table of an export as JSON, and what the export says of itself. */
export function tableOfJson(json: string): { readonly table: DataTable; readonly stampWords: string } {
  const { title, stamp, rows } = JSON.parse(json) as {
    readonly title: string;
    readonly stamp: Stamp;
    readonly rows: readonly Readonly<Record<string, string | number | null>>[];
  };
  return {
    table: { heads: Object.keys(rows[0] ?? {}), rows: rows.map((row) => Object.values(row)) },
    stampWords: `${title} · ${stampLine(stamp)}`,
  };
}
