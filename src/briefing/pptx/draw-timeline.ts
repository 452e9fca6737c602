import type PptxGenJS from "pptxgenjs";
import { LANE_PX, type LaneLayout, laneLayout } from "../../views/timeline/lane-layout.ts";
import type { LaneParts } from "../../views/timeline/lane-parts.ts";
import { laneRemarks } from "../../views/timeline/lane-remarks.ts";
import { standWords } from "../../views/timeline/stand-words.ts";
import { dayX, timeAxis, yearTicks } from "../../views/timeline/time-axis.ts";
import { cleanText } from "../clean-text.ts";
import { LIGHT, stageColour } from "../file-colours.ts";
import { barColour, labelColour } from "../lane-colours.ts";
import type { SlideBody } from "../slide.ts";
import { drawLaneKey, laneKeyH } from "./draw-lane-key.ts";
import { named } from "./named.ts";
import { addText, BODY, type Box, type Page, run, SMALL } from "./slide-page.ts";

type Body = Extract<SlideBody, { kind: "timeline" }>;

/** Lanes are laid out for this width and scaled to the page, so that what they leave for a word is what `SMALL` letters take. */
const LANE_WIDTH_PX = 640;
const NAME_W = 2.05;
const STAND_W = 1.75;
/** Letters that the stage has room for beside the name. */
const MOST_STAND = 22;
const YEARS_H = 0.24;
const HEADING_H = 0.26;
const MOST_ROW_H = 0.55;
/** A line of what the lanes have no room to say, and the letters that it holds. */
const REMARK_H = 0.18;
const REMARK_LETTERS = 165;
const ABOVE_REMARK = 0.08;
const LABEL_H = 0.19;

/** Where a lane lies on the page, and what a pixel of its layout is there. */
interface LanePlace {
  readonly left: number;
  readonly y: number;
  readonly inch: number;
  readonly scaleY: number;
}

/** Lanes of shapes, each named by the sentence that it stands for, and the key to them. */
export function drawTimeline(page: Page, { groups, ladders, firstYear, lastDay, asOf }: Body): void {
  const axis = timeAxis(firstYear, lastDay, asOf, LANE_WIDTH_PX);
  const laid = groups.map(({ title, lanes }) => ({
    title,
    lanes: lanes.map((lane) => ({ lane, layout: laneLayout(lane, axis) })),
  }));
  const remarks = laneRemarks(laid.flatMap(({ lanes }) => lanes)).join(" ");
  const remarksH = remarks === "" ? 0 : REMARK_H * Math.ceil(remarks.length / REMARK_LETTERS) + ABOVE_REMARK;
  const keyH = laneKeyH(ladders);
  const inch = (BODY.w - NAME_W - STAND_W) / (axis.plotPx + axis.laterPx);
  const left = BODY.x + NAME_W + STAND_W;
  const rows = groups.reduce((sum, { lanes }) => sum + lanes.length, 0);
  const room = BODY.h - YEARS_H - keyH - remarksH - groups.length * HEADING_H;
  const rowH = Math.min(MOST_ROW_H, room / Math.max(1, rows));
  const years = yearTicks(axis).filter(({ hasLabel }) => hasLabel);
  for (const { year, labelX } of years) addLabel(page, String(year), { x: left + labelX * inch, y: BODY.y }, "start");
  addLabel(page, "later", { x: BODY.x + BODY.w, y: BODY.y }, "end");
  let y = BODY.y + YEARS_H;
  const top = y;
  for (const { title, lanes } of laid) {
    addText(page, [run(title, { size: 11, isBold: true })], { x: BODY.x, y, w: BODY.w, h: 0.24 }, title);
    y += HEADING_H;
    for (const { lane, layout } of lanes) {
      addText(
        page,
        [run(lane.shortName, { size: 11 })],
        { x: BODY.x, y: y + rowH * 0.3, w: NAME_W - 0.1, h: rowH * 0.7 },
        lane.stands,
      );
      const stand = { x: BODY.x + NAME_W, y: y + rowH * 0.3, w: STAND_W - 0.1, h: rowH * 0.7 };
      addText(page, [run(standWords(lane, MOST_STAND), { size: SMALL, colour: LIGHT["ink-2"] })], stand, "Stage");
      page.addShape("line", {
        ...{ x: BODY.x, y: y + rowH, w: BODY.w, h: 0 },
        line: { color: LIGHT.line, width: 0.5 },
        objectName: named("Rule"),
      });
      drawLane(page, lane, layout, { left, y, inch, scaleY: rowH / LANE_PX });
      y += rowH;
    }
  }
  const until = groups[0]?.lanes[0]?.until;
  if (until !== undefined) {
    const x = left + dayX(axis, until) * inch;
    const line = { color: LIGHT.accent, width: 1.25 };
    page.addShape("line", { x, y: top, w: 0, h: y - top, line, objectName: named("As-of day") });
  }
  const foot = BODY.y + BODY.h - keyH;
  if (remarks !== "")
    addText(
      page,
      [run(remarks, { size: SMALL, colour: LIGHT["ink-2"] })],
      { ...BODY, y: foot - remarksH + ABOVE_REMARK, h: remarksH - ABOVE_REMARK },
      "Remark",
    );
  drawLaneKey(page, ladders, foot + 0.06);
}

