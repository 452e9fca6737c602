import { cutWords } from "../cut-words.ts";
import { groupSpans } from "../group-spans.ts";
import type { SlideTable } from "../slide.ts";
import { SMALL } from "./slide-page.ts";

/** How a table is set, so that it ends above the words below it. */
export interface TableFit {
  /** Of each column, in inches. */
  readonly widths: readonly number[];
  /** Of the names over the heads where there are any, of the heads, then of each row. */
  readonly heights: readonly number[];
  /** In points. */
  readonly size: number;
  /** Letters that a cell shows. */
  readonly most: number;
}

/** Columns above which letters are smaller. */
const WIDE = 8;
const TYPE = 12;
/** Of a letter and a line, in inches a point; more than most have, as a row that grows by itself runs into what is below. */
const GLYPH = 0.0074;
const LINE = 0.0166;
/** What lies beside and above the words of a cell, on both sides together. */
const BESIDE = 0.12;
const ABOVE = 0.06;
const LEAST_ROW = 0.33;
/** Letters above which a column takes no more of the width; the larger where that saves lines. */
const SHARES = [34, 66] as const;
/** Longer cells are shown as far as this, when not even small type has room for all of them. */
const CUTS = [Number.POSITIVE_INFINITY, 160, 120, 90, 70, 50, 34] as const;

/** Set a table into a box: on one line where there is room, else in smaller type and on more lines; cut only as the last way. */
export function fitTable(table: SlideTable, width: number, height: number): TableFit {
  const sizes = table.heads.length > WIDE ? [SMALL] : [TYPE, SMALL];
  const ways = CUTS.flatMap((most) =>
    SHARES.flatMap((share) => {
      const widths = columnWidths(table, width, share);
      return sizes.map((size) => ({ most, size, widths }));
    }),
  );
  const fits = ways.map((way): TableFit => ({ ...way, heights: rowHeights(table, way, height) }));
  const found = fits.find(({ heights }) => heights.reduce((sum, own) => sum + own, 0) <= height);
  const last = fits.at(-1);
  if (last === undefined) throw new Error("a table has no way to be set");
  return found ?? last;
}

/** The cells that `fit` does not show whole, a line for each. */
export function cutCells({ rows }: SlideTable, { most }: TableFit): string[] {
  return [...new Set(rows.flatMap(({ cells }) => cells.filter((text) => cutWords(text, most) !== text)))];
}

function rowHeights(
  { heads, rows, groups }: SlideTable,
  { widths, size, most }: Omit<TableFit, "heights">,
  height: number,
): number[] {
  const over = groupSpans(groups ?? [], widths);
  const all = [
    ...(groups === undefined ? [] : [over.map(({ name, width: room }) => ({ text: name, room }))]),
    ...[heads, ...rows.map(({ cells }) => cells)].map((cells) =>
      cells.map((text, column) => ({ text, room: widths[column] ?? 0 })),
    ),
  ];
  // A head of two lines takes its part before the others share what is left.
  const share = Math.min(LEAST_ROW, (height - size * LINE) / all.length);
  return all.map((cells) => {
    const lines = cells.map(({ text, room }) => {
      const perLine = Math.max(1, Math.floor((room - BESIDE) / (GLYPH * size)));
      return linesOf(cutWords(text, most), perLine);
    });
    return Math.max(share, Math.max(...lines) * size * LINE + ABOVE);
  });
}

/** Lines that a text takes when it breaks between its words, and within those that are longer than a line. */
export function linesOf(text: string, perLine: number): number {
  let [lines, taken] = [1, 0];
  for (const word of text.split(" ")) {
    const length = Array.from(word).length;
    if (taken > 0 && taken + 1 + length > perLine) [lines, taken] = [lines + 1, 0];
    lines += Math.ceil(length / perLine) - (length > 0 ? 1 : 0);
    taken += (taken > 0 ? 1 : 0) + (length % perLine || Math.min(length, perLine));
  }
  return lines;
}

/** Widths by the longest word of each head and the longest cell, so that numbers take little and names what they need. */
function columnWidths({ heads, rows }: SlideTable, width: number, most: number): number[] {
  const letters = heads.map((head, column) =>
    Math.min(most, Math.max(6, longestWord(head), ...rows.map(({ cells }) => cells[column]?.length ?? 0))),
  );
  const sum = letters.reduce((total, own) => total + own, 0);
  return letters.map((own) => (own / sum) * width);
}

/** A head breaks between its words. */
function longestWord(text: string): number {
  return Math.max(...text.split(" ").map(({ length }) => length));
}
