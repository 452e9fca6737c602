import { LIGHT } from "../file-colours.ts";
import type { Slide } from "../slide.ts";
import { drawAgreement } from "./draw-agreement.ts";
import { drawBoard } from "./draw-board.ts";
import { drawChanges } from "./draw-changes.ts";
import { drawCoverage } from "./draw-coverage.ts";
import { drawTable } from "./draw-table.ts";
import { drawTimeline } from "./draw-timeline.ts";
import { addText, BODY, line, type Page } from "./slide-page.ts";

/** Draw a slide's body with shapes, tables and charts that the reader can edit. */
export function drawBody(page: Page, { title, subtitle, body }: Pick<Slide, "title" | "subtitle" | "body">): void {
  switch (body.kind) {
    case "title":
      addText(
        page,
        body.lines.map((words) => line(words, { size: sizeFor(body.lines), colour: LIGHT["ink-2"] })),
        { ...BODY, y: 3.6, h: 2.4 },
        "Scope",
      );
      break;
    case "board":
      drawBoard(page, { title, subtitle }, body);
      break;
    case "changes":
      drawChanges(page, body);
      break;
    case "timeline":
      drawTimeline(page, body);
      break;
    case "coverage":
      drawCoverage(page, title, body);
      break;
    case "table":
      drawTable(page, title, body);
      break;
    case "agreement":
      drawAgreement(page, body);
      break;
  }
}

/** Letters of a title's lines that take the place they have at 18 points. */
const FEW_LETTERS = 500;

/** A filter of many names is set smaller, so that it stays on the slide. */
function sizeFor(lines: readonly string[]): number {
  return lines.join(" ").length > FEW_LETTERS ? 12 : 18;
}
