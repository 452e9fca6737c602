import { LIGHT } from "../file-colours.ts";
import type { SlideBody } from "../slide.ts";
import { addText, BODY, columnsOf, line, type Page, run } from "./slide-page.ts";

type Body = Extract<SlideBody, { kind: "changes" }>;

/** What changed, by its sort. */
export function drawChanges(page: Page, { groups }: Body): void {
  if (groups.length === 0) {
    addText(page, [run("Nothing is different between the two days.", { size: 14 })], BODY, "Changes");
    return;
  }
  const half = (BODY.h - 0.2) / 2;
  groups.forEach(({ heading, lines, more }, at) => {
    const [column] = columnsOf(2).slice(at % 2);
    const box = { ...(column ?? BODY), y: BODY.y + Math.floor(at / 2) * (half + 0.2), h: half };
    const words = lines.flatMap((own) => [
      run(`${own.agreement} `, { size: 12, isBold: true }),
      line(own.words, { size: 12 }),
    ]);
    const rest = more > 0 ? [run(`and ${more} more`, { size: 12, colour: LIGHT["ink-2"] })] : [];
    addText(page, [line(heading, { size: 13, isBold: true }), ...words, ...rest], box, heading);
  });
}
