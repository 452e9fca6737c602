import type PptxGenJS from "pptxgenjs";
import { counted } from "../../ui/count-words.ts";
import { cleanText } from "../clean-text.ts";
import { cutWords } from "../cut-words.ts";
import { LIGHT } from "../file-colours.ts";
import type { SlideBody, SlideTable } from "../slide.ts";
import { named } from "./named.ts";
import { addText, BODY, type Page, ROW_BORDERS, run, SMALL } from "./slide-page.ts";

/** Columns above which letters are smaller. */
const WIDE = 8;
/** What is left above the remark, with a head of two lines. */
const TABLE_H = BODY.h - 0.75;

/** Letters of the widest column, and of a cell of a table that has no room for a second line in each row. */
const MOST_LETTERS = 34;
/** Rows that may each take a second line. */
const FEW_ROWS = 6;

type Body = Extract<SlideBody, { kind: "table" }>;

/** A native table and the remark below it. */
export function drawTable(page: Page, title: string, { table, remark }: Body): void {
  if (table.rows.length > 0) {
    const w = table.heads.length === 2 ? BODY.w / 2 : BODY.w;
    page.addTable(tableRows(table), {
      x: BODY.x,
      y: BODY.y,
      w,
      colW: columnWidths(table, w),
      border: ROW_BORDERS,
      margin: [0.03, 0.06, 0.03, 0.06],
      valign: "middle",
      fontSize: table.heads.length > WIDE ? SMALL : 12,
      rowH: Math.min(0.33, TABLE_H / (table.rows.length + (table.groups === undefined ? 1 : 2))),
      color: LIGHT.ink,
      objectName: named(
        "Table",
        `${title}. A table of ${counted(table.rows.length, "row")}: ${table.heads.join(", ")}`,
      ),
    });
  }
  addText(
    page,
    [run(remark, { size: SMALL, colour: LIGHT["ink-2"] })],
    { ...BODY, y: BODY.y + BODY.h - 0.5, h: 0.55 },
    "Remark",
  );
}

function tableRows({ groups, heads, rows }: SlideTable): PptxGenJS.TableRow[] {
  const isNumber = heads.map((_, column) => rows.every(({ cells }) => /^\d*$/.test(cells[column] ?? "")));
  const head = heads.map(
    (text, column): PptxGenJS.TableCell => ({
      text: cleanText(text),
      options: { bold: true, align: isNumber[column] ? "right" : "left", valign: "bottom" },
    }),
  );
  const over = groups?.map(
    ({ name, columns }): PptxGenJS.TableCell => ({
      text: cleanText(name),
      options: { bold: true, align: "center", colspan: columns },
    }),
  );
  const most = rows.length > FEW_ROWS ? MOST_LETTERS : Number.POSITIVE_INFINITY;
  return [
    ...(over === undefined ? [] : [over]),
    head,
    ...rows.map(({ cells, isHot }) =>
      cells.map(
        (text, column): PptxGenJS.TableCell => ({
          text: cleanText(cutWords(text, most)),
          options: {
            color: isHot && column === cells.length - 1 ? LIGHT.alert : LIGHT.ink,
            // A year among days is no number to be summed: a whole column is right or left.
            align: isNumber[column] ? "right" : "left",
          },
        }),
      ),
    ),
  ];
}

/** Widths by the longest word of each column, so that numbers take little and names take what they need. */
function columnWidths({ heads, rows }: SlideTable, width: number): number[] {
  const letters = heads.map((head, column) =>
    Math.min(MOST_LETTERS, Math.max(6, longestWord(head), ...rows.map(({ cells }) => cells[column]?.length ?? 0))),
  );
  const sum = letters.reduce((total, own) => total + own, 0);
  return letters.map((own) => (own / sum) * width);
}

/** A head breaks between its words. */
function longestWord(text: string): number {
  return Math.max(...text.split(" ").map(({ length }) => length));
}
