import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();
/** What is kept where the browser keeps nothing: until the page is closed. */
const unkept = new Map<string, string>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

/** The text that is kept under a key on this machine, also when another window changes it; null when there is none. */
export function useKeptText(key: string): string | null {
  return useSyncExternalStore(subscribe, () => {
    const own = unkept.get(key);
    if (own !== undefined) return own;
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  });
}

/** Keep a text under a key; false when it will be lost with the page. */
export function keepText(key: string, text: string): boolean {
  let isKept = true;
  try {
    localStorage.setItem(key, text);
    unkept.delete(key);
  } catch {
    // What is kept already is older than this.
    unkept.set(key, text);
    isKept = false;
  }
  for (const listener of listeners) listener();
  return isKept;
}
