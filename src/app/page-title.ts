import type { ViewState } from "../state/view-state.ts";
import { filterSummary } from "../ui/filter-wording.ts";
import type { Names } from "../ui/names.ts";

/** The title of the browser's tab: what is open, else what is filtered, then the product. */
export function pageTitle({ open, filter }: ViewState, names: Names): string {
  if (open !== null) return `${names.value("agreement", open)} · Pactwatch`;
  const filtered = filterSummary(filter, names);
  return filtered === "none" ? "Pactwatch" : `${filtered} · Pactwatch`;
}
