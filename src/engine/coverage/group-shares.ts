import type { Dimension } from "../../model/filter.ts";
import type { Grain } from "../../model/grain.ts";
import type { Dataset, DimensionValue } from "../dataset.ts";
import type { KeptSet } from "../filter/set-cache.ts";
import { remember } from "../remember.ts";
import type { RowBits } from "../row-set/row-set.ts";
import { type RowSpace, rowSpaceOf } from "../row-set/row-space.ts";
import { bringTo } from "../tally/bring-to.ts";
import { type BinEdges, binEdgesOf } from "./bin-edges.ts";
import { type ChosenSeries, chooseSeries } from "./choose-series.ts";
import { type CoverageShape, countShares } from "./count-shares.ts";
import { type CoverageTally, createCoverageTally } from "./coverage-tally.ts";
import { dateSetsOf } from "./date-sets.ts";
import { groupColumnOf } from "./group-column.ts";

/** What the largest values of a group have of the articles of a set. To be read before other shares are counted. */
export interface GroupShares {
  readonly values: readonly DimensionValue[];
  readonly chosen: ChosenSeries;
  /** What a chosen value, or `values.length` for none, has in each bin of the range, in units. */
  readonly units: (place: number) => Float64Array;
}

/** A table of more cells is not kept whole: only what each value has in all, and the bins of the largest are counted anew. */
const MOST_CELLS = 0x40000;

/** Tables that are kept: as many as a page asks for at once, and those of a moment ago. */
const MOST_TABLES = 4;

/** A tally with what it counts. */
interface Table {
  readonly shape: CoverageShape;
  readonly tally: CoverageTally;
}

const tablesOf = remember(() => new Map<string, Table>());

/** How the articles are counted, and the bins from the first up to, not including, the end that are asked for. */
export interface SharesAsked {
  readonly grain: Grain;
  readonly by: Dimension;
  readonly first: number;
  readonly end: number;
}

/** Share out the articles of a set among the values of a group. `scratch` is written over. */
export function shareOut(dataset: Dataset, asked: SharesAsked, counted: KeptSet, scratch: RowBits): GroupShares {
  const space = rowSpaceOf(dataset);
  const { shape, tally } = tableOf(dataset, asked, scratch);
  bringTo(space, [tally], counted);
  const width = shape.group.of.counts.length + 1;
  const { values } = shape.group.column;
  const chosen = chooseSeries(weightsOf(tally.table, width));
  const bins = binEdgesOf(dataset, asked.grain);
  if (shape.bins === bins) return { values, chosen, units: (place) => columnOf(tally.table, width, place, asked) };
  const places = [...chosen.named, width - 1];
  const table = countChosen(space, { ...shape, bins }, counted, scratch, places);
  return { values, chosen, units: (place) => columnOf(table, places.length, places.indexOf(place), asked) };
}

function weightsOf(table: Float64Array, width: number): Float64Array {
  const weights = new Float64Array(width);
  for (let base = 0; base < table.length; base += width) {
    for (let value = 0; value < width; value++) weights[value]! += table[base + value]!;
  }
  return weights;
}

function tableOf(dataset: Dataset, { grain, by }: SharesAsked, scratch: RowBits): Table {
  const tables = tablesOf(dataset);
  const key = `${grain} ${by}`;
  const known = tables.get(key) ?? openTable(dataset, grain, by, scratch);
  tables.delete(key);
  tables.set(key, known);
  const [oldest] = tables.keys();
  if (tables.size > MOST_TABLES && oldest !== undefined) tables.delete(oldest);
  return known;
}

function openTable(dataset: Dataset, grain: Grain, by: Dimension, scratch: RowBits): Table {
  const group = groupColumnOf(dataset, by);
  const bins = binEdgesOf(dataset, grain);
  const isWhole = (bins.edges.length - 1) * (group.of.counts.length + 1) <= MOST_CELLS;
  const shape = { group, bins: isWhole ? bins : joinBins(bins), fitting: dateSetsOf(dataset).fitting[grain] };
  return { shape, tally: createCoverageTally(rowSpaceOf(dataset), shape, scratch) };
}

/** All bins as one. */
function joinBins({ starts, edges }: BinEdges): BinEdges {
  return { starts: starts.slice(0, 1), edges: Int32Array.of(edges[0]!, edges[edges.length - 1]!) };
}

function countChosen(
  space: RowSpace,
  shape: CoverageShape,
  counted: KeptSet,
  scratch: RowBits,
  chosen: readonly number[],
): Float64Array {
  const places = new Int32Array(shape.group.of.counts.length + 1).fill(-1);
  chosen.forEach((value, place) => {
    places[value] = place;
  });
  const table = new Float64Array((shape.bins.edges.length - 1) * chosen.length);
  countShares(space, shape, counted, scratch, { places, width: chosen.length, table });
  return table;
}

function columnOf(table: Float64Array, width: number, place: number, { first, end }: SharesAsked): Float64Array {
  const column = new Float64Array(end - first);
  for (let at = 0; at < column.length; at++) column[at] = table[(first + at) * width + place]!;
  return column;
}
