import { useSyncExternalStore } from "react";
import { readSavedViews, type SavedView, writeSavedViews } from "./saved-views.ts";

const KEY = "pactwatch-views";
const listeners = new Set<() => void>();
/** What is kept where the browser keeps nothing: until the page is closed. */
let unkept: string | null = null;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

function readText(): string | null {
  try {
    return localStorage.getItem(KEY) ?? unkept;
  } catch {
    return unkept;
  }
}

/** The views that were saved on this machine, and how to save others; false when they will be lost with the page. */
export function useSavedViews(): readonly [
  views: readonly SavedView[],
  save: (views: readonly SavedView[]) => boolean,
] {
  const text = useSyncExternalStore(subscribe, readText);
  return [readSavedViews(text), keepViews];
}

function keepViews(views: readonly SavedView[]): boolean {
  unkept = writeSavedViews(views);
  let isKept = true;
  try {
    localStorage.setItem(KEY, unkept);
  } catch {
    isKept = false;
  }
  for (const listener of listeners) listener();
  return isKept;
}
