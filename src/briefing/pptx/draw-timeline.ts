import { LANE_PX, laneLayout } from "../../views/timeline/lane-layout.ts";
import { timeAxis, yearTicks } from "../../views/timeline/time-axis.ts";
import { cleanText } from "../clean-text.ts";
import { LIGHT, stageColour } from "../file-colours.ts";
import type { SlideBody } from "../slide.ts";
import { addText, BODY, type Box, type Page, run } from "./slide-page.ts";

type Body = Extract<SlideBody, { kind: "timeline" }>;

/** Lanes laid out for this width, then scaled to the page. */
const LANE_WIDTH_PX = 860;

/** Lanes of shapes, each named by the sentence that it stands for. */
export function drawTimeline(page: Page, { groups, firstYear, lastDay, asOf }: Body): void {
  const axis = timeAxis(firstYear, lastDay, asOf, LANE_WIDTH_PX);
  const nameW = 2.2;
  const inch = (BODY.w - nameW) / (axis.plotPx + axis.laterPx);
  const left = BODY.x + nameW;
  const rows = groups.reduce((sum, { lanes }) => sum + lanes.length, 0);
  const rowH = Math.min(0.38, (BODY.h - 0.3 - groups.length * 0.26) / Math.max(1, rows));
  const scaleY = rowH / LANE_PX;
  for (const { year, x, hasLabel } of yearTicks(axis)) {
    if (hasLabel)
      addText(
        page,
        [run(String(year), { size: 9, colour: LIGHT["ink-3"] })],
        { x: left + x * inch, y: BODY.y, w: 0.5, h: 0.2 },
        `Year ${year}`,
      );
  }
  let y = BODY.y + 0.24;
  for (const { title, lanes } of groups) {
    addText(page, [run(title, { size: 11, isBold: true })], { x: BODY.x, y, w: BODY.w, h: 0.24 }, title);
    y += 0.26;
    for (const lane of lanes) {
      const layout = laneLayout(lane, axis);
      const at = (box: { x: number; y: number; width: number; height: number }): Box => ({
        x: left + box.x * inch,
        y: y + box.y * scaleY,
        w: Math.max(0.02, box.width * inch),
        h: Math.max(0.02, box.height * scaleY),
      });
      addText(
        page,
        [run(lane.shortName, { size: 11 })],
        { x: BODY.x, y: y + rowH * 0.25, w: nameW - 0.1, h: rowH * 0.75 },
        lane.stands,
      );
      page.addShape("line", { x: BODY.x, y: y + rowH, w: BODY.w, h: 0, line: { color: LIGHT.line, width: 0.5 } });
      for (const bar of layout.bars) {
        page.addShape("rect", {
          ...at(bar),
          fill: { color: stageColour(bar.step), transparency: bar.isPale ? 60 : 0 },
          line: { color: LIGHT["stage-line"], width: 0.5 },
          objectName: cleanText(bar.sentence),
        });
      }
      for (const box of layout.outlines) {
        page.addShape("rect", {
          ...at(box),
          fill: { color: LIGHT["alert-wash"] },
          line: { color: LIGHT.alert, width: 1.5 },
          objectName: "overdue",
        });
      }
      for (const { notch, ...box } of layout.notches) {
        page.addShape("rect", {
          ...at(box),
          fill: { color: notch.fill === "implied" ? LIGHT.surface : stageColour(notch.step) },
          line: { color: LIGHT.implied, width: 0.5 },
          objectName: cleanText(notch.sentence),
        });
      }
      for (const { mark, x, y: markY } of layout.marks) {
        const isReached = mark.kind === "reached";
        page.addShape(mark.kind === "overdue" ? "triangle" : "diamond", {
          x: left + x * inch - 0.05,
          y: y + markY * scaleY - 0.05,
          w: 0.1,
          h: 0.1,
          fill: { color: isReached ? LIGHT.ink : LIGHT.surface },
          line: { color: mark.kind === "overdue" ? LIGHT.alert : isReached ? LIGHT.ink : LIGHT.promised, width: 1 },
          objectName: cleanText(mark.sentence),
        });
      }
      y += rowH;
    }
  }
}
