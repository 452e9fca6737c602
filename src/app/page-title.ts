import type { ViewState } from "../state/view-state.ts";
import { filterSummary } from "../ui/filter-wording.ts";
import type { Names } from "../ui/names.ts";
import { PAGE_NAMES } from "../views/bar/page-names.ts";

/** The title of the browser's tab: what is open, else the page but the first and what is filtered, then the product. */
export function pageTitle({ page, open, filter }: ViewState, names: Names): string {
  if (open !== null) return `${names.value("agreement", open)} · Pactwatch`;
  const filtered = filterSummary(filter, names);
  const parts = [page === "overview" ? "" : PAGE_NAMES[page], filtered === "none" ? "" : filtered, "Pactwatch"];
  return parts.filter((part) => part !== "").join(" · ");
}
