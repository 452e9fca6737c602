import { DIMENSIONS, type Dimension, excludedOf, type Filter, isOpenIn } from "../../model/filter.ts";
import type { Dataset } from "../dataset.ts";
import { remember } from "../remember.ts";
import { type RowSpace, rowSpaceOf } from "../row-set/row-space.ts";
import { fillDays } from "./rows-of-days.ts";
import { fillSelection, type Selection } from "./rows-of-selection.ts";
import { fillWords, hasSearch } from "./rows-with-words.ts";
import { type KeptSet, type SetCache, setCacheOf } from "./set-cache.ts";

/** The articles that a filter leaves. The sets are to be read before other filters are judged, see `SetCache`. */
export interface JudgedFilter {
  /** Those that pass every part. */
  readonly passing: KeptSet;
  /**
   * Those that the facet of a dimension counts: they pass every part but its chosen values, where any of them is enough.
   * What the dimension excludes, and every value that it asks for at once, they must obey.
   */
  readonly countedIn: (dimension: Dimension) => KeptSet;
}

/** One part of a filter that is not open. */
interface Part {
  /** Null for days and words. */
  readonly dimension: Dimension | null;
  readonly set: KeptSet;
}

interface Bench {
  readonly space: RowSpace;
  readonly cache: SetCache;
  readonly all: KeptSet;
  /** By dimension, the place of each value. */
  readonly places: ReadonlyMap<Dimension, ReadonlyMap<string, number>>;
  /** By dimension and value, the sets that are there whatever is asked for. */
  readonly values: Map<string, KeptSet>;
  /** Numbers for what can be searched, as a search finds more when more texts are there. */
  readonly textStates: WeakMap<object, number>;
  textState: number;
  last: LastJudged | null;
}

/** The filter that was judged last: the questions that a page asks at once have the same. */
interface LastJudged {
  readonly spelled: string;
  readonly parts: readonly Part[];
  readonly judged: JudgedFilter;
}

const benchOf = remember((dataset): Bench => {
  const space = rowSpaceOf(dataset);
  const places = DIMENSIONS.map((dimension): [Dimension, ReadonlyMap<string, number>] => [
    dimension,
    new Map(dataset.dimensions[dimension].values.map(({ id }, place) => [id, place])),
  ]);
  return {
    space,
    cache: setCacheOf(dataset),
    all: { key: "", ...space.all, isGone: false },
    places: new Map(places),
    values: new Map(),
    textStates: new WeakMap(),
    textState: 0,
    last: null,
  };
});

/** Judge the articles by every part of a filter. A chosen id that the dataset does not know passes none. */
export function judgeFilter(dataset: Dataset, filter: Filter): JudgedFilter {
  const bench = benchOf(dataset);
  const spelled = JSON.stringify([filter, filter.words === "" ? 0 : textStateOf(bench, dataset)]);
  const { last } = bench;
  if (last?.spelled === spelled && !last.judged.passing.isGone && !last.parts.some(({ set }) => set.isGone)) {
    for (const { set } of last.parts) bench.cache.use(set);
    bench.cache.use(last.judged.passing);
    return last.judged;
  }
  const parts = [
    ...DIMENSIONS.filter((dimension) => !isOpenIn(filter, dimension)).map(
      (dimension): Part => ({ dimension, set: partOfDimension(bench, filter, dimension) }),
    ),
    ...partsOfRest(bench, dataset, filter),
  ];
  const judged = joinJudged(bench, filter, parts);
  bench.last = { spelled, parts, judged };
  return judged;
}

function joinJudged(bench: Bench, filter: Filter, parts: readonly Part[]): JudgedFilter {
  const passing = joinParts(bench, parts);
  return {
    passing,
    countedIn(dimension) {
      if (filter[dimension].length === 0 || filter.all.includes(dimension)) return passing;
      const place = parts.findIndex((part) => part.dimension === dimension);
      const unchosen = { ...filter, [dimension]: [] };
      const isOpen = isOpenIn(unchosen, dimension);
      const own = isOpen ? [] : [{ dimension, set: partOfDimension(bench, unchosen, dimension) }];
      return joinRest(bench, parts.slice(0, place), [...parts.slice(place + 1), ...own]);
    },
  };
}

function partOfDimension(bench: Bench, filter: Filter, dimension: Dimension): KeptSet {
  const placesOf = (ids: readonly string[]) =>
    [...new Set(ids.map((id) => bench.places.get(dimension)?.get(id) ?? -1))].sort((a, b) => a - b);
  const chosen = placesOf(filter[dimension]);
  const isAll = chosen.length > 1 && filter.all.includes(dimension);
  const selection: Selection = { chosen, excluded: placesOf(excludedOf(filter, dimension)), isAll };
  const key = `${dimension}${isAll ? " all " : " "}${chosen.join()}-${selection.excluded.join()}`;
  const ready = readySet(bench, dimension, selection, key);
  const of = bench.space.valueRows[dimension];
  return ready ?? bench.cache.keep(key, (into) => fillSelection(bench.space, of, selection, into));
}

/** The set of a frequent value that is asked for alone. */
function readySet(bench: Bench, dimension: Dimension, { chosen, excluded }: Selection, key: string): KeptSet | null {
  const set = bench.space.valueRows[dimension].sets[chosen[0] ?? -1] ?? null;
  if (set === null || chosen.length > 1 || excluded.length > 0) return null;
  const known = bench.values.get(key) ?? { key, ...set, isGone: false };
  bench.values.set(key, known);
  return known;
}

function partsOfRest(bench: Bench, dataset: Dataset, filter: Filter): Part[] {
  const { from, to, words } = filter;
  const { kernel } = bench.space;
  const keep = (key: string, fill: (into: Uint32Array) => void): Part => ({
    dimension: null,
    set: bench.cache.keep(key, (into) => {
      fill(into);
      return kernel.countBoth(into, into);
    }),
  });
  return [
    ...(from === null && to === null ? [] : [keep(`days ${from} ${to}`, (into) => fillDays(dataset, filter, into))]),
    ...(hasSearch(words)
      ? [keep(`words ${textStateOf(bench, dataset)} ${words}`, (into) => fillWords(dataset, words, into))]
      : []),
  ];
}

function textStateOf(bench: Bench, { search, texts }: Dataset): number {
  const known = bench.textStates.get(search ?? texts) ?? bench.textState++;
  bench.textStates.set(search ?? texts, known);
  return known;
}

/** The rows of all parts. What the parts before the last leave is kept too, as other joins begin with the same parts. */
function joinParts(bench: Bench, parts: readonly Part[]): KeptSet {
  const { space, cache, all } = bench;
  const last = parts[parts.length - 1]?.set;
  if (last === undefined) return all;
  if (parts.length === 1) return last;
  return cache.keep(keyOf(parts), (into) =>
    space.kernel.and(joinParts(bench, parts.slice(0, -1)).bits, last.bits, into),
  );
}

/**
 * The rows of all parts, of which the first ones are a filter's own. What is between is not kept: a filter of every part
 * would need more places for it than there are, see `MOST_KEPT`.
 */
function joinRest(bench: Bench, first: readonly Part[], rest: readonly Part[]): KeptSet {
  const parts = [...first, ...rest];
  if (parts.length < 2 || rest.length < 2) return joinParts(bench, parts);
  return bench.cache.keep(keyOf(parts), (into) => {
    into.set(joinParts(bench, first).bits);
    return rest.reduce((_, { set }) => bench.space.kernel.and(into, set.bits, into), 0);
  });
}

function keyOf(parts: readonly Part[]): string {
  return parts.map(({ set }) => set.key).join("&");
}
