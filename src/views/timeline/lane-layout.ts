import { calendarDayOf } from "../../model/day-number.ts";
import { type LaneMark, type LaneNotch, type LaneParts, type LaneSegment, quietYear } from "./lane-parts.ts";
import { dayX, type TimeAxis } from "./time-axis.ts";

/** The height of a lane and the foot on which its bars stand, in pixels. */
export const LANE_PX = 34;
const FOOT_PX = 29;
const BAR_PX = 22;
const NOTCH_PX = 4;
const GLYPH_PX = 6.2;
const LABEL_PAD_PX = 7;
const LATE_PX = 5;
/** A bar lower than this has its name above it. */
const LEAST_LABEL_PX = 13;
const DARKEST_STEP = 6;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A piece of a bar: what was reported of, or what came after the last report. */
export interface BarBox extends Box {
  readonly key: string;
  readonly step: number;
  readonly isPale: boolean;
  readonly isOpenEnded: boolean;
  readonly sentence: string;
}

export interface NotchBox extends Box {
  readonly notch: LaneNotch;
}

export interface LaneLabel {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
  /** The step of the bar that it stands on; null beside a bar, "pale" on a pale one, "alert" in the outline of what is overdue. */
  readonly on: number | "pale" | "alert" | null;
}

export interface MarkPlace {
  readonly mark: LaneMark;
  readonly x: number;
  readonly y: number;
  /** Where the day lies past the axis, its year; drawn as a ring. */
  readonly laterYear: number | null;
  /** Before the axis: drawn as an arrow at its edge. */
  readonly isEarlier: boolean;
}

export interface LaneLayout {
  readonly bars: readonly BarBox[];
  readonly notches: readonly NotchBox[];
  /** The outlines of what is overdue. */
  readonly outlines: readonly (Box & { readonly stage: string })[];
  readonly marks: readonly MarkPlace[];
  readonly labels: readonly LaneLabel[];
  /** The dotted foot after an end and before a stage without a day, from and to; null for none. */
  readonly foot: readonly [number, number] | null;
  /** What no label had room to say. */
  readonly unlabelled: Unlabelled;
}

export interface Unlabelled {
  readonly overdue: readonly LaneMark[];
  /** The year of the last report; null where a report is less than a year old, or a label says it. */
  readonly quietSince: number | null;
}

/** Where everything of a lane stands, in pixels from the strip's top left. */
export function laneLayout(parts: LaneParts, axis: TimeAxis): LaneLayout {
  const bars = parts.segments.flatMap((segment) => barsOf(segment, parts, axis));
  const outlines = parts.marks
    .filter(({ kind }) => kind === "overdue")
    .map((mark) => ({
      stage: mark.stage,
      ...boxOf(mark.heightShare, dayX(axis, mark.day + 1), dayX(axis, parts.until)),
    }));
  const notches = parts.notches.map((notch) => {
    const right = Math.max(dayX(axis, notch.before), NOTCH_PX * (notch.place + 1)) - notch.place * NOTCH_PX;
    return { notch, ...boxOf(notch.heightShare, right - NOTCH_PX, right) };
  });
  const marks = parts.marks.map((mark) => placeMark(mark, axis));
  const layout = { bars, outlines, notches, marks };
  return { ...layout, ...labelsOf(parts, layout, axis), foot: footOf(parts, axis) };
}

/** The height grows with the square of the share, so that neighbouring stages differ in a low lane. */
function boxOf(heightShare: number, left: number, right: number): Box {
  const height = Math.round(BAR_PX * heightShare ** 2 * 10) / 10;
  return { x: left, y: FOOT_PX - height, width: Math.max(1.5, right - left), height };
}

