import { stampLine } from "../brief.ts";
import { DARK, type FileColours, LIGHT } from "../file-colours.ts";
import type { Slide, Stamp } from "../slide.ts";
import { element, textElement, wrapped } from "./svg-elements.ts";

/** The width of every picture, in its own units, and the height of one that has no natural end. */
export const PICTURE = { width: 1200, height: 675 } as const;
export const MARGIN = 40;
/** The width that is left for what is drawn. */
export const DRAWN_WIDTH = PICTURE.width - 2 * MARGIN;
/** The width of a letter at 12 units, on the average. */
export const GLYPH = 6.6;
/** Letters of a whole line at 12 units. */
export const LINE_LETTERS = Math.floor(DRAWN_WIDTH / GLYPH);

const FOOT = 16;

/** What a picture shows between headline and stamp. */
export interface Drawn {
  readonly markup: readonly string[];
  /** Where it ends, from the picture's top. */
  readonly bottom: number;
}

/**
 * A picture that stands on its own: headline, subtitle, what `draw` makes from `top` on, and the stamp below.
 *
 * Fonts and colours are written out, so that it looks the same in any programme.
 */
export function pictureOf(
  { title, subtitle }: Pick<Slide, "title" | "subtitle">,
  stamp: Stamp,
  isDark: boolean,
  draw: (top: number, colours: FileColours) => Drawn,
): string {
  const colours = isDark ? DARK : LIGHT;
  const heading = wrapped(title, 64);
  const below = wrapped(subtitle, 140);
  const top = 48 + heading.length * 32;
  const { markup, bottom } = draw(top + below.length * 17 + 9, colours);
  const stampLines = wrapped(stampLine(stamp), LINE_LETTERS);
  const height = Math.ceil(bottom + stampLines.length * 15 + 2 * FOOT);
  const { width } = PICTURE;
  const parts = [
    element("rect", { width, height, fill: `#${colours.surface}` }),
    ...heading.map((words, at) =>
      textElement(words, { x: MARGIN, y: 56 + at * 32, size: 26, weight: 700, colour: colours.ink }),
    ),
    ...below.map((words, at) =>
      textElement(words, { x: MARGIN, y: top + at * 17, size: 14, colour: colours["ink-2"] }),
    ),
    ...markup,
    ...stampLines.map((words, at) =>
      textElement(words, {
        x: MARGIN,
        y: height - FOOT - (stampLines.length - 1 - at) * 15,
        size: 12,
        colour: colours["ink-3"],
      }),
    ),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Arial, Helvetica, sans-serif">\n${element("title", {}, title)}\n${element("desc", {}, stampLine(stamp))}\n${parts.join("\n")}\n</svg>\n`;
}
