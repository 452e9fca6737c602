import type PptxGenJS from "pptxgenjs";
import { counted } from "../../ui/count-words.ts";
import { boardLineHeight, ROOMY_TYPE } from "../board-room.ts";
import { cleanText } from "../clean-text.ts";
import { LIGHT } from "../file-colours.ts";
import type { BoardLine, Slide, SlideBody } from "../slide.ts";
import { named } from "./named.ts";
import { addRung, addText, BODY, columnsOf, line, type Page, ROW_BORDERS, RUNG_KEY, run, SMALL } from "./slide-page.ts";

type Body = Extract<SlideBody, { kind: "board" }>;

/** Of a column's width. */
const NAME_SHARE = 0.31;
const STAIR_SHARE = 0.17;
const STATUS_SHARE = 0.52;
const STAIR_H = 0.24;
/** Of a line of the smaller type, in inches. */
const LINE_H = 0.178;
const TYPE = 11;
const HEADING_H = 0.33;
const KEY_H = 0.4;
/** Above which a row stands too far from the next. */
const MOST_ROW_H = 0.5;
/** Where the body begins without a line below the title. */
const HIGH_Y = 1.45;
const LOW_Y = 1.75;

/** The board as tables, with the stairs as shapes on them. */
export function drawBoard(
  page: Page,
  { title, subtitle }: Pick<Slide, "title" | "subtitle">,
  { columns, isRoomy, remark }: Body,
): void {
  const y = subtitle === "" ? HIGH_Y : LOW_Y;
  const boxes = columnsOf(Math.max(2, columns.length), { ...BODY, y, h: BODY.y + BODY.h - y });
  const type = isRoomy ? ROOMY_TYPE : 1;
  const most = Math.max(...columns.map(({ lines }) => lines.length));
  columns.forEach(({ heading, lines }, at) => {
    const box = boxes[at] ?? BODY;
    addText(page, [run(heading, { size: 13, isBold: true })], { ...box, h: 0.3 }, heading);
    const heights = rowHeights(lines, { type, room: box.h - HEADING_H - KEY_H, most });
    const top = box.y + HEADING_H;
    page.addTable(
      lines.map((own) => boardRow(own, TYPE * type)),
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

/**
 * High enough for the words of each row, so that no row grows away from its stair; what is left of `room` goes to all that
 * are lower than their share of it.
 */
function rowHeights(
  lines: readonly BoardLine[],
  { type, room, most }: { readonly type: number; readonly room: number; readonly most: number },
): number[] {
  const needed = lines.map((own) => boardLineHeight(own, type) * LINE_H);
  const share = Math.min(MOST_ROW_H, room / most);
  const wanted = needed.map((height) => Math.max(0, share - height));
  const spare = room - sumOf(needed);
  const part = Math.min(1, Math.max(0, spare) / Math.max(sumOf(wanted), Number.EPSILON));
  return needed.map((height, row) => height + part * (wanted[row] ?? 0));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function boardRow({ name, stage, when, next, isLate }: BoardLine, size: number): PptxGenJS.TableRow {
  const first = run(when, { size });
  const status = [
    run(`${stage} `, { size, isBold: true }),
    next === "" ? first : { ...first, options: { ...first.options, breakLine: true } },
    ...(next === "" ? [] : [run(next, { size: SMALL, colour: isLate ? LIGHT.alert : LIGHT["ink-2"] })]),
  ];
  return [{ text: cleanText(name), options: { fontSize: size } }, { text: "" }, { text: status }];
}
