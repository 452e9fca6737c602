import type { CountUnit } from "../../model/filter.ts";
import type { Grain } from "../../model/grain.ts";
import { countedIn, percentWords } from "../../ui/count-words.ts";
import { binName } from "../../ui/date-words.ts";
import type { CoverageRow, CoverageStack, StackPart } from "./coverage-rows.ts";
import { valueWords } from "./coverage-wording.ts";
import { highestValue, lineValue } from "./line-paths.ts";

const LEAST_WIDTH_PX = 210;
const MOST_COLUMNS = 4;
const GAP_PX = 16;
/** The name above each chart and the space between the rows. */
const HEAD_PX = 38;
const LEAST_HEIGHT_PX = 48;

/** How small charts share the room. */
export interface MultipleGrid {
  readonly columns: number;
  /** Of one chart's drawing. */
  readonly widthPx: number;
  readonly heightPx: number;
}

/** As many columns as fit, at most four; the rows share the height. */
export function multipleGrid(count: number, widthPx: number, heightPx: number): MultipleGrid {
  const fitting = Math.floor((widthPx + GAP_PX) / (LEAST_WIDTH_PX + GAP_PX));
  const columns = Math.max(1, Math.min(MOST_COLUMNS, fitting, count));
  const rows = Math.max(1, Math.ceil(count / columns));
  return {
    columns,
    widthPx: Math.floor((widthPx - (columns - 1) * GAP_PX) / columns),
    heightPx: Math.max(LEAST_HEIGHT_PX, Math.floor(heightPx / rows) - HEAD_PX),
  };
}

/** The top of the scale that all charts share; 0 for nothing. */
export function multiplePeak({ rows }: CoverageStack, isShare: boolean): number {
  return Math.max(0, ...rows.map((row) => highestValue(row, isShare)));
}

export interface MultipleBar {
  readonly bin: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The bars of one part, in pixels from the top left; nothing where the value is 0 or a share of nothing. */
export function multipleBars(
  { rows }: CoverageStack,
  part: number,
  isShare: boolean,
  peak: number,
  { widthPx, heightPx }: MultipleGrid,
): MultipleBar[] {
  const bandPx = widthPx / Math.max(1, rows.length);
  return rows.flatMap((row, bin) => {
    const value = lineValue(row, part, isShare) ?? 0;
    if (value <= 0 || peak <= 0) return [];
    const height = (value / peak) * (heightPx - 1);
    return [{ bin, x: bin * bandPx, y: heightPx - height, width: bandPx * (bandPx > 3 ? 0.84 : 1), height }];
  });
}

/** The bin at a share of a chart's width, 0 to 1. */
export function barAtX(share: number, bins: number): number {
  return Math.min(bins - 1, Math.max(0, Math.floor(share * bins)));
}

/** A value as it is shown; "–" for a share of nothing. */
export function shownValue(value: number | null, isShare: boolean): string {
  if (value === null) return "–";
  return isShare ? percentWords(value) : valueWords(value);
}

/** One bin of all charts, to be read out: "Q2 2024, 21 reports: Access 7, Naval 3". */
export function readingWords(
  row: CoverageRow,
  parts: readonly StackPart[],
  grain: Grain,
  unit: CountUnit,
  isShare: boolean,
): string {
  const values = parts
    .map(({ name }, part) => ({ name, value: lineValue(row, part, isShare) }))
    .filter(({ value }) => value !== null && value > 0)
    .map(({ name, value }) => `${name} ${shownValue(value, isShare)}`);
  const all = `${binName(row.start, grain)}, ${countedIn(row.total, unit)}`;
  return values.length === 0 ? all : `${all}: ${values.join(", ")}`;
}
