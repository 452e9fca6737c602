import { LANE_PX, type LaneLayout, laneLayout, type MarkPlace } from "../../views/timeline/lane-layout.ts";
import type { LaneParts } from "../../views/timeline/lane-parts.ts";
import { laneRemarks } from "../../views/timeline/lane-remarks.ts";
import { markShape } from "../../views/timeline/mark-shape.ts";
import { standWords } from "../../views/timeline/stand-words.ts";
import { dayX, type TimeAxis, timeAxis, yearTicks } from "../../views/timeline/time-axis.ts";
import type { FileColour, FileColours } from "../file-colours.ts";
import { barColour, labelColour } from "../lane-colours.ts";
import type { Slide, SlideBody, Stamp } from "../slide.ts";
import { laneKey } from "./lane-key-svg.ts";
import { DRAWN_WIDTH, type Drawn, GLYPH, LINE_LETTERS, MARGIN, pictureOf } from "./picture-frame.ts";
import { cutElement, element, hatchPattern, textElement, wrapped } from "./svg-elements.ts";

type TimelineBody = Extract<SlideBody, { kind: "timeline" }>;

const NAME_WIDTH = 170;
const HEADING = 28;
const LINE = 15;

interface DrawnLane {
  readonly lane: LaneParts;
  readonly layout: LaneLayout;
}

/** The lanes as a picture, laid out as the page lays them out. @throws on a slide of another kind. */
export function timelineSvg(slide: Slide, stamp: Stamp, isDark: boolean): string {
  const { body } = slide;
  if (body.kind !== "timeline") throw new TypeError(`no lanes are on a slide of the kind ${body.kind}`);
  return pictureOf(slide, stamp, isDark, (top, colours) => drawLanes(body, top, colours));
}

function drawLanes(
  { groups, ladders, firstYear, lastDay, asOf }: TimelineBody,
  top: number,
  colours: FileColours,
): Drawn {
  const axis = timeAxis(firstYear, lastDay, asOf, DRAWN_WIDTH - NAME_WIDTH);
  const years = yearTicks(axis).filter(({ hasLabel }) => hasLabel);
  const markup = [
    hatches(colours),
    ...years.map(({ year, labelX }) =>
      textElement(String(year), { x: MARGIN + NAME_WIDTH + labelX, y: top + 8, size: 11, colour: colours["ink-3"] }),
    ),
    textElement("later", { x: MARGIN + DRAWN_WIDTH, y: top + 8, size: 11, colour: colours["ink-3"], anchor: "end" }),
  ];
  const laid: DrawnLane[] = [];
  let y = top + 16;
  for (const { title, lanes } of groups) {
    markup.push(textElement(title, { x: MARGIN, y: y + 18, size: 13, weight: 700, colour: colours.ink }));
    y += HEADING;
    for (const lane of lanes) {
      const own = { lane, layout: laneLayout(lane, axis) };
      laid.push(own);
      markup.push(...drawLane(own, axis, y, colours));
      y += LANE_PX;
    }
  }
  const remarks = wrapped(laneRemarks(laid).join(" "), LINE_LETTERS).map((words, at) =>
    textElement(words, { x: MARGIN, y: y + 20 + at * LINE, size: 12, colour: colours["ink-2"] }),
  );
  const key = laneKey(ladders, y + 26 + remarks.length * LINE, colours);
  return { markup: [...markup, ...remarks, key.markup], bottom: key.bottom };
}

function drawLane({ lane, layout }: DrawnLane, axis: TimeAxis, y: number, colours: FileColours): string[] {
  const most = Math.floor(NAME_WIDTH / GLYPH);
  const at = `translate(${MARGIN + NAME_WIDTH} ${y})`;
  return [
    element("path", { d: `M${MARGIN} ${y + LANE_PX}h${DRAWN_WIDTH}`, stroke: `#${colours.line}` }),
    cutElement(lane.shortName, most, { x: MARGIN, y: y + 16, size: 12, weight: 700, colour: colours.ink }),
    textElement(standWords(lane, most), { x: MARGIN, y: y + 29, size: 11, colour: colours["ink-2"] }),
    element("g", { transform: at }, drawStrip(layout, axis, lane.until, colours).join("\n"), true),
  ];
}

