import type { Coverage } from "../../model/answers.ts";
import type { Filter } from "../../model/filter.ts";
import type { Board } from "../../model/status.ts";
import { counted } from "../../ui/count-words.ts";
import type { Names } from "../../ui/names.ts";
import { dayX, PLOT_MARGIN } from "./coverage-layout.ts";
import { binEnd } from "./coverage-rows.ts";
import { daysOf, findMilestones, type Milestone } from "./milestones.ts";
import { placeStairs, type StairPlace } from "./staircase.ts";

/** The height of a row of labels, in pixels. */
const ROW_PX = 14;
/** From the lowest row down to the columns, so that the number above a column stays free. */
const FOOT_PX = 26;
const MOST_ROWS = { wide: 13, narrow: 5 } as const;
/** Labels never take more of a chart's height: in print they left columns of a few millimetres. */
const MOST_BAND_SHARE = 0.42;
/** A chart narrower than this has fewer milestones. */
const WIDE_PX = 560;
/** On average no more than one line in so many pixels: more would hide the columns. */
const LINE_PX = 56;

/** A milestone where it is drawn. */
export interface MilestonePlace extends Pick<StairPlace, "side" | "textX"> {
  readonly milestone: Milestone;
  readonly x: number;
  /** Of the mark, from the drawing's top. */
  readonly y: number;
  /** From where to where its day may lie, when it is not known to the day and that shows; else null. */
  readonly span: readonly [from: number, to: number] | null;
}

export interface MilestoneLayout {
  /** From left to right. */
  readonly places: readonly MilestonePlace[];
  /** What the labels take from the plot's top, in pixels. */
  readonly bandPx: number;
  /** What is not drawn and why, in words; "" when all is. */
  readonly note: string;
}

export const NO_MILESTONES: MilestoneLayout = { places: [], bandPx: 0, note: "" };

/** Place the milestones of a board on a chart of a size; `measure` gives the width of a label in pixels. */
export function milestoneLayout(
  coverage: Coverage,
  board: Board,
  filter: Filter,
  names: Names,
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
  measure: (words: string) => number,
): MilestoneLayout {
  const isInside = isInRangeOf(coverage);
  const milestones = findMilestones(board, filter, names, isInside);
  const inside = milestones.filter(isInside);
  const placed = placeMilestones(coverage, inside, widthPx, measure, heightPx);
  return { ...placed, note: noteOf(milestones, inside.length, placed.places.length) };
}

/** The same for milestones that all lie in the bins, the most telling first. */
export function placeMilestones(
  coverage: Coverage,
  inside: readonly Milestone[],
  widthPx: number,
  measure: (words: string) => number,
  heightPx = Number.POSITIVE_INFINITY,
): Omit<MilestoneLayout, "note"> {
  const spans = inside.map((milestone) => spanOf(milestone, coverage, widthPx));
  const steps = inside.map(({ words }, at) => ({
    x: middle(spans[at]),
    widthPx: measure(words),
    reachPx: reachOf(spans[at]),
  }));
  const plotPx = widthPx - PLOT_MARGIN.left - PLOT_MARGIN.right;
  const isWide = widthPx >= WIDE_PX;
  const stairs = placeStairs(steps, {
    left: PLOT_MARGIN.left,
    right: widthPx - PLOT_MARGIN.right,
    rows: Math.min(isWide ? MOST_ROWS.wide : MOST_ROWS.narrow, Math.floor((MOST_BAND_SHARE * heightPx) / ROW_PX)),
    most: Math.max(2, Math.floor(plotPx / LINE_PX)),
  });
  const bandPx = stairs.reduce((most, { row }) => Math.max(most, row + 1), 0) * ROW_PX;
  const foot = PLOT_MARGIN.top + bandPx - FOOT_PX;
  const places = stairs.flatMap(({ at, row, side, textX }): MilestonePlace[] => {
    const [milestone, span] = [inside[at], spans[at]];
    if (milestone === undefined || span === undefined) return [];
    const y = foot - row * ROW_PX;
    return [{ milestone, side, textX, x: middle(span), y, span: reachOf(span) > 0 ? span : null }];
  });
  return { places, bandPx };
}

/** Whether all days that a milestone may mean lie in the bins of a coverage. */
export function isInRangeOf(coverage: Coverage): (milestone: Milestone) => boolean {
  const { starts } = coverage;
  const [start, end] = [starts[0] ?? 0, starts.length === 0 ? 0 : binEnd(coverage, starts.length - 1)];
  return (milestone) => {
    const days = daysOf(milestone);
    return days !== null && days[0] >= start && days[1] < end;
  };
}

function spanOf(milestone: Milestone, coverage: Coverage, widthPx: number): readonly [number, number] {
  const [first, last] = daysOf(milestone) ?? [0, 0];
  return [dayX(coverage, widthPx, first), dayX(coverage, widthPx, last + 1)];
}

function middle([from, to]: readonly [number, number] = [0, 0]): number {
  return Math.round((from + to) / 2);
}

/** Half of what a day may lie in; 0 where that is hidden by the mark. */
function reachOf([from, to]: readonly [number, number] = [0, 0]): number {
  return to - from > ROW_PX ? (to - from) / 2 : 0;
}

/** Which milestones are not drawn: "16 of 57 milestones are drawn, …; the table lists all." */
function noteOf(milestones: readonly Milestone[], inside: number, drawn: number): string {
  const undated = milestones.filter(({ date }) => date === null).length;
  const outside = milestones.length - undated - inside;
  const hidden = inside - drawn;
  const reasons = [
    hidden > 0 ? `${hidden} ${hidden === 1 ? "does" : "do"} not fit` : "",
    outside > 0 ? `${outside} ${outside === 1 ? "lies" : "lie"} outside of the time shown` : "",
    undated > 0 ? `${undated} ${undated === 1 ? "has" : "have"} no day` : "",
  ].filter((reason) => reason !== "");
  if (reasons.length === 0) return "";
  return `${drawn} of ${counted(milestones.length, "milestone")} drawn: ${reasons.join(", ")}. The table lists all.`;
}
