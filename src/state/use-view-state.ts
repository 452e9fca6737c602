import { useMemo, useSyncExternalStore } from "react";
import { type ReadView, readViewState, type ViewState, writeViewState } from "./view-state.ts";

/** Change part of the view; `replace` for typing, so that each letter is not a step back. */
export type UpdateView = (patch: Partial<ViewState>, how?: "push" | "replace") => void;

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
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  return useMemo(() => readViewState(search), [search]);
}

/** Put a view into the address bar. The same view again is no new step of the history. */
export function showView(view: ViewState, how: "push" | "replace" = "push"): void {
  const search = writeViewState(view);
  const address = `${window.location.pathname}${search === "" ? "" : `?${search}`}`;
  if (address === `${window.location.pathname}${window.location.search}`) return;
  if (how === "push") window.history.pushState(null, "", address);
  else window.history.replaceState(null, "", address);
  for (const listener of listeners) listener();
}
