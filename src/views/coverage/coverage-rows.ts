import {
  type Coverage,
  type CoverageGroup,
  type CoverageSeries,
  JOINED_SERIES,
  VALUELESS_SERIES,
} from "../../model/answers.ts";
import type { DayNumber } from "../../model/day-number.ts";
import { nextStart } from "./bins.ts";

/** Series with a colour of their own. */
const MOST_COLOURS = 7;
/** The colour of what is joined. */
export const JOINED_COLOUR = 8;

/** One part of every column, from the axis up. */
export interface StackPart {
  readonly id: string;
  readonly name: string;
  /** 1 to 7; 8 for what is joined; null for articles without any value. */
  readonly colour: number | null;
}

/** One column. `values[i]` belongs to part i and adds up to `total`. */
export interface CoverageRow {
  readonly start: DayNumber;
  readonly total: number;
  readonly values: readonly number[];
  /** The bin runs past the collection's last day. */
  readonly isUnfinished: boolean;
}

export interface CoverageStack {
  /** A report counts whole in every part that it has: parts stand side by side, as they add up to more than the total. */
  readonly isCompared?: true;
  readonly parts: readonly StackPart[];
  readonly rows: readonly CoverageRow[];
}

/**
 * Columns to draw from an answer. `usual` are the ids of the unfiltered answer, largest first: they keep their colours
 * under every filter. Parts stand in the order of their colours, so that dark and light take turns.
 */
export function coverageStack(coverage: Coverage, usual: readonly string[], by: CoverageGroup): CoverageStack {
  const series = foldSeries(coverage.series);
  const colours = assignColours(usual, series.map(({ id }) => id).filter(isOwn));
  const stacked = series
    .map((one) => ({ one, part: partOf(one, colours, by) }))
    .sort((a, b) => (a.part.colour ?? JOINED_COLOUR + 1) - (b.part.colour ?? JOINED_COLOUR + 1));
  return {
    ...(coverage.isCompared === true ? { isCompared: true } : {}),
    parts: stacked.map(({ part }) => part),
    rows: coverage.starts.map((start, bin) => ({
      start,
      total: coverage.totals[bin] ?? 0,
      values: stacked.map(({ one }) => one.counts[bin] ?? 0),
      isUnfinished: bin === coverage.starts.length - 1 && binEnd(coverage, bin) > coverage.end,
    })),
  };
}

/**
 * Give each of `shown` one of seven colours: its usual one where it has one, else one that no other of `shown` needs.
 *
 * `shown` has at most seven ids.
 */
export function assignColours(usual: readonly string[], shown: readonly string[]): Map<string, number> {
  const colours = new Map<string, number>();
  for (const id of shown) {
    const place = usual.indexOf(id);
    if (place >= 0 && place < MOST_COLOURS) colours.set(id, place + 1);
  }
  const taken = new Set(colours.values());
  const free = Array.from({ length: MOST_COLOURS }, (_, place) => place + 1).filter((colour) => !taken.has(colour));
  for (const id of shown) if (!colours.has(id)) colours.set(id, free.shift() ?? JOINED_COLOUR);
  return colours;
}

/** The first day after a bin. */
export function binEnd({ starts, grain }: Coverage, bin: number): DayNumber {
  const next = starts[bin + 1];
  if (next !== undefined) return next;
  return nextStart(starts[bin] ?? 0, grain);
}

/** Seven series at most, the rest joined; articles without a value stay apart. */
function foldSeries(series: readonly CoverageSeries[]): CoverageSeries[] {
  const own = series.filter(({ id }) => isOwn(id));
  const kept = own.slice(0, MOST_COLOURS);
  const joined = [...own.slice(MOST_COLOURS), ...series.filter(({ id }) => id === JOINED_SERIES)];
  const [first, ...more] = joined;
  if (first !== undefined) {
    kept.push({
      id: JOINED_SERIES,
      name: "Other",
      groups: joined.reduce((sum, { groups }) => sum + groups, 0),
      counts: first.counts.map((count, bin) => more.reduce((sum, { counts }) => sum + (counts[bin] ?? 0), count)),
    });
  }
  return [...kept, ...series.filter(({ id }) => id === VALUELESS_SERIES)];
}

const GROUP_NOUNS: Readonly<Record<CoverageGroup, readonly [string, string]>> = {
  theme: ["theme", "themes"],
  country: ["country", "countries"],
  agreement: ["agreement", "agreements"],
  kind: ["kind", "kinds"],
  publisher: ["publisher", "publishers"],
  basis: ["basis", "bases"],
  all: ["value", "values"],
};

function partOf(
  { id, name, groups }: CoverageSeries,
  colours: ReadonlyMap<string, number>,
  by: CoverageGroup,
): StackPart {
  const [noun, nouns] = GROUP_NOUNS[by];
  if (id === VALUELESS_SERIES) return { id, name: `No ${noun}`, colour: null };
  if (id === JOINED_SERIES) return { id, name: `Other ${nouns} (${groups})`, colour: JOINED_COLOUR };
  return { id, name, colour: colours.get(id) ?? JOINED_COLOUR };
}

function isOwn(id: string): boolean {
  return id !== JOINED_SERIES && id !== VALUELESS_SERIES;
}
