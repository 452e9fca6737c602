import type { DayNumber } from "../../model/day-number.ts";
import { binOf, GRAINS, type Grain, startOfBin } from "../../model/grain.ts";
import type { Dataset } from "../dataset.ts";
import { dayRowsOf, firstRowFrom } from "../filter/rows-of-days.ts";
import { remember } from "../remember.ts";

/** The bins of a grain from the collection's first day to the last; rows stand by first day, so each bin is a range of them. */
export interface BinEdges {
  readonly starts: readonly DayNumber[];
  /** Rows that begin in bin b: from `edges[b]` up to, not including, `edges[b + 1]`. */
  readonly edges: Int32Array;
}

const edgesOf = remember((dataset) => new Map(GRAINS.map((grain) => [grain, once(() => makeEdges(dataset, grain))])));

export function binEdgesOf(dataset: Dataset, grain: Grain): BinEdges {
  return edgesOf(dataset).get(grain)!();
}

/** A function that makes a value when it is first asked for it. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function makeEdges(dataset: Dataset, grain: Grain): BinEdges {
  const { articles } = dataset;
  const { dated } = dayRowsOf(dataset);
  if (dated === 0) return { starts: [], edges: Int32Array.of(0) };
  const first = binOf(articles.firstDays[0]!, grain);
  const count = binOf(articles.firstDays[dated - 1]!, grain) - first + 1;
  const starts = Array.from({ length: count }, (_, bin) => startOfBin(first + bin, grain));
  const edges = Int32Array.from([...starts, Number.POSITIVE_INFINITY], (start) => firstRowFrom(articles, dated, start));
  return { starts, edges };
}

/** The bin of a row, given one that is not after it. */
export function binAfter({ edges }: BinEdges, bin: number, row: number): number {
  let at = bin;
  while (row >= edges[at + 1]!) at++;
  return at;
}

/** The bin of a row that lies in any, by halving. */
export function binOfRow({ edges }: BinEdges, row: number): number {
  let [low, high] = [0, edges.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (edges[middle]! <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}
