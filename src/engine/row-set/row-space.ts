import { DIMENSIONS, type Dimension } from "../../model/filter.ts";
import { GRAINS } from "../../model/grain.ts";
import type { Dataset } from "../dataset.ts";
import { remember } from "../remember.ts";
import { createKernel } from "./create-kernel.ts";
import type { Kernel } from "./kernel.ts";
import { fillRows, type RowSet } from "./row-set.ts";
import { countEach, isFrequent, openValueRows, type ValueRows } from "./value-rows.ts";

/**
 * Sets of filters that are kept at once, see `SetCache`: the parts of a filter and what they leave, some filters back.
 *
 * Never fewer than one filter needs, or one of its sets gives its place away while it is read: of eight parts, seven
 * joins of these, for each of six facets what it excludes and what it counts; in stories for each of these seven the
 * reports that stand alone; and two of the list that is drawn from it. That is 36.
 */
export const MOST_KEPT = 40;

/** Sets beside those of values and filters, by who makes them. */
const OTHER_SETS = {
  /** All and none. */
  space: 2,
  /** See `dateSetsOf`. */
  dates: 1 + 2 * GRAINS.length,
  /** See `storySetsOf`. */
  stories: 1,
  /** See `openShareClasses`: three dimensions of several values, three of one. */
  shares: 3 * 5 + 3 * 2,
  /** One that is written over while coverage is counted. */
  scratch: 1,
} as const;

/** Where sets of a dataset's articles are made, with those that every filter begins with. */
export interface RowSpace {
  readonly rows: number;
  readonly kernel: Kernel;
  readonly all: RowSet;
  readonly none: RowSet;
  readonly valueRows: Readonly<Record<Dimension, ValueRows>>;
}

/** The space of a dataset's articles, the same each time. Made in some passes over the articles. */
export const rowSpaceOf: (dataset: Dataset) => RowSpace = remember(openRowSpace);

function openRowSpace({ articles, dimensions }: Dataset): RowSpace {
  const rows = articles.count;
  const counts = DIMENSIONS.map((dimension) => countEach(dimensions[dimension]));
  const frequent = counts.reduce((sum, own) => sum + own.filter((count) => isFrequent(count, rows)).length, 0);
  const others = Object.values(OTHER_SETS).reduce((sum, own) => sum + own, 0);
  const kernel = createKernel({ sets: frequent + MOST_KEPT + others, rows });
  const all = { bits: kernel.makeBits(), size: rows };
  fillRows(all.bits, 0, rows);
  const valueRows = Object.fromEntries(
    DIMENSIONS.map((dimension, at) => [dimension, openValueRows(dimensions[dimension], counts[at]!, rows, kernel)]),
  ) as Record<Dimension, ValueRows>;
  return { rows, kernel, all, none: { bits: kernel.makeBits(), size: 0 }, valueRows };
}
