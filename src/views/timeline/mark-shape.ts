import type { MarkPlace } from "./lane-layout.ts";

/** The path of a mark inside the axis: a diamond, a triangle for what is late, an arrow for what lies before the axis. */
export function markShape({ mark, x, y, isEarlier }: MarkPlace): string {
  if (isEarlier) return `M${x} ${y}l6 -4v8Z`;
  return mark.kind === "overdue" ? `M${x} ${y - 5}L${x + 5} ${y + 4}H${x - 5}Z` : `M${x} ${y - 4}l4 4l-4 4l-4 -4Z`;
}