function drawStrip(layout: LaneLayout, axis: TimeAxis, until: number, colours: FileColours): string[] {
  const line = (stroke: FileColour, width: number) => ({ stroke: `#${colours[stroke]}`, "stroke-width": width });
  return [
    ...yearTicks(axis).map(({ x }) => element("path", { d: `M${x} 0V${LANE_PX}`, ...line("line", 1) })),
    ...(layout.foot === null
      ? []
      : [
          element("path", {
            d: `M${layout.foot[0]} 28.5H${layout.foot[1]}`,
            ...line("unknown", 1.5),
            "stroke-dasharray": "2 3",
          }),
        ]),
    ...layout.bars.map(({ x, y, width, height, step, isPale, isOpenEnded, sentence }) =>
      element(
        "rect",
        {
          ...{ x, y, width, height },
          fill: `#${barColour(step, colours, isPale)}`,
          ...line("stage-line", 0.75),
          ...(isOpenEnded ? { "stroke-dasharray": "3 2" } : {}),
        },
        element("title", {}, sentence),
        true,
      ),
    ),
    ...layout.outlines.map(({ x, y, width, height }) =>
      element("rect", { x, y, width, height, fill: `#${colours["alert-wash"]}`, ...line("alert", 2) }),
    ),
    ...layout.notches.map(({ notch, x, y, width, height }) =>
      element("rect", { x, y, width, height, ...notchLook(notch, colours) }),
    ),
    element("path", { d: `M${dayX(axis, until)} 0V${LANE_PX}`, ...line("accent", 1.5) }),
    ...layout.labels.map(({ words, x, y, anchor, on }) =>
      textElement(words, {
        x,
        y,
        size: 11,
        anchor,
        colour: labelColour(on, colours),
        ...(on === "alert" ? { weight: 700 } : {}),
      }),
    ),
    ...layout.marks.map((place) => drawMark(place, colours)),
  ];
}

function notchLook({ fill, step }: LaneParts["notches"][number], colours: FileColours) {
  if (fill === "implied")
    return { fill: "url(#pactwatch-implied)", stroke: `#${colours.implied}`, "stroke-width": 0.75 };
  if (fill === "ended")
    return { fill: "url(#pactwatch-ended)", stroke: `#${colours["stage-ended"]}`, "stroke-width": 0.75 };
  return { fill: `#${barColour(step, colours)}`, stroke: `#${colours.surface}`, "stroke-width": 1 };
}

/** As on the page: filled for what was reached, hollow and dashed for a promise, an open triangle for what is late. */
function drawMark(place: MarkPlace, colours: FileColours): string {
  const { mark, x, y, laterYear } = place;
  const look = {
    reached: { fill: `#${colours.ink}`, stroke: `#${colours.surface}`, "stroke-width": 1 },
    promised: {
      fill: `#${colours.surface}`,
      stroke: `#${colours.promised}`,
      "stroke-width": 1.5,
      "stroke-dasharray": "2 1.4",
    },
    overdue: { fill: `#${colours.surface}`, stroke: `#${colours.alert}`, "stroke-width": 1.5 },
  };
  const named = element("title", {}, mark.sentence);
  if (laterYear === null) return element("path", { d: markShape(place), ...look[mark.kind] }, named, true);
  const ring = element("circle", { cx: x, cy: y, r: 4, ...look.promised }, named, true);
  return ring + textElement(String(laterYear), { x: x + 9, y: y + 4, size: 11, colour: colours["ink-2"] });
}

function hatches(colours: FileColours): string {
  const { surface, implied, "stage-ended": ended } = colours;
  return element(
    "defs",
    {},
    hatchPattern("pactwatch-implied", { size: 3, ground: surface, stroke: implied, width: 2, d: "M0 0V3" }) +
      hatchPattern("pactwatch-ended", { size: 4, ground: ended, stroke: surface, width: 1.4, d: "M0 0V4M0 0H4" }),
    true,
  );
}
