import type PptxGenJS from "pptxgenjs";
import { cleanText } from "../clean-text.ts";
import { LIGHT } from "../file-colours.ts";
import type { SlideBody, SlideTable } from "../slide.ts";
import { addText, BODY, type Page, ROW_BORDERS, run } from "./slide-page.ts";

type Body = Extract<SlideBody, { kind: "table" }>;

/** A native table and the remark below it. */
export function drawTable(page: Page, { table, remark }: Body): void {
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
      fontSize: 12,
      rowH: 0.33,
      color: LIGHT.ink,
    });
  }
  addText(
    page,
    [run(remark, { size: 10, colour: LIGHT["ink-2"] })],
    { ...BODY, y: BODY.y + BODY.h - 0.5, h: 0.55 },
    "Remark",
  );
}

function tableRows({ heads, rows }: SlideTable): PptxGenJS.TableRow[] {
  const head = heads.map((text): PptxGenJS.TableCell => ({ text: cleanText(text), options: { bold: true } }));
  return [
    head,
    ...rows.map(({ cells, isHot }) =>
      cells.map(
        (text, column): PptxGenJS.TableCell => ({
          text: cleanText(text),
          options: {
            color: isHot && column === cells.length - 1 ? LIGHT.alert : LIGHT.ink,
            align: /^\d+$/.test(text) ? "right" : "left",
          },
        }),
      ),
    ),
  ];
}

/** Widths by the longest word of each column, so that numbers take little and names take what they need. */
function columnWidths({ heads, rows }: SlideTable, width: number): number[] {
  const letters = heads.map((head, column) =>
    Math.min(34, Math.max(5, head.length, ...rows.map(({ cells }) => cells[column]?.length ?? 0))),
  );
  const sum = letters.reduce((total, own) => total + own, 0);
  return letters.map((own) => (own / sum) * width);
}
