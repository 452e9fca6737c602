import { useMemo, useSyncExternalStore } from "react";
import { type ReadView, readViewState, type ViewState, writeViewState } from "./view-state.ts";

/** Part of a view, or how it follows from the view as it stands. */
export type ViewPatch = Partial<ViewState> | ((view: ViewState) => Partial<ViewState>);

/** Change part of the view; `replace` for typing, so that each letter is not a step back. */
export type UpdateView = (patch: ViewPatch, how?: "push" | "replace") => void;

/** A browser that refuses a new address takes one again some seconds later. */
const ASK_AGAIN_MS = 3_000;

const listeners = new Set<() => void>();
/** What stands in the address bar once the browser takes it; until then the page goes by it all the same. */
let refused: { readonly search: string; readonly how: "push" | "replace" } | null = null;
let again: ReturnType<typeof setTimeout> | undefined;

/** The words after `?` of the view that is shown. */
function shownSearch(): string {
  return refused?.search ?? window.location.search;
}

function subscribe(listener: () => void): () => void {
  const listen = () => {
    refused = null;
    clearTimeout(again);
    listener();
  };
  listeners.add(listener);
  window.addEventListener("popstate", listen);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listen);
  };
}

/** The view that the address bar names; drawn anew on each change, on back and on forward. */
export function useReadView(): ReadView {
  const search = useSyncExternalStore(subscribe, shownSearch, () => "");
  return useMemo(() => readViewState(search), [search]);
}

/**
 * Changes the view that the address bar names, of which `keep` leaves what can be used.
 *
 * It is made once and takes the view as it stands, so that parts of the page which hold it need not be drawn anew.
 */
export function viewUpdater(keep: (read: ReadView) => ReadView): UpdateView {
  return (patch, how) => {
    const view = keep(readViewState(shownSearch())).state;
    showView({ ...view, ...(typeof patch === "function" ? patch(view) : patch) }, how);
  };
}

/** Put a view into the address bar. The same view again is no new step of the history. */
export function showView(view: ViewState, how: "push" | "replace" = "push"): void {
  const words = writeViewState(view);
  const search = words === "" ? "" : `?${words}`;
  if (search === shownSearch()) return;
  writeAddress(search, refused?.how === "push" ? "push" : how);
  for (const listener of listeners) listener();
}

/**
 * Write the address, or keep in mind what it is to be.
 *
 * Safari takes a hundred addresses in half a minute and throws at the next: a line that is dragged along goes past that.
 */
function writeAddress(search: string, how: "push" | "replace"): void {
  clearTimeout(again);
  // What is kept with the step stays: an offline file knows by it that its first view was shown.
  const { state } = window.history;
  const address = `${window.location.pathname}${search}`;
  try {
    if (how === "push") window.history.pushState(state, "", address);
    else window.history.replaceState(state, "", address);
    refused = null;
  } catch {
    refused = { search, how };
    again = setTimeout(() => writeAddress(search, how), ASK_AGAIN_MS);
  }
}
