import type PptxGenJS from "pptxgenjs";
import type { RungDrawing } from "../../ui/rung-drawing.ts";
import { cleanText, isRightToLeft } from "../clean-text.ts";
import { LIGHT, stageColour } from "../file-colours.ts";
import { named } from "./named.ts";

/** A page of the file, of 13.33 by 7.5 inches. */
export type Page = ReturnType<PptxGenJS["addSlide"]>;

/** A rectangle in inches from the page's top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Where the body of a page lies. */
export const BODY: Box = { x: 0.55, y: 1.95, w: 12.23, h: 4.7 };

/** Between boxes that stand side by side. */
const GAP = 0.4;

/** `count` boxes side by side. */
export function columnsOf(count: number, box: Box = BODY, gap = GAP): Box[] {
  const w = (box.w - gap * (count - 1)) / Math.max(1, count);
  return Array.from({ length: count }, (_, at) => ({ ...box, x: box.x + at * (w + gap), w }));
}

/** The least size of any words, in points: less is not read from the back of a room, nor in a print of two slides a sheet. */
export const SMALL = 10.5;

export interface TextLook {
  readonly size: number;
  readonly colour?: string;
  readonly isBold?: boolean;
}

/** A run of text for a box or a cell; text is text, whatever stands in it. */
export function run(text: string, { size, colour = LIGHT.ink, isBold = false }: TextLook): PptxGenJS.TextProps {
  return { text: cleanText(text), options: { fontSize: size, color: colour, bold: isBold } };
}

/** Put runs into a box, one below the other where they break the line. */
export function addText(page: Page, runs: readonly PptxGenJS.TextProps[], box: Box, name: string): void {
  const isReversed = isRightToLeft(runs.map(({ text }) => text ?? "").join(" "));
  page.addText([...runs], {
    ...box,
    objectName: cleanText(name),
    isTextBox: true,
    margin: 0,
    valign: "top",
    fit: "shrink",
    wrap: true,
    rtlMode: isReversed,
    align: isReversed ? "right" : "left",
  });
}

/** A run that ends its line. */
export function line(text: string, look: TextLook): PptxGenJS.TextProps {
  const own = run(text, look);
  return { ...own, options: { ...own.options, breakLine: true, paraSpaceAfter: 4 } };
}

/** A rung as a shape: the height says which stage, fill and edge say how we know, so that it reads in grey. */
export function addRung(page: Page, rung: RungDrawing, slot: Box, says: string): void {
  const { fill, step, heightShare } = rung;
  const h = fill === "unknown" ? 0.02 : slot.h * heightShare;
  const box = { x: slot.x, y: slot.y + slot.h - h, w: slot.w, h };
  const looks: Readonly<Record<RungDrawing["fill"], PptxGenJS.ShapeProps>> = {
    reached: { fill: { color: stageColour(step) }, line: { color: LIGHT["stage-line"], width: 0.75 } },
    implied: { fill: { color: LIGHT.surface }, line: { color: LIGHT.implied, width: 0.75 } },
    promised: { fill: { color: LIGHT.surface }, line: { color: LIGHT.promised, width: 1, dashType: "dash" } },
    overdue: { fill: { color: LIGHT["alert-wash"] }, line: { color: LIGHT.alert, width: 2 } },
    unknown: { fill: { color: LIGHT.unknown }, line: { color: LIGHT.unknown, width: 0 } },
    ended: { fill: { color: LIGHT["stage-ended"] }, line: { color: LIGHT.ink, width: 1 } },
  };
  page.addShape("rect", { ...box, ...looks[fill], objectName: named("Rung", says) });
  if (fill === "implied") {
    // No hatch is known to both programmes that open the file: a stroke across tells it from a promise.
    page.addShape("line", {
      ...box,
      flipV: true,
      line: { color: LIGHT.implied, width: 0.75 },
      objectName: named("Stroke"),
    });
  }
}

/** Hairlines between rows, none between columns. */
export const ROW_BORDERS: [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps] =
  [
    { type: "solid", pt: 0.5, color: LIGHT.line },
    { type: "none" },
    { type: "solid", pt: 0.5, color: LIGHT.line },
    { type: "none" },
  ];

export const RUNG_KEY =
  "Filled: reached · struck through: passed, no report of it · dashed: promised · thick edge: overdue · foot only: nothing said";
