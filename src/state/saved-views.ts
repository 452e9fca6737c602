import { parseList } from "./parse-list.ts";
import { readViewState, writeViewState } from "./view-state.ts";

/** A view of the page under a name, as its link carries it. */
export interface SavedView {
  readonly name: string;
  /** The query of the link, as `writeViewState` gives it. */
  readonly search: string;
}

/** More than a menu can show is nothing that anybody looks for by name. */
export const MOST_SAVED = 100;
export const LONGEST_NAME = 80;

/** What `writeSavedViews` wrote, here or on another machine; what is not a view is passed over. Total. */
export function readSavedViews(text: string | null): SavedView[] {
  return parseList(text)
    .flatMap((entry) => {
      if (typeof entry !== "object" || entry === null || !("name" in entry && "search" in entry)) return [];
      const { name, search } = entry;
      return typeof name === "string" && typeof search === "string" && name.trim() !== "" ? [viewOf(name, search)] : [];
    })
    .slice(0, MOST_SAVED);
}

export function writeSavedViews(views: readonly SavedView[]): string {
  return JSON.stringify(views, null, 2);
}

/** The views with one more, the newest first; one of the same name is replaced. Null where there is no room for it. */
export function withSavedView(views: readonly SavedView[], name: string, search: string): SavedView[] | null {
  const view = viewOf(name, search);
  const others = withoutSavedView(views, view.name);
  return others.length < MOST_SAVED ? [view, ...others] : null;
}

export function withoutSavedView(views: readonly SavedView[], name: string): SavedView[] {
  return views.filter((view) => view.name !== name);
}

/** The views of another machine after one's own, as many as there is room for; where a name is in both, one's own stays. */
export function joinSavedViews(own: readonly SavedView[], others: readonly SavedView[]): SavedView[] {
  return joined(own, others).slice(0, MOST_SAVED);
}

/** How many views of another machine there is no room for beside one's own. */
export function leftOut(own: readonly SavedView[], others: readonly SavedView[]): number {
  return Math.max(0, joined(own, others).length - MOST_SAVED);
}

function joined(own: readonly SavedView[], others: readonly SavedView[]): SavedView[] {
  const names = new Set(own.map(({ name }) => name));
  return [...own, ...others.filter(({ name }) => !names.has(name))];
}

/** A link is written anew, so that nothing but a view can stand in it. */
function viewOf(name: string, search: string): SavedView {
  return {
    name: name.trim().replace(/\s+/g, " ").slice(0, LONGEST_NAME),
    search: writeViewState(readViewState(search).state),
  };
}