function drawLane(page: Page, lane: LaneParts, layout: LaneLayout, { left, y, inch, scaleY }: LanePlace): void {
  const at = (box: { x: number; y: number; width: number; height: number }): Box => ({
    x: left + box.x * inch,
    y: y + box.y * scaleY,
    w: Math.max(0.02, box.width * inch),
    h: Math.max(0.02, box.height * scaleY),
  });
  const add = (
    shape: "rect" | "diamond" | "triangle" | "ellipse",
    box: Box,
    says: string,
    look: PptxGenJS.ShapeProps,
  ) => page.addShape(shape, { ...box, ...look, objectName: named(lane.shortName, `${lane.name}. ${says}`) });
  for (const bar of layout.bars) {
    add("rect", at(bar), bar.isPale ? `${bar.sentence}; no report for a year or more` : bar.sentence, {
      fill: { color: barColour(bar.step, LIGHT, bar.isPale) },
      line: { color: LIGHT["stage-line"], width: 0.5 },
    });
  }
  for (const box of layout.outlines) {
    const mark = lane.marks.find(({ stage, kind }) => kind === "overdue" && stage === box.stage);
    const look = { fill: { color: LIGHT["alert-wash"] }, line: { color: LIGHT.alert, width: 1.5 } };
    add("rect", at(box), mark?.sentence ?? "overdue", look);
  }
  for (const { notch, ...box } of layout.notches) {
    const fill = { color: notch.fill === "implied" ? LIGHT.surface : stageColour(notch.step) };
    add("rect", at(box), notch.sentence, { fill, line: { color: LIGHT.implied, width: 0.5 } });
  }
  for (const { words, x, y: baseline, anchor, on } of layout.labels) {
    // Not into the lane above.
    const place = { x: left + x * inch, y: Math.max(y, y + baseline * scaleY - 0.155) };
    addLabel(page, words, place, anchor, labelColour(on, LIGHT), on === "alert");
  }
  for (const { mark, x, y: middle, laterYear } of layout.marks) {
    const isReached = mark.kind === "reached";
    const colour = isReached ? LIGHT.ink : mark.kind === "overdue" ? LIGHT.alert : LIGHT.promised;
    const shape = mark.kind === "overdue" ? "triangle" : laterYear === null ? "diamond" : "ellipse";
    const box = { x: left + x * inch - 0.05, y: y + middle * scaleY - 0.05, w: 0.1, h: 0.1 };
    add(shape, box, mark.sentence, {
      fill: { color: isReached ? LIGHT.ink : LIGHT.surface },
      line: { color: colour, width: 1 },
    });
    if (laterYear !== null) addLabel(page, String(laterYear), { x: box.x + 0.14, y: box.y - 0.045 }, "start");
  }
}

/** One line of words that begins, or ends, at a point. */
function addLabel(
  page: Page,
  words: string,
  { x, y }: { readonly x: number; readonly y: number },
  anchor: "start" | "end",
  colour: string = LIGHT["ink-2"],
  isBold = false,
): void {
  const w = words.length * 0.09 + 0.1;
  page.addText(cleanText(words), {
    ...{ x: anchor === "start" ? x : x - w, y, w, h: LABEL_H },
    ...{ fontSize: SMALL, color: colour, bold: isBold, margin: 0, wrap: false, valign: "middle" },
    align: anchor === "start" ? "left" : "right",
    objectName: cleanText(words),
    isTextBox: true,
  });
}
