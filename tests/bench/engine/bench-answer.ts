import { JOINED_SERIES, VALUELESS_SERIES } from "../../../src/model/answers.ts";
import { type BenchColumns, FACETS, type Facet } from "./bench-columns.ts";

/** What a library says after each change. Each facet ignores its own selection. */
export interface BenchAnswer {
  readonly passing: number;
  readonly undated: number;
  /** `table[month * (themes + 1) + theme]`, the last for none, in units of which an article has `SHARE`. */
  readonly table: Float64Array;
  /** By place in the dictionary. */
  readonly facets: Readonly<Record<Facet, Int32Array>>;
  /** Rows: newest first, undated ones after them in their order. */
  readonly newest: Int32Array;
}

/** Our answer as the page has it: values of facets by id, the largest series by name of the theme. */
export interface OwnAnswer {
  readonly passing: number;
  readonly undated: number;
  readonly totals: readonly number[];
  /** Months before `totals` that no passing article lies in. */
  readonly firstMonth: number;
  readonly series: Readonly<Record<string, readonly number[]>>;
  readonly facets: Readonly<Record<Facet, readonly (readonly [id: string, count: number])[]>>;
  readonly newest: readonly number[];
}

/** Least common multiple of 1 to 20, so that the shares of that many values are whole. */
export const SHARE = 232_792_560;

export const NEWEST = 50;

/** The first place in which two libraries differ, or null. */
export function findDifference(one: BenchAnswer, other: BenchAnswer): string | null {
  if (one.passing !== other.passing) return `passing ${one.passing} and ${other.passing}`;
  if (one.undated !== other.undated) return `undated ${one.undated} and ${other.undated}`;
  const lists: (readonly [string, ArrayLike<number>, ArrayLike<number>])[] = [
    ["month × theme", one.table, other.table],
    ["newest", one.newest, other.newest],
    ...FACETS.map((facet) => [facet, one.facets[facet], other.facets[facet]] as const),
  ];
  for (const [name, a, b] of lists) {
    if (a.length !== b.length) return `${name} of length ${a.length} and ${b.length}`;
    for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return `${name} ${at}: ${a[at]} and ${b[at]}`;
  }
  return null;
}

/** Shares that differ by less are one number in two spellings. */
const TOLERANCE = 1e-6;
/** So many of the most frequent values must be listed at least. */
const MUST_LIST = 20;

/** Where our answer says something else than a whole one, or null. */
export function findOwnDifference(own: OwnAnswer, whole: BenchAnswer, columns: BenchColumns): string | null {
  if (own.passing !== whole.passing) return `passing ${own.passing} and ${whole.passing}`;
  if (own.undated !== whole.undated) return `undated ${own.undated} and ${whole.undated}`;
  for (const [at, row] of whole.newest.entries())
    if (own.newest[at] !== row) return `newest ${at}: ${own.newest[at]} and ${row}`;
  return findFacetDifference(own, whole, columns) ?? findSeriesDifference(own, whole, columns);
}

function findFacetDifference(own: OwnAnswer, whole: BenchAnswer, { ids }: BenchColumns): string | null {
  for (const facet of FACETS) {
    const places = new Map(ids[facet].map((id, place) => [id, place]));
    const listed = own.facets[facet].filter(([id]) => places.has(id));
    for (const [id, count] of listed) {
      const expected = whole.facets[facet][places.get(id) ?? -1];
      if (count !== expected) return `${facet} ${id}: ${count} and ${expected}`;
    }
    const top = (counts: readonly number[]) =>
      [...counts]
        .sort((a, b) => b - a)
        .slice(0, MUST_LIST)
        .filter((count) => count > 0);
    const [mine, all] = [top(listed.map(([, count]) => count)), top([...whole.facets[facet]])];
    if (mine.join() !== all.join()) return `largest of ${facet}: ${mine} and ${all}`;
  }
  return null;
}

function findSeriesDifference(
  own: OwnAnswer,
  { table }: BenchAnswer,
  { ids, monthCount }: BenchColumns,
): string | null {
  const width = ids.theme.length + 1;
  const named = new Map([
    ...ids.theme.map((id, place) => [id, place] as const),
    [VALUELESS_SERIES, width - 1] as const,
  ]);
  const rest = ids.theme.filter((id) => own.series[id] === undefined);
  for (let month = 0; month < monthCount; month++) {
    const shareOf = (place: number) => (table[month * width + place] ?? 0) / SHARE;
    for (const [id, counts] of Object.entries(own.series)) {
      const expected =
        id === JOINED_SERIES
          ? rest.reduce((sum, theme) => sum + shareOf(named.get(theme) ?? -1), 0)
          : shareOf(named.get(id) ?? -1);
      const count = counts[month - own.firstMonth] ?? 0;
      if (Math.abs(count - expected) > TOLERANCE) return `${id} in month ${month}: ${count} and ${expected}`;
    }
    let whole = 0;
    for (let place = 0; place < width; place++) whole += shareOf(place);
    const total = own.totals[month - own.firstMonth] ?? 0;
    if (Math.abs(total - whole) > TOLERANCE) return `all in month ${month}: ${total} and ${whole}`;
  }
  return null;
}
