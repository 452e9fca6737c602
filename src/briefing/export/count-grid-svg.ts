import type { MatrixColumns } from "../../model/matrix.ts";
import { counted } from "../../ui/count-words.ts";
import { type CountCell, countCells, largestCells, SLIDE_ROWS } from "../../views/grids/count-grid-layout.ts";
import { cellWords, countHeadline, countNote, pairNames } from "../../views/grids/grids-wording.ts";
import type { Ask } from "../../worker/ask.ts";
import type { Brief } from "../brief.ts";
import { cutWords } from "../cut-words.ts";
import type { FileColour, FileColours } from "../file-colours.ts";
import type { Stamp } from "../slide.ts";
import { DRAWN_WIDTH, type Drawn, GLYPH, MARGIN, pictureOf } from "./picture-frame.ts";
import { cutElement, element, type TextLook, textElement, wrapped } from "./svg-elements.ts";

/** What the countries of a grid of counts are crossed with. */
export type CountColumns = Exclude<MatrixColumns, "stage">;

const SIDE_WIDTH = 150;
const ROW = 30;
const LINE = 14;
/** Heads are smaller, as one long word may have to fit a narrow column. */
const HEAD_SIZE = 11;
const HEAD_GLYPH = 6.3;
const MOST_HEAD_LINES = 4;
/** Columns no wider than this, so that a grid of two themes is no poster. */
const MOST_COLUMN_WIDTH = 140;

/** How many reports, or stories, name a country with a theme or another country, as a picture: the countries of the page's first sight. */
export async function countGridSvg(
  ask: Ask,
  { view, names, asOf }: Brief,
  columns: CountColumns,
  stamp: Stamp,
  isDark: boolean,
): Promise<string> {
  const { filter, clock, unit } = view;
  const matrix = await ask("matrix", { filter, columns, asOf, clock, unit, mostRows: SLIDE_ROWS });
  const cells = countCells(matrix);
  const title = countHeadline(largestCells(cells), matrix.passing, unit, (cell) => pairNames(cell, columns, names));
  const more =
    matrix.more === 0 ? "" : ` ${counted(matrix.more, "more country is", "more countries are")} not in the picture.`;
  const subtitle = countNote(matrix, columns, unit, filter) + more;
  const sides = matrix.rows.map(({ id }) => names.country(id));
  const heads = matrix.columns.map(({ id }) => names.value(columns, id));
  return pictureOf({ title, subtitle }, stamp, isDark, (top, colours) =>
    drawCells(cells, { heads, sides, top, colours, wordsOf: (cell) => cellWords(cell, unit) }),
  );
}

interface CellsDrawing {
  readonly heads: readonly string[];
  readonly sides: readonly string[];
  readonly top: number;
  readonly colours: FileColours;
  readonly wordsOf: (cell: CountCell) => string;
}

function drawCells(
  cells: readonly (readonly CountCell[])[],
  { heads, sides, top, colours, wordsOf }: CellsDrawing,
): Drawn {
  const width = Math.min(MOST_COLUMN_WIDTH, (DRAWN_WIDTH - SIDE_WIDTH) / Math.max(1, heads.length));
  const letters = Math.floor((width - 2) / HEAD_GLYPH);
  const lines = heads.map((head) =>
    wrapped(cutWords(head, letters * MOST_HEAD_LINES), letters).slice(0, MOST_HEAD_LINES),
  );
  const headLines = Math.max(0, ...lines.map(({ length }) => length));
  const lefts = heads.map((_, column) => MARGIN + SIDE_WIDTH + column * width);
  const first = top + headLines * LINE + 8;
  const look = { size: 12, colour: colours.ink } as const;
  const markup = [
    ...lines.flatMap((words, column) =>
      words.map((line, at) =>
        textElement(line, {
          ...look,
          size: HEAD_SIZE,
          x: (lefts[column] ?? 0) + width / 2,
          y: top + 10 + (headLines - words.length + at) * LINE,
          weight: 700,
          anchor: "middle",
        }),
      ),
    ),
    ...cells.flatMap((row, r) => {
      const y = first + r * ROW;
      const side: TextLook = { ...look, x: MARGIN, y: y + ROW / 2 + 4, weight: 700 };
      return [
        cutElement(sides[r] ?? "", Math.floor((SIDE_WIDTH - 8) / (GLYPH * 1.08)), side),
        ...row.map((cell, c) => drawCell(cell, wordsOf(cell), { x: lefts[c] ?? 0, y, width }, colours)),
      ];
    }),
  ];
  return { markup, bottom: first + cells.length * ROW + 4 };
}

/** A count on its shade; the shades have the colours of the stage ramp, as on the page. */
function drawCell(
  { count, shade, isOwn }: CountCell,
  words: string,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  colours: FileColours,
): string {
  const ground = isOwn ? colours.sunken : shade === 0 ? colours.surface : colours[`stage-${shade}` as FileColour];
  const ink = shade === 0 ? colours["ink-2"] : colours[`on-stage-${shade}` as FileColour];
  const box = element("rect", { x: x + 1, y: y + 1, width: width - 2, height: ROW - 2, rx: 2, fill: `#${ground}` });
  const number = textElement(count === 0 ? "·" : String(count), {
    x: x + width / 2,
    y: y + ROW / 2 + 4,
    size: 12,
    colour: ink,
    anchor: "middle",
  });
  return element("g", {}, element("title", {}, words) + box + number, true);
}
