import type { FacetCount, FacetPage } from "../../model/answers.ts";
import type { Dimension } from "../../model/filter.ts";
import type { AgreementId } from "../../model/ids.ts";
import type { Names } from "../../ui/names.ts";
import { DIMENSION_NAMES } from "../../ui/source-words.ts";

const ROWS_SHOWN = 7;

/** What a filter asks of a facet. */
export interface FacetChoice {
  readonly chosen: readonly string[];
  readonly excluded: readonly string[];
  /** Whether a report must have all chosen values, not any of them. */
  readonly isOfAll: boolean;
}

export interface FacetRow extends FacetCount {
  /** `out` when a report with the value does not pass. */
  readonly state: "in" | "out" | "open";
  /** 0 to 1 of the largest count, for the bar. */
  readonly share: number;
}

export interface FacetRows {
  readonly rows: readonly FacetRow[];
  /** How many more there are with a report to show. */
  readonly hidden: number;
}

/** How a facet is looked through. */
export interface FacetSearch {
  readonly isExpanded: boolean;
  /** Letters that names are to have in them. */
  readonly typed: string;
}

/**
 * What a facet is called: "Country". One that lists families beside the agreements says so, as its count is of both and the
 * pages count agreements.
 */
export function facetTitle(dimension: Dimension, { values }: FacetPage, names: Pick<Names, "agreement">): string {
  const isFamily = ({ id }: FacetCount) => names.agreement(id as AgreementId) === undefined;
  return dimension === "agreement" && values.some(isFamily) ? "Agreement or family" : DIMENSION_NAMES[dimension];
}

/**
 * The rows of a facet: the first seven, and every chosen or excluded value wherever it stands; all that are listed when
 * expanded.
 *
 * With letters typed, the values whose name contains them, whatever the case.
 */
export function facetRows(
  { values, present }: FacetPage,
  { chosen, excluded }: Pick<FacetChoice, "chosen" | "excluded">,
  { isExpanded, typed }: FacetSearch,
): FacetRows {
  const largest = Math.max(1, ...values.map(({ count }) => count));
  const letters = typed.trim().toLowerCase();
  const fitting = letters === "" ? values : values.filter(({ name }) => name.toLowerCase().includes(letters));
  const isShort = !isExpanded && letters === "";
  const stateOf = (id: string) => (chosen.includes(id) ? "in" : excluded.includes(id) ? "out" : "open");
  const shown = fitting.filter(({ id }, place) => !isShort || place < ROWS_SHOWN || stateOf(id) !== "open");
  const withReports = (counts: readonly FacetCount[]) => counts.filter(({ count }) => count > 0).length;
  return {
    rows: shown.map((count) => ({ ...count, state: stateOf(count.id), share: count.count / largest })),
    hidden: present - withReports(shown) - (letters === "" ? 0 : withReports(values) - withReports(fitting)),
  };
}
