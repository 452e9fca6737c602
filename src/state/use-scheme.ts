import { useSyncExternalStore } from "react";

/** Light, dark, or as the system says. Kept on this machine, never in a link. */
export type Scheme = "light" | "dark" | "system";

const STORAGE_KEY = "pactwatch-theme";
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function readScheme(): Scheme {
  const forced = document.documentElement.dataset.theme;
  return forced === "light" || forced === "dark" ? forced : "system";
}

/** The chosen scheme and how to choose another. The first one is set by the page's head, before anything is painted. */
export function useScheme(): readonly [Scheme, (scheme: Scheme) => void] {
  return [useSyncExternalStore(subscribe, readScheme, () => "system" as const), chooseScheme];
}

function chooseScheme(scheme: Scheme): void {
  if (scheme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = scheme;
  try {
    if (scheme === "system") window.localStorage.removeItem(STORAGE_KEY);
    else window.localStorage.setItem(STORAGE_KEY, scheme);
  } catch {
    // A browser that keeps nothing still shows the scheme until the page is left.
  }
  for (const listener of listeners) listener();
}
