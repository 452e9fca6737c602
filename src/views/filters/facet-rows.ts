import type { FacetCount } from "../../model/answers.ts";

const ROWS_SHOWN = 7;

export interface FacetRow extends FacetCount {
  readonly isChosen: boolean;
  /** 0 to 1 of the largest count, for the bar. */
  readonly share: number;
}

export interface FacetRows {
  readonly rows: readonly FacetRow[];
  /** How many more there are with a report to show. */
  readonly hidden: number;
}

/**
 * The rows of a facet: the first seven, and every chosen value wherever it stands; all of them when expanded.
 *
 * With letters typed, the values whose name contains them, whatever the case.
 */
export function facetRows(
  counts: readonly FacetCount[],
  chosen: readonly string[],
  isExpanded: boolean,
  typed: string,
): FacetRows {
  const largest = Math.max(1, ...counts.map(({ count }) => count));
  const letters = typed.trim().toLowerCase();
  const fitting = letters === "" ? counts : counts.filter(({ name }) => name.toLowerCase().includes(letters));
  const isShort = !isExpanded && letters === "";
  const shown = fitting.filter(({ id }, place) => !isShort || place < ROWS_SHOWN || chosen.includes(id));
  return {
    rows: shown.map((count) => ({ ...count, isChosen: chosen.includes(count.id), share: count.count / largest })),
    hidden: fitting.filter((value) => value.count > 0 && !shown.includes(value)).length,
  };
}
