import type PptxGenJS from "pptxgenjs";
import { counted } from "../../ui/count-words.ts";
import { cleanText } from "../clean-text.ts";
import { cutWords } from "../cut-words.ts";
import { LIGHT } from "../file-colours.ts";
import type { SlideBody, SlideTable } from "../slide.ts";
import { fitTable, type TableFit } from "./fit-table.ts";
import { named } from "./named.ts";
import { addText, BODY, type Page, ROW_BORDERS, run, SMALL } from "./slide-page.ts";

/** What is left above the remark, with a head of two lines. */
const TABLE_H = BODY.h - 0.6;

type Body = Extract<SlideBody, { kind: "table" }>;

/** A native table and the remark below it. */
export function drawTable(page: Page, title: string, { table, remark }: Body): void {
  if (table.rows.length > 0) {
    const { widths, heights, size, most } = fitOnSlide(table);
    page.addTable(tableRows(table, most), {
      x: BODY.x,
      y: BODY.y,
      w: widthOf(table),
      colW: [...widths],
      border: ROW_BORDERS,
      margin: [0.03, 0.06, 0.03, 0.06],
      valign: "middle",
      fontSize: size,
      rowH: [...heights],
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

/** How a table is set on a slide. */
export function fitOnSlide(table: SlideTable): TableFit {
  return fitTable(table, widthOf(table), TABLE_H);
}

/** Two columns lie far from each other over a whole slide. */
function widthOf({ heads }: SlideTable): number {
  return heads.length === 2 ? BODY.w / 2 : BODY.w;
}

function tableRows({ groups, heads, rows }: SlideTable, most: number): PptxGenJS.TableRow[] {
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
