/** A mark to be labelled: the place of its line and the width of its words, in pixels. */
export interface Step {
  readonly x: number;
  readonly widthPx: number;
  /** How far the mark itself reaches to either side of its line. */
  readonly reachPx: number;
}

/** The room that labels may take, in pixels and rows. */
export interface StairRoom {
  readonly left: number;
  readonly right: number;
  readonly rows: number;
  /** At most so many marks are placed. */
  readonly most: number;
}

/** A mark that fits: its place in the list that was given, its row (0 is the lowest), and the side of the line with the words. */
export interface StairPlace {
  readonly at: number;
  readonly row: number;
  readonly side: "left" | "right";
  /** Where the words begin. */
  readonly textX: number;
}

/** Between a line and its words, and between words and what is beside them. */
const LABEL_GAP_PX = 8;
const CLEAR_PX = 3;

interface Box extends StairPlace {
  readonly x: number;
  readonly reachPx: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Place labels as a staircase: each on the lowest row left of its line where no line crosses a word and no
 * words touch, right of it where there is none.
 *
 * Marks are taken in the order given, most important first; one that cannot stand whole beside those before it is left
 * out. The result is by place on the axis, of equals by the order given.
 */
export function placeStairs(steps: readonly Step[], room: StairRoom): StairPlace[] {
  let stairs: Box[] = [];
  const chosen: number[] = [];
  for (const [at, step] of steps.entries()) {
    if (chosen.length >= room.most) break;
    if (step.x < room.left || step.x > room.right) continue;
    const next = climb([...chosen, at], steps, room);
    if (next === null) continue;
    chosen.push(at);
    stairs = next;
  }
  return stairs.map(({ at, row, side, textX }) => ({ at, row, side, textX }));
}

/** All of the chosen from left to right, or null when one of them finds no place. */
function climb(chosen: readonly number[], steps: readonly Step[], room: StairRoom): Box[] | null {
  const order = [...chosen].sort((a, b) => (steps[a]?.x ?? 0) - (steps[b]?.x ?? 0) || a - b);
  const placed: Box[] = [];
  for (const at of order) {
    const step = steps[at];
    const box = step === undefined ? undefined : firstFree(at, step, placed, room);
    if (box === undefined) return null;
    placed.push(box);
  }
  return placed;
}

function firstFree(at: number, step: Step, placed: readonly Box[], room: StairRoom): Box | undefined {
  for (const side of ["left", "right"] as const) {
    for (let row = 0; row < room.rows; row++) {
      const box = boxOf(at, step, row, side);
      if (box.from < room.left - LABEL_GAP_PX || box.to > room.right + LABEL_GAP_PX) continue;
      if (placed.every((other) => isClear(box, other))) return box;
    }
  }
  return undefined;
}

function boxOf(at: number, { x, widthPx, reachPx }: Step, row: number, side: "left" | "right"): Box {
  const gap = reachPx + LABEL_GAP_PX;
  const textX = side === "left" ? x - gap - widthPx : x + gap;
  const mark = Math.max(reachPx, LABEL_GAP_PX / 2);
  const [from, to] = side === "left" ? [textX, x + mark] : [x - mark, textX + widthPx];
  return { at, row, side, textX, x, reachPx, from, to };
}

/** Whether two marks can stand together: on one row apart, else with the line of the higher one beside the words of the lower. */
function isClear(a: Box, b: Box): boolean {
  if (a.row === b.row) return a.from > b.to + CLEAR_PX || b.from > a.to + CLEAR_PX;
  const [low, high] = a.row < b.row ? [a, b] : [b, a];
  const [from, to] =
    low.side === "left" ? [low.textX - CLEAR_PX, low.x - low.reachPx] : [low.x + low.reachPx, low.to + CLEAR_PX];
  return high.x <= from || high.x >= to;
}