function barsOf(segment: LaneSegment, { paleFrom }: LaneParts, axis: TimeAxis): BarBox[] {
  const { stage, step, sentence, isOpenEnded, start, end, heightShare } = segment;
  const cut = isOpenEnded ? start : Math.min(end, Math.max(start, paleFrom ?? end));
  const piece = (from: number, to: number, isPale: boolean): BarBox[] => {
    const [left, right] = [dayX(axis, from), dayX(axis, to)];
    if (to <= from || right <= 0) return [];
    const key = `${stage} ${isPale}`;
    return [{ key, step, sentence, isPale, isOpenEnded, ...boxOf(heightShare, left, right) }];
  };
  return [...piece(start, cut, false), ...piece(cut, end, true)];
}

function placeMark(mark: LaneMark, axis: TimeAxis): MarkPlace {
  const isLater = mark.day > axis.last;
  if (isLater) {
    return { mark, x: axis.plotPx + 10, y: FOOT_PX - 9, laterYear: calendarDayOf(mark.day).year, isEarlier: false };
  }
  const { x, y } = boxOf(mark.heightShare, dayX(axis, mark.day), dayX(axis, mark.day));
  return {
    mark,
    x,
    y: mark.kind === "reached" ? y : Math.max(y, 8),
    laterYear: null,
    isEarlier: mark.day < axis.first,
  };
}

type Drawn = Pick<LaneLayout, "bars" | "outlines">;

/** Names of bars where they fit whole: inside, above a low bar, at the end of the lane for what has no bar. */
function labelsOf(
  parts: LaneParts,
  { bars, outlines }: Drawn,
  axis: TimeAxis,
): Pick<LaneLayout, "labels" | "unlabelled"> {
  const until = dayX(axis, parts.until);
  const labels: LaneLabel[] = [];
  for (const segment of parts.segments) {
    const own = bars.filter(({ key }) => key.startsWith(`${segment.stage} `));
    const label = labelOf(segment, own, outlines, axis);
    if (label !== null) labels.push(label);
  }
  const quiet = quietLabel(parts, { bars, outlines }, labels);
  if (quiet !== null) labels.push(quiet);
  const overdue: LaneMark[] = [];
  for (const mark of parts.marks.filter(({ kind }) => kind === "overdue")) {
    const outline = outlines.find(({ stage }) => stage === mark.stage);
    const words = [`${mark.name.toLowerCase()} overdue`, "overdue"].find((text) => fits(text, outline?.width ?? 0));
    if (outline === undefined || words === undefined || labels.some(({ on }) => on === "alert")) overdue.push(mark);
    else {
      // Above an outline that is lower than its words, as above a low bar.
      const y = outline.height < LEAST_LABEL_PX ? outline.y - 4 : FOOT_PX - 5;
      labels.push({ words, x: until - LABEL_PAD_PX, y, anchor: "end", on: "alert" });
    }
  }
  const quietSince = quiet === null ? quietYear(parts) : null;
  return { labels: withEnd(labels, parts, { bars, outlines }, until), unlabelled: { overdue, quietSince } };
}

/** The labels and what the end of the lane says; a name above a bar that it would run over gives way. */
function withEnd(labels: readonly LaneLabel[], parts: LaneParts, { outlines }: Drawn, until: number): LaneLabel[] {
  const trailing = parts.notches.filter(({ before }) => before === parts.until).length;
  const last = until - 4 - NOTCH_PX * trailing;
  const y = parts.segments.length === 0 ? FOOT_PX - 5 : 8;
  // Not across the edges of what is overdue and their triangles, where there is room before them.
  const right = Math.min(last, ...outlines.filter((box) => box.y < y + 2 + LATE_PX).map(({ x }) => x - LATE_PX - 4));
  const ends = endWords(parts).map((words): LaneLabel => {
    const x = [right, last].find((one) => words.length * GLYPH_PX <= one);
    // On an early day there is no room before it but over the names.
    return { words, y, on: null, ...(x === undefined ? { x: until + 4, anchor: "start" } : { x, anchor: "end" }) };
  });
  const free = ends.filter((one) => labels.every((label) => !isOver(label, one)));
  const end = free.find(({ x }) => x <= right) ?? free[0] ?? ends[0];
  return end === undefined ? [...labels] : [...labels.filter((label) => !isOver(label, end)), end];
}

