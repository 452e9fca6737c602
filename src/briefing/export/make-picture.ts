import { counted } from "../../ui/count-words.ts";
import type { Ask } from "../../worker/ask.ts";
import { askStamp, type Brief } from "../brief.ts";
import { makeDeck } from "../make-deck.ts";
import { PAPER_ROOM } from "../sheet-room.ts";
import type { Slide, SlideBody, Stamp } from "../slide.ts";
import { type CountColumns, countGridSvg } from "./count-grid-svg.ts";
import { coverageSvg } from "./coverage-svg.ts";
import { tableSvg } from "./table-svg.ts";
import { timelineSvg } from "./timeline-svg.ts";

/** Pictures of what a slide shows too. */
const DRAWINGS: Readonly<Record<SlideSubject, (slide: Slide, stamp: Stamp, isDark: boolean) => string>> = {
  coverage: coverageSvg,
  timeline: timelineSvg,
  promises: tableSvg,
  grid: tableSvg,
};

type SlideSubject = "coverage" | "timeline" | "promises" | "grid";

/** Pictures that no slide has, by what their countries are crossed with. */
export const COUNT_COLUMNS: Readonly<Record<CountSubject, CountColumns>> = { themes: "theme", countries: "country" };

export type CountSubject = "themes" | "countries";

/** What there is a picture of. */
export type PictureSubject = SlideSubject | CountSubject;

export function isCountSubject(subject: string): subject is CountSubject {
  return subject in COUNT_COLUMNS;
}

/** A picture is as high as it must be, but a table of hundreds is better saved as one. */
const ROOM = { ...PAPER_ROOM, lanes: 200, promises: 40, gridRows: 60 };

/** What a view shows as an SVG that stands on its own. */
export async function makePicture(ask: Ask, brief: Brief, subject: PictureSubject, isDark: boolean): Promise<string> {
  if (isCountSubject(subject))
    return countGridSvg(ask, brief, COUNT_COLUMNS[subject], await askStamp(ask, brief), isDark);
  const choice = { slides: [subject], notes: [] };
  const { slides, stamp } = await makeDeck(ask, { ...brief, room: ROOM }, { choice });
  const [slide, ...others] = slides;
  if (slide === undefined) throw new Error(`the deck has no slide of the ${subject}`);
  const more = others.reduce((sum, { body }) => sum + laneCount(body), 0);
  const rest = more === 0 ? "" : ` ${counted(more, "more agreement is", "more agreements are")} not in the picture.`;
  return DRAWINGS[subject]({ ...slide, subtitle: slide.subtitle + rest }, stamp, isDark);
}

function laneCount(body: SlideBody): number {
  return body.kind === "timeline" ? body.groups.reduce((sum, { lanes }) => sum + lanes.length, 0) : 0;
}

/** A picture as it is put into another page: as wide as its place, without a script or anything to be fetched. */
export function embedCode(svg: string): string {
  const fluid = svg.replace(/ width="\d+" height="\d+"/, ' width="100%" style="height:auto" role="img"');
  return `<figure style="margin:0;max-width:1200px">\n${fluid.trim()}\n</figure>\n`;
}
