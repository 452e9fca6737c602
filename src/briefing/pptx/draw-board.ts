import type PptxGenJS from "pptxgenjs";
import { cleanText } from "../clean-text.ts";
import { LIGHT } from "../file-colours.ts";
import type { BoardLine, SlideBody } from "../slide.ts";
import { addRung, addText, BODY, columnsOf, line, type Page, ROW_BORDERS, RUNG_KEY, run } from "./slide-page.ts";

type Body = Extract<SlideBody, { kind: "board" }>;

/** The board as tables, with the stairs as shapes on them. */
export function drawBoard(page: Page, { columns, remark }: Body): void {
  const boxes = columnsOf(Math.max(2, columns.length));
  columns.forEach(({ heading, lines }, at) => {
    const box = boxes[at] ?? BODY;
    addText(page, [run(heading, { size: 13, isBold: true })], { ...box, h: 0.3 }, heading);
    const rowH = Math.min(0.5, (BODY.h - 0.75) / Math.max(1, lines.length));
    const top = box.y + 0.35;
    page.addTable(
      lines.map((own) => boardRow(own)),
      {
        x: box.x,
        y: top,
        w: box.w,
        colW: [box.w * 0.3, box.w * 0.2, box.w * 0.5],
        rowH: lines.map(() => rowH),
        border: ROW_BORDERS,
        margin: [0.02, 0.04, 0.02, 0.04],
        valign: "middle",
      },
    );
    lines.forEach(({ stair, name }, row) => {
      const slot = {
        x: box.x + box.w * 0.3 + 0.05,
        y: top + row * rowH + rowH * 0.16,
        w: box.w * 0.2 - 0.1,
        h: rowH * 0.68,
      };
      const step = slot.w / Math.max(1, stair.length);
      stair.forEach((rung, place) => {
        addRung(page, rung, { ...slot, x: slot.x + place * step, w: step * 0.86 }, `${name}. ${rung.sentence}`);
      });
    });
  });
  addText(
    page,
    [line(RUNG_KEY, { size: 9, colour: LIGHT["ink-3"] }), run(remark, { size: 9, colour: LIGHT["ink-2"] })],
    { ...BODY, y: BODY.y + BODY.h - 0.3, h: 0.34 },
    "Key",
  );
}

function boardRow({ name, stage, when, next, isLate }: BoardLine): PptxGenJS.TableRow {
  const status = [
    run(`${stage} `, { size: 11, isBold: true }),
    run(when, { size: 11 }),
    ...(next === "" ? [] : [run(` · ${next}`, { size: 9, colour: isLate ? LIGHT.alert : LIGHT["ink-2"] })]),
  ];
  return [{ text: cleanText(name), options: { fontSize: 11 } }, { text: "" }, { text: status }];
}
