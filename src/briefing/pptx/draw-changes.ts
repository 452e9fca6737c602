import { LIGHT } from "../file-colours.ts";
import type { SlideBody } from "../slide.ts";
import { addText, BODY, columnsOf, line, type Page, run } from "./slide-page.ts";

/** Between a group and the one below it. */
const GAP = 0.2;
/** What a slide is laid out for where it has less, in lines. */
const LEAST_LINES = 16;

type Body = Extract<SlideBody, { kind: "changes" }>;

/** What changed, by its sort. */
export function drawChanges(page: Page, { groups }: Body): void {
  if (groups.length === 0) {
    addText(page, [run("Nothing is different between the two days.", { size: 14 })], BODY, "Changes");
    return;
  }
  // Two by two, each row as high as the higher of its groups.
  const rows = groups.map(({ height }, at) => (at % 2 === 0 ? Math.max(height, groups[at + 1]?.height ?? 0) : 0));
  const linesOf = (count: number) => rows.slice(0, 2 * count).reduce((sum, height) => sum + height, 0);
  const lineH = (BODY.h - GAP) / Math.max(LEAST_LINES, linesOf(groups.length));
  groups.forEach(({ heading, lines, more }, at) => {
    const row = Math.floor(at / 2);
    const y = BODY.y + linesOf(row) * lineH + row * GAP;
    const box = { ...(columnsOf(2)[at % 2] ?? BODY), y, h: (rows[2 * row] ?? 0) * lineH };
    const words = lines.flatMap((own) => [
      run(`${own.agreement} `, { size: 12, isBold: true }),
      line(own.words, { size: 12 }),
    ]);
    const rest = more > 0 ? [run(`and ${more} more`, { size: 12, colour: LIGHT["ink-2"] })] : [];
    addText(page, [line(heading, { size: 13, isBold: true }), ...words, ...rest], box, heading);
  });
}
