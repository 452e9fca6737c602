import type { PromiseMarks, Stretch } from "../../views/promises/promise-layout.ts";
import type { FileColours } from "../file-colours.ts";
import type { PromiseStrip } from "../slide.ts";
import { element, textElement } from "./svg-elements.ts";

/** Where the line of a promise stands: its left end, its width, and its middle. */
export interface StripPlace {
  readonly x: number;
  readonly width: number;
  readonly y: number;
}

/** Half the height of the rules behind a line. */
const HALF = 12;

/** The years above the lines, and which of them is the as-of day. */
export function stripHead({ axis }: PromiseStrip, { x, width, y }: StripPlace, colours: FileColours): string {
  const words = axis.ticks.map(({ at, words }) =>
    textElement(words, { x: x + at * width, y, size: 11, colour: colours["ink-3"] }),
  );
  const day = { x: x + axis.asOf * width, y: y + 11, size: 11, colour: colours["ink-2"], anchor: "middle" as const };
  return words.join("") + textElement("▾", day);
}

/** Said, due and done of one promise, as the page draws them. */
export function stripLine(
  { axis }: Pick<PromiseStrip, "axis">,
  marks: PromiseMarks,
  place: StripPlace,
  colours: FileColours,
): string {
  const { x, width, y } = place;
  const { said, run, isOpen, past, due, laterYear, done } = marks;
  const at = (share: number) => Math.round((x + share * width) * 100) / 100;
  const rule = (share: number, look: Readonly<Record<string, string | number>>) =>
    element("path", { d: `M${at(share)} ${y - HALF}V${y + HALF}`, ...look });
  const along = ({ from, to }: Stretch, stroke: string, strokeWidth: number, more = {}, shift = 0) =>
    element("path", {
      d: `M${at(from)} ${y + shift}H${at(to)}`,
      stroke: `#${stroke}`,
      "stroke-width": strokeWidth,
      ...more,
    });
  const round = { "stroke-linecap": "round" };
  const drawn = [
    ...axis.ticks.map((tick) => rule(tick.at, { stroke: `#${colours.line}` })),
    rule(axis.asOf, { stroke: `#${colours["ink-3"]}`, "stroke-dasharray": "2 3" }),
    run === null
      ? ""
      : along(run, isOpen ? colours.promised : colours["stage-5"], 2, isOpen ? { "stroke-dasharray": "4 3" } : {}),
    past === null ? "" : along(past, colours.alert, 4),
    said === null
      ? ""
      : element("path", {
          d: `M${at(said.from)} ${y - 5}V${y + 5}`,
          stroke: `#${colours["stage-5"]}`,
          "stroke-width": 2,
        }),
    due === null || due.mark === "met" ? "" : along(due, dueColour(due.mark, colours), 1, {}, 6),
    due === null || (due.mark === "met" && done === null) ? "" : dueMark(due.mark, at(due.to), y, colours),
    laterYear === null
      ? ""
      : // The run goes on to the edge, and the as-of day may stand there.
        element("rect", { x: x + width - 44, y: y - 7, width: 31, height: 14, fill: `#${colours.surface}` }) +
        dueMark("open", x + width - 6, y, colours) +
        textElement(String(laterYear), {
          x: x + width - 15,
          y: y + 4,
          size: 11,
          colour: colours["ink-2"],
          anchor: "end",
        }),
    ...(done === null
      ? []
      : [
          along(done, colours.surface, 13, round),
          along(done, colours["stage-line"], 11, round),
          along(done, colours["stage-5"], 8, round),
        ]),
  ];
  return element("g", {}, drawn.join(""), true);
}

type DueMark = NonNullable<PromiseMarks["due"]>["mark"];

function dueColour(mark: DueMark, colours: FileColours): string {
  return mark === "missed" ? colours.alert : mark === "open" ? colours.promised : colours["ink-3"];
}

function dueMark(mark: DueMark, x: number, y: number, colours: FileColours): string {
  const shapes: Readonly<Record<DueMark, string>> = {
    open: `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z`,
    missed: `M${x} ${y - 5}l5 5-5 5-5-5z`,
    dropped: `M${x - 4} ${y - 4}l8 8m0-8l-8 8`,
    met: `M${x} ${y - 5}v10`,
  };
  return element("path", {
    d: shapes[mark],
    fill: mark === "open" || mark === "missed" ? `#${colours.surface}` : "none",
    stroke: `#${dueColour(mark, colours)}`,
    "stroke-width": 1.5,
  });
}

/** What the marks mean, in words, for below the lines. */
export const STRIP_KEY =
  "Line: from the day it was said to the day due or done, dashed where nothing says that it happened · thick: time past due · diamond: due and missed · ring: still to come · bar: done, long where only month or year is told · dotted: the as-of day";
