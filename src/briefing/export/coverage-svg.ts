import { columnBoxes, columnPaths } from "../../views/coverage/column-shape.ts";
import { laneBoxes, PLOT_MARGIN, yearLabels } from "../../views/coverage/coverage-layout.ts";
import { type MilestonePlace, placeMilestones } from "../../views/coverage/milestone-layout.ts";
import { stackScale, tickWords } from "../../views/coverage/plot-scale.ts";
import { cutWords } from "../cut-words.ts";
import { type FileColours, partColour } from "../file-colours.ts";
import type { Slide, SlideBody, Stamp } from "../slide.ts";
import { DRAWN_WIDTH, GLYPH, LINE_LETTERS, MARGIN, PICTURE, pictureOf } from "./picture-frame.ts";
import { cutElement, element, hatchPattern, lettersWide, textElement, wrapped } from "./svg-elements.ts";

const LINE = 15;
/** Letters of a part's name. */
const MOST_NAME = 40;
const HATCH = "pactwatch-coarse";

type CoverageBody = Extract<SlideBody, { kind: "coverage" }>;

/** The coverage chart as a picture, with its key and milestones. @throws on a slide of another kind. */
export function coverageSvg(slide: Slide, stamp: Stamp, isDark: boolean): string {
  const { body } = slide;
  if (body.kind !== "coverage") throw new TypeError(`no chart is on a slide of the kind ${body.kind}`);
  return pictureOf(slide, stamp, isDark, (top, colours) => {
    const bottom = PICTURE.height - 60;
    const key = legend(body, top, colours);
    const remarks = wrapped(body.remarks.join(" "), LINE_LETTERS);
    const markup = [
      key.markup,
      chart(body, key.bottom, bottom - 36 - key.bottom, colours),
      ...remarks.map((words, at) =>
        textElement(words, { x: MARGIN, y: bottom + 8 + at * LINE, size: 12, colour: colours["ink-2"] }),
      ),
    ];
    return { markup, bottom: bottom + 13 + Math.max(0, remarks.length - 1) * LINE };
  });
}

/** The parts in a row, and in a second one where they need it. */
function legend({ stack }: CoverageBody, top: number, colours: FileColours) {
  let [x, y] = [MARGIN, top];
  const markup = stack.parts.map(({ name, colour }) => {
    const width = 34 + lettersWide(cutWords(name, MOST_NAME)) * GLYPH;
    if (x > MARGIN && x + width > MARGIN + DRAWN_WIDTH) [x, y] = [MARGIN, y + 18];
    const box = element("rect", {
      x,
      y: y - 10,
      width: 11,
      height: 11,
      fill: `#${partColour(colour, colours)}`,
      stroke: `#${colours["ink-3"]}`,
      "stroke-width": 0.5,
    });
    const words = cutElement(name, MOST_NAME, { x: x + 16, y, size: 12, colour: colours.ink });
    x += width;
    return box + words;
  });
  return { markup: markup.join(""), bottom: y + 18 };
}

function chart(
  { coverage, stack, isShare, milestones }: CoverageBody,
  y: number,
  height: number,
  colours: FileColours,
): string {
  if (stack.rows.length === 0) return "";
  const { places, bandPx } = placeMilestones(coverage, milestones, DRAWN_WIDTH, labelWidth);
  const boxes = laneBoxes(coverage, DRAWN_WIDTH);
  const lanes = boxes.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
  const foot = height - 22 - lanes * 18;
  const plot = {
    x: PLOT_MARGIN.left,
    y: PLOT_MARGIN.top + bandPx,
    width: DRAWN_WIDTH - PLOT_MARGIN.left - PLOT_MARGIN.right,
    height: foot - PLOT_MARGIN.top - bandPx,
  };
  const scale = stackScale(stack, isShare);
  const heightOf = (value: number) => plot.height * Math.min(1, value / scale.top);
  const paths = columnPaths(stack, columnBoxes(stack, plot, heightOf, isShare));
  const edge = { fill: "none", stroke: `#${colours["ink-3"]}`, "stroke-width": 0.6 };
  const hatch = { size: 5, ground: colours.surface, stroke: colours.hatch, width: 1.6, d: "M0 0V5" };
  const drawn = [
    ...(boxes.length === 0 ? [] : [element("defs", {}, hatchPattern(HATCH, hatch), true)]),
    ...[0, ...scale.ticks].map((value) => {
      const at = plot.y + plot.height - heightOf(value);
      const rule = element("path", { d: `M${plot.x} ${at}h${plot.width}`, stroke: `#${colours.line}` });
      return (
        rule +
        textElement(tickWords(value, isShare), {
          x: plot.x - 6,
          y: at + 4,
          size: 12,
          colour: colours["ink-3"],
          anchor: "end",
        })
      );
    }),
    ...places.map((place) =>
      element("path", {
        d: `M${place.x + 0.5} ${place.y + 4}V${foot}`,
        stroke: `#${colours["ink-3"]}`,
        ...(place.milestone.kind === "done" ? {} : { "stroke-dasharray": "2 3" }),
      }),
    ),
    ...stack.parts.map(({ colour }, part) =>
      element("path", { d: paths.parts[part] ?? "", fill: `#${partColour(colour, colours)}` }),
    ),
    element("path", { d: paths.edges, ...edge }),
    element("path", { d: paths.unfinished, ...edge, "stroke-dasharray": "3 2" }),
    ...places.map((place) => milestone(place, colours)),
    ...yearLabels(coverage, DRAWN_WIDTH).map(({ year, x }) =>
      textElement(String(year), { x, y: foot + 16, size: 12, colour: colours["ink-2"], anchor: "middle" }),
    ),
    ...boxes.map(({ x, width, lane, count }) => {
      const at = foot + 22 + lane * 18;
      const box = element("rect", {
        x: x + 1,
        y: at,
        width: Math.max(1, width - 2),
        height: 14,
        fill: `url(#${HATCH})`,
        stroke: `#${colours.hatch}`,
      });
      const words = String(count);
      const middle = x + width / 2;
      // A plain ground, so that no line of the hatch runs through the number.
      const groundWidth = Math.min(width - 4, words.length * GLYPH + 4);
      const ground = { x: middle - groundWidth / 2, y: at + 1.5, width: groundWidth, height: 11 };
      return (
        box +
        element("rect", { ...ground, fill: `#${colours.surface}` }) +
        textElement(words, { x: middle, y: at + 11, size: 11, colour: colours.ink, anchor: "middle" })
      );
    }),
  ];
  return element("g", { transform: `translate(${MARGIN} ${y})` }, drawn.join("\n"), true);
}

function labelWidth(words: string): number {
  return words.length * GLYPH;
}

function milestone({ milestone: { kind, words }, x, y, textX, side }: MilestonePlace, colours: FileColours): string {
  const colour = kind === "overdue" ? colours.alert : colours.ink;
  const fill = kind === "done" ? `#${colour}` : `#${colours.surface}`;
  const shape =
    kind === "overdue"
      ? element("path", { d: `M${x} ${y - 5}L${x + 5} ${y + 4}H${x - 5}Z`, fill, stroke: `#${colour}` })
      : element("circle", { cx: x + 0.5, cy: y, r: 3.5, fill, stroke: `#${colour}` });
  // How wide the letters come out is not known here: what is held is the end of the words that is by their mark.
  return (
    textElement(words, {
      ...(side === "left" ? { x: textX + labelWidth(words), anchor: "end" as const } : { x: textX }),
      y: y + 4,
      size: 11.6,
      colour: kind === "overdue" ? colours.alert : colours["ink-2"],
    }) + shape
  );
}
