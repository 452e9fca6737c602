import { partWording } from "../model/part-wording.ts";
import type { Progress } from "../worker/read-progress.ts";

/** Where the page hears how far the reading of files has come. */
export interface LoadingProgress {
  readonly report: (progress: Progress | null) => void;
  /** The last report, null while nothing is read. */
  readonly current: () => Progress | null;
  /** Calls `listener` after every report; returns what ends that. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createLoadingProgress(): LoadingProgress {
  let last: Progress | null = null;
  const listeners = new Set<() => void>();
  return {
    report(progress) {
      last = progress;
      for (const listener of listeners) listener();
    },
    current: () => last,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What is read, and how far, in words. */
export function loadingWords({ what, loadedBytes, totalBytes }: Progress): string {
  const part = partWording(loadedBytes, totalBytes);
  switch (what) {
    case "dataset":
      return `Reading the collection: ${part}`;
    case "texts":
      return `Reading the reports’ texts: ${part}`;
  }
}
