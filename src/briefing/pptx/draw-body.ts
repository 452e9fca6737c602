import { LIGHT } from "../file-colours.ts";
import type { SlideBody } from "../slide.ts";
import { drawAgreement } from "./draw-agreement.ts";
import { drawBoard } from "./draw-board.ts";
import { drawChanges } from "./draw-changes.ts";
import { drawCoverage } from "./draw-coverage.ts";
import { drawTable } from "./draw-table.ts";
import { drawTimeline } from "./draw-timeline.ts";
import { addText, BODY, line, type Page } from "./slide-page.ts";

/** Draw a slide's body with shapes, tables and charts that the reader can edit. */
export function drawBody(page: Page, body: SlideBody): void {
  switch (body.kind) {
    case "title":
      addText(
        page,
        body.lines.map((words) => line(words, { size: 18, colour: LIGHT["ink-2"] })),
        { ...BODY, y: 3.6, h: 2.4 },
        "Scope",
      );
      break;
    case "board":
      drawBoard(page, body);
      break;
    case "changes":
      drawChanges(page, body);
      break;
    case "timeline":
      drawTimeline(page, body);
      break;
    case "coverage":
      drawCoverage(page, body);
      break;
    case "table":
      drawTable(page, body);
      break;
    case "agreement":
      drawAgreement(page, body);
      break;
  }
}
