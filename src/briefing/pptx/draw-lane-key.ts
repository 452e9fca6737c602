import type { LadderKey } from "../../views/timeline/ladder-keys.ts";
import { LIGHT, stageColour } from "../file-colours.ts";
import { named } from "./named.ts";
import { addText, BODY, type Page, run, SMALL } from "./slide-page.ts";

const ROW_H = 0.2;
const GLYPH_W = 0.082;
const MARKS =
  "Filled diamond: day of a step · hollow diamond: promised · triangle and thick edge: overdue · narrow step: its day is not known · vertical line: the as-of day";

/** What the key takes at a slide's foot: a line for each ladder, one for the marks. */
export function laneKeyH(ladders: readonly LadderKey[]): number {
  return (ladders.length + 1) * ROW_H + 0.1;
}

/** What colours, heights and marks of the lanes mean. */
export function drawLaneKey(page: Page, ladders: readonly LadderKey[], top: number): void {
  ladders.forEach(({ title, stages }, at) => {
    const y = top + at * ROW_H;
    addText(page, [run(title, { size: SMALL, isBold: true })], { x: BODY.x, y, w: 1.2, h: ROW_H }, title);
    let x = BODY.x + 1.2;
    for (const { name, step, heightShare } of stages) {
      const h = Math.max(0.03, 0.15 * heightShare);
      page.addShape("rect", {
        ...{ x, y: y + 0.165 - h, w: 0.15, h },
        fill: { color: stageColour(step) },
        line: { color: LIGHT["stage-line"], width: 0.5 },
        objectName: named("Key", `The colour of: ${name}`),
      });
      const w = name.length * GLYPH_W + 0.1;
      addText(page, [run(name, { size: SMALL, colour: LIGHT["ink-2"] })], { x: x + 0.21, y, w, h: ROW_H }, name);
      x += 0.21 + w + 0.14;
    }
  });
  const y = top + ladders.length * ROW_H;
  addText(page, [run(MARKS, { size: SMALL, colour: LIGHT["ink-2"] })], { ...BODY, y, h: ROW_H }, "Key");
}
