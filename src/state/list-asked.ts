import type { ArticleId } from "../model/ids.ts";
import type { Questions } from "../model/questions.ts";
import type { ViewState } from "./view-state.ts";

/** Which list of reports a view shows, as every question on it has it. */
export type ListAsked = Pick<Questions["articles"]["ask"], "filter" | "order" | "unit" | "among">;

/** The list of a view. By how well the words fit only where there are words; of the shortlist, what of it passes the filter. */
export function listAsked(
  { filter, order, unit, list }: Pick<ViewState, "filter" | "order" | "unit" | "list">,
  shortlist: readonly ArticleId[],
): ListAsked {
  const fitting = filter.words.trim() === "" && order === "best" ? "newest" : order;
  return { filter, order: fitting, unit, ...(list === "short" && { among: shortlist }) };
}
