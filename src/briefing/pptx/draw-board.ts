import type PptxGenJS from "pptxgenjs";
import { counted } from "../../ui/count-words.ts";
import { cleanText } from "../clean-text.ts";
import { LIGHT } from "../file-colours.ts";
import type { BoardLine, SlideBody } from "../slide.ts";
import { named } from "./named.ts";
import { addRung, addText, BODY, columnsOf, line, type Page, ROW_BORDERS, RUNG_KEY, run, SMALL } from "./slide-page.ts";

type Body = Extract<SlideBody, { kind: "board" }>;

/** Of a column's width. */
const NAME_SHARE = 0.3;
const STAIR_SHARE = 0.2;
const STATUS_SHARE = 0.5;
const STAIR_H = 0.3;
const LINE_H = 0.178;
/** Of a letter, on the average; more than most have, as a row that grows by itself leaves its stair behind. */
const GLYPH_W = 0.083;

/** The board as tables, with the stairs as shapes on them. */
export function drawBoard(page: Page, title: string, { columns, remark }: Body): void {
  const boxes = columnsOf(Math.max(2, columns.length));
  columns.forEach(({ heading, lines }, at) => {
    const box = boxes[at] ?? BODY;
    addText(page, [run(heading, { size: 13, isBold: true })], { ...box, h: 0.3 }, heading);
    const heights = rowHeights(lines, box.w * STATUS_SHARE);
    const top = box.y + 0.35;
    page.addTable(
      lines.map((own) => boardRow(own)),
      {
        x: box.x,
        y: top,
        w: box.w,
        colW: [box.w * NAME_SHARE, box.w * STAIR_SHARE, box.w * STATUS_SHARE],
        rowH: heights,
        border: ROW_BORDERS,
        margin: [0.02, 0.04, 0.02, 0.04],
        valign: "middle",
        objectName: named(
          heading === "" ? "Board" : heading,
          `${heading === "" ? title : heading}: ${counted(lines.length, "agreement")}, each with its stage`,
        ),
      },
    );
    lines.forEach(({ stair, name }, row) => {
      const above = heights.slice(0, row).reduce((sum, height) => sum + height, 0);
      const slot = {
        x: box.x + box.w * NAME_SHARE + 0.05,
        y: top + above + ((heights[row] ?? 0) - STAIR_H) / 2,
        w: box.w * STAIR_SHARE - 0.1,
        h: STAIR_H,
      };
      const step = slot.w / Math.max(1, stair.length);
      stair.forEach((rung, place) => {
        addRung(page, rung, { ...slot, x: slot.x + place * step, w: step * 0.86 }, `${name}. ${rung.sentence}`);
      });
    });
  });
  addText(
    page,
    [line(RUNG_KEY, { size: SMALL, colour: LIGHT["ink-3"] }), run(remark, { size: SMALL, colour: LIGHT["ink-2"] })],
    { ...BODY, y: BODY.y + BODY.h - 0.34, h: 0.4 },
    "Key",
  );
}

/** High enough for the words of each row, so that no row grows away from its stair; lower where all ask for too much. */
function rowHeights(lines: readonly BoardLine[], width: number): number[] {
  const perLine = Math.floor((width - 0.08) / GLYPH_W);
  const wanted = lines.map(({ stage, when, next }) => {
    const letters = stage.length + when.length + (next === "" ? 1 : next.length + 4);
    return Math.max(0.4, Math.ceil(letters / perLine) * LINE_H + 0.1);
  });
  const sum = wanted.reduce((total, height) => total + height, 0);
  return wanted.map((height) => height * Math.min(1, (BODY.h - 0.8) / sum));
}

function boardRow({ name, stage, when, next, isLate }: BoardLine): PptxGenJS.TableRow {
  const status = [
    run(`${stage} `, { size: 11, isBold: true }),
    run(when, { size: 11 }),
    ...(next === "" ? [] : [run(` · ${next}`, { size: SMALL, colour: isLate ? LIGHT.alert : LIGHT["ink-2"] })]),
  ];
  return [{ text: cleanText(name), options: { fontSize: 11 } }, { text: "" }, { text: status }];
}