/** Whether two labels would be printed over one another; names that stand on bars are lower than those beside. */
function isOver(one: LaneLabel, other: LaneLabel): boolean {
  const [a, b] = [extentOf(one), extentOf(other)];
  return one.on === null && other.on === null && a.left < b.right && b.left < a.right;
}

function extentOf({ words, x, anchor }: LaneLabel): { readonly left: number; readonly right: number } {
  const widthPx = words.length * GLYPH_PX;
  return anchor === "start" ? { left: x, right: x + widthPx } : { left: x - widthPx, right: x };
}

function labelOf(
  segment: LaneSegment,
  bars: readonly BarBox[],
  outlines: readonly Box[],
  axis: TimeAxis,
): LaneLabel | null {
  const before = segment.start < axis.first ? `‹ ${calendarDayOf(segment.start).year} ` : "";
  const coveredFrom = Math.min(...outlines.map(({ x }) => x));
  const texts = [before + segment.name, before + segment.shortName, before.trim()].filter((text) => text !== "");
  for (const words of texts) {
    const bar = bars.find(({ x, width }) => fits(words, Math.min(x + width, coveredFrom) - x));
    if (bar === undefined) continue;
    const isLow = bar.height < LEAST_LABEL_PX;
    const x = bar.x + LABEL_PAD_PX;
    return {
      words,
      x,
      y: isLow ? bar.y - 4 : FOOT_PX - 4,
      anchor: "start",
      on: groundOf(bar),
    };
  }
  return null;
}

/** What words on a bar stand on: the darkest step stays dark enough for light words when it pales. */
function groundOf({ height, isPale, step }: BarBox): LaneLabel["on"] {
  if (height < LEAST_LABEL_PX) return null;
  return isPale && step < DARKEST_STEP ? "pale" : step;
}

/** Since when no report has come, at the end of a pale bar with room for it, so that it does not look ended. */
function quietLabel(
  { paleFrom }: LaneParts,
  { bars, outlines }: Drawn,
  labels: readonly LaneLabel[],
): LaneLabel | null {
  const bar = bars.at(-1);
  if (paleFrom === null || bar === undefined || !bar.isPale || outlines.length > 0) return null;
  const { x: start, words: own } = labels.find(({ x }) => x >= bar.x) ?? { x: bar.x, words: "" };
  const [from, right] = [start + own.length * GLYPH_PX, bar.x + bar.width];
  const since = `since ${calendarDayOf(paleFrom - 1).year}`;
  const words = [`no report ${since}`, `quiet ${since}`].find((text) => fits(text, right - from));
  if (words === undefined || bar.height < LEAST_LABEL_PX) return null;
  return { words, x: right - LABEL_PAD_PX, y: FOOT_PX - 4, anchor: "end", on: groundOf(bar) };
}

function fits(text: string, widthPx: number): boolean {
  return text.length * GLYPH_PX + 2 * LABEL_PAD_PX <= widthPx;
}

/** What the end of a lane says that no bar can show: an end, or a stage whose day is not reported; the longest first. */
function endWords(parts: LaneParts): string[] {
  const dayless = (stage: string) => [`${stage}, day not reported`, `${stage}, no day`];
  if (parts.isEnded) return parts.endedOn === null ? dayless("ended") : [`ended ${calendarDayOf(parts.endedOn).year}`];
  const last = parts.notches.filter(({ before, fill }) => before === parts.until && fill === "undated").at(-1);
  if (last !== undefined) return dayless(`${last.name.charAt(0).toLowerCase()}${last.name.slice(1)}`);
  if (parts.segments.length > 0) return [];
  return [parts.marks.length === 0 ? "nothing told yet" : "no stage told yet"];
}

function footOf(parts: LaneParts, axis: TimeAxis): readonly [number, number] | null {
  if (parts.segments.length === 0) return parts.notches.length === 0 ? null : [0, dayX(axis, parts.until)];
  return parts.endedOn === null ? null : [dayX(axis, parts.endedOn), dayX(axis, parts.until)];
}
