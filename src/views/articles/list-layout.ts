/** How the lines of a list lie below one another. Places count from the list's first line. */
export interface ListLayout {
  readonly count: number;
  readonly rowPx: number;
  /** By place, how much higher than the others a line is, as it is unfolded; few. */
  readonly extraPx: ReadonlyMap<number, number>;
}

/** Lines from `start` up to, not including, `end`. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** Browsers draw no element of more than some 17 million pixels, so a longer list is shown in parts of so many lines. */
export const BLOCK_LINES = 100_000;

/** Lines are asked for in threes of so many: the one in sight, the one above it and the one below. */
const PAGE_LINES = 30;
export const LINES_ASKED = 3 * PAGE_LINES;

/** Where a line begins, in pixels below the list's head. */
export function lineTop({ rowPx, extraPx }: ListLayout, place: number): number {
  let top = place * rowPx;
  for (const [unfolded, extra] of extraPx) if (unfolded < place) top += extra;
  return top;
}

export function lineHeight({ rowPx, extraPx }: ListLayout, place: number): number {
  return rowPx + (extraPx.get(place) ?? 0);
}

export function listHeight(layout: ListLayout): number {
  return lineTop(layout, layout.count);
}

/** The line that a height below the list's head falls on; the first or the last for one outside of the list. */
export function lineAtHeight(layout: ListLayout, px: number): number {
  let [low, high] = [0, Math.max(0, layout.count - 1)];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (lineTop(layout, middle) <= px) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The lines that a window `heightPx` high shows whose top is `topPx` below the list's head, and `more` on both sides. */
export function linesInSight(layout: ListLayout, topPx: number, heightPx: number, more: number): LineRange {
  if (layout.count === 0) return { start: 0, end: 0 };
  const start = Math.max(0, lineAtHeight(layout, topPx) - more);
  return { start, end: Math.min(layout.count, lineAtHeight(layout, topPx + heightPx) + 1 + more) };
}

/** The places to draw, ascending: the lines in sight of a layout that begins at `start`, and the chosen one wherever it is. */
export function placesToDraw(sight: LineRange, count: number, start: number, chosen: number): number[] {
  const end = Math.min(sight.end, count);
  const first = Math.min(sight.start, end);
  const places = Array.from({ length: end - first }, (_, at) => start + first + at);
  if (chosen >= start && chosen < start + first) return [chosen, ...places];
  return chosen >= start + end && chosen < start + count ? [...places, chosen] : places;
}

/** From which line on `LINES_ASKED` are to be asked for, so that those in sight are among them, and as many around. */
export function offsetFor({ start, end }: LineRange): number {
  const middle = (start + Math.max(start, end - 1)) >>> 1;
  return Math.max(0, Math.floor(middle / PAGE_LINES) * PAGE_LINES - PAGE_LINES);
}

/** The first line of the part of a long list that a line is in. */
export function blockStart(place: number): number {
  return Math.floor(Math.max(0, place) / BLOCK_LINES) * BLOCK_LINES;
}
