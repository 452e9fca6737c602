import type { LadderKey } from "../../views/timeline/ladder-keys.ts";
import { cutWords } from "../cut-words.ts";
import { LIGHT, stageColour } from "../file-colours.ts";
import { named } from "./named.ts";
import { addText, BODY, type Page, run, SMALL } from "./slide-page.ts";

const ROW_H = 0.2;
const GLYPH_W = 0.082;
const TITLE_W = 1.2;
const SWATCH_W = 0.21;
const EDGE_W = 0.1;
const GAP_W = 0.14;
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
    addText(page, [run(title, { size: SMALL, isBold: true })], { x: BODY.x, y, w: TITLE_W, h: ROW_H }, title);
    let x = BODY.x + TITLE_W;
    const room = lettersOf(stages);
    for (const { name: whole, step, heightShare } of stages) {
      const name = cutWords(whole, room);
      const h = Math.max(0.03, 0.15 * heightShare);
      page.addShape("rect", {
        ...{ x, y: y + 0.165 - h, w: 0.15, h },
        fill: { color: stageColour(step) },
        line: { color: LIGHT["stage-line"], width: 0.5 },
        objectName: named("Key", `The colour of: ${whole}`),
      });
      const w = name.length * GLYPH_W + EDGE_W;
      addText(page, [run(name, { size: SMALL, colour: LIGHT["ink-2"] })], { x: x + SWATCH_W, y, w, h: ROW_H }, name);
      x += SWATCH_W + w + GAP_W;
    }
  });
  const y = top + ladders.length * ROW_H;
  addText(page, [run(MARKS, { size: SMALL, colour: LIGHT["ink-2"] })], { ...BODY, y, h: ROW_H }, "Key");
}

/** How many letters of each name have room side by side: all, or the share of each where they are too many. */
function lettersOf(stages: LadderKey["stages"]): number {
  const [most, around] = [BODY.w - TITLE_W, SWATCH_W + EDGE_W + GAP_W];
  const whole = stages.reduce((sum, { name }) => sum + name.length * GLYPH_W + around, 0);
  return whole <= most ? Number.POSITIVE_INFINITY : Math.floor((most / stages.length - around) / GLYPH_W);
}
