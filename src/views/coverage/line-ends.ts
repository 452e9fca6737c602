import type { CoverageStack } from "./coverage-rows.ts";
import { lineValue } from "./line-paths.ts";

/** Where a line ends, and where its name stands beside it; in pixels from the top. */
export interface LineEnd {
  /** Index of the part. */
  readonly part: number;
  readonly endY: number;
  readonly nameY: number;
}

const NAME_HEIGHT_PX = 14;
const MOST_LETTERS = 22;

/** The ends of the lines from the top, their names apart and none below `bottom`; a share of nothing has no end. */
export function lineEnds(
  { parts, rows }: CoverageStack,
  isShare: boolean,
  y: (value: number) => number,
  bottom: number,
): LineEnd[] {
  const last = rows.at(-1);
  if (last === undefined) return [];
  const ends = parts
    .flatMap((_, part) => {
      const value = lineValue(last, part, isShare);
      return value === null ? [] : [{ part, endY: y(value) }];
    })
    .sort((a, b) => a.endY - b.endY || a.part - b.part);
  let lowest = Number.NEGATIVE_INFINITY;
  return ends.map(({ part, endY }, place) => {
    const below = ends.length - 1 - place;
    lowest = Math.min(Math.max(endY, lowest + NAME_HEIGHT_PX), bottom - below * NAME_HEIGHT_PX);
    return { part, endY, nameY: lowest };
  });
}

/** A name that fits beside its line. */
export function fittingName(name: string): string {
  return name.length <= MOST_LETTERS ? name : `${name.slice(0, MOST_LETTERS - 1).trimEnd()}…`;
}
