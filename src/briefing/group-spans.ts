import type { ColumnGroup } from "./slide.ts";

/** Where a group's name stands: over all its columns, in the unit of the widths. */
export interface GroupSpan {
  readonly name: string;
  readonly left: number;
  readonly width: number;
}

/** The groups over columns of `widths`, from the left; columns beyond the last group have none. */
export function groupSpans(groups: readonly ColumnGroup[], widths: readonly number[]): GroupSpan[] {
  const sumOf = (from: number, to: number) => widths.slice(from, to).reduce((sum, width) => sum + width, 0);
  let start = 0;
  return groups.map(({ name, columns }) => {
    const [from, end] = [start, start + columns];
    start = end;
    return { name, left: sumOf(0, from), width: sumOf(from, end) };
  });
}
