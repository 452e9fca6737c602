import type { LadderKey } from "../../views/timeline/ladder-keys.ts";
import type { FileColours } from "../file-colours.ts";
import { barColour } from "../lane-colours.ts";
import { GLYPH, MARGIN } from "./picture-frame.ts";
import { element, textElement } from "./svg-elements.ts";

const LINE = 18;
const TITLE_WIDTH = 92;
const BAR = 14;
const MARKS =
  "Filled diamond: day of a step · hollow diamond: promised · triangle and thick edge: overdue · hatched: passed, no report of it · vertical line: the as-of day";

/** What colours, heights and marks of the lanes mean, a line for each kind of agreement. */
export function laneKey(ladders: readonly LadderKey[], top: number, colours: FileColours) {
  const rows = ladders.map(({ title, stages }, row) => {
    const y = top + row * LINE;
    let x = MARGIN + TITLE_WIDTH;
    const drawn = stages.map(({ name, step, heightShare }) => {
      const height = Math.max(3, BAR * heightShare);
      const bar = element("rect", {
        ...{ x, y: y + 2 - height, width: BAR, height },
        fill: `#${barColour(step, colours)}`,
        stroke: `#${colours["stage-line"]}`,
        "stroke-width": 0.75,
      });
      const words = textElement(name, { x: x + BAR + 6, y, size: 12, colour: colours["ink-2"] });
      x += BAR + 24 + name.length * GLYPH;
      return bar + words;
    });
    return textElement(title, { x: MARGIN, y, size: 12, weight: 700, colour: colours.ink }) + drawn.join("");
  });
  const y = top + ladders.length * LINE;
  const marks = textElement(MARKS, { x: MARGIN, y, size: 12, colour: colours["ink-2"] });
  return { markup: [...rows, marks].join("\n"), bottom: y + 8 };
}
