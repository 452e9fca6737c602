import type { PageName } from "../../state/view-state.ts";

/** What the menu calls each page. */
export const PAGE_NAMES: Readonly<Record<PageName, string>> = {
  overview: "Overview",
  timeline: "Timeline",
  promises: "Promises",
  grids: "Grids",
  changes: "Changes",
  articles: "Reports",
};
