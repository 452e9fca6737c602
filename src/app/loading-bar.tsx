import { useSyncExternalStore } from "react";
import type { Progress } from "../worker/read-progress.ts";
import { loadingWords } from "./loading-words.ts";
import type { Signal } from "./signal.ts";

/** A line along the top of the page while files are read; it shows after a moment, so that what is quick never flashes. */
export function LoadingBar({ progress }: { readonly progress: Signal<Progress | null> }) {
  const current = useSyncExternalStore(progress.subscribe, progress.current, () => null);
  if (current === null) return null;
  const words = loadingWords(current);
  return (
    <div className="loading-bar">
      <progress max={current.totalBytes} value={current.loadedBytes} aria-label={words} />
      <span aria-hidden="true">{words}</span>
    </div>
  );
}
