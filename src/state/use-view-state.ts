import { useMemo, useSyncExternalStore } from "react";
import { type ReadView, readViewState, type ViewState, writeViewState } from "./view-state.ts";

/** Part of a view, or how it follows from the view as it stands. */
export type ViewPatch = Partial<ViewState> | ((view: ViewState) => Partial<ViewState>);

/** Change part of the view; `replace` for typing, so that each letter is not a step back. */
export type UpdateView = (patch: ViewPatch, how?: "push" | "replace") => void;

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

/** The view that the address bar names; drawn anew on each change, on back and on forward. */
export function useReadView(): ReadView {
  const search = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => "",
  );
  return useMemo(() => readViewState(search), [search]);
}

/**
 * Changes the view that the address bar names, of which `keep` leaves what can be used.
 *
 * It is made once and takes the view as it stands, so that parts of the page which hold it need not be drawn anew.
 */
export function viewUpdater(keep: (read: ReadView) => ReadView): UpdateView {
  return (patch, how) => {
    const view = keep(readViewState(window.location.search)).state;
    showView({ ...view, ...(typeof patch === "function" ? patch(view) : patch) }, how);
  };
}

/** Put a view into the address bar. The same view again is no new step of the history. */
export function showView(view: ViewState, how: "push" | "replace" = "push"): void {
  const search = writeViewState(view);
  const address = `${window.location.pathname}${search === "" ? "" : `?${search}`}`;
  if (address === `${window.location.pathname}${window.location.search}`) return;
  // What is kept with the step stays: an offline file knows by it that its first view was shown.
  const { state } = window.history;
  if (how === "push") window.history.pushState(state, "", address);
  else window.history.replaceState(state, "", address);
  for (const listener of listeners) listener();
}
