/** Waits for changes that come one by one and in crowds. */
export interface AwaitedChanges {
  /** Say that something changed. */
  readonly wake: () => void;
  /** Wait for nothing any more. */
  readonly end: () => void;
  /**
   * Wait until something changed and then nothing for a moment, or until `idleMs` have passed; what changed before the
   * call, and after the last one returned, counts too.
   */
  readonly next: (idleMs: number) => Promise<"changed" | "idle" | "ended">;
}

/** Between the writes of one editor, or of one copy of a folder, lies less; one who waits for a result feels no more. */
const QUIET_MS = 50;
/** Where there is no quiet for so long, as while ten thousand files are copied, what is there is read. */
const PATIENCE_MS = 3_000;

/** `nowMs` counts milliseconds from any fixed point. */
export function awaitChanges(nowMs: () => number): AwaitedChanges {
  /** When the first and the last of the changes came that were not answered yet. */
  let firstMs: number | null = null;
  let lastMs = 0;
  let isEnded = false;
  let stopWaiting = () => {};
  return {
    wake: () => {
      lastMs = nowMs();
      if (firstMs !== null) return;
      firstMs = lastMs;
      stopWaiting();
    },
    end: () => {
      isEnded = true;
      stopWaiting();
    },
    async next(idleMs) {
      const startMs = nowMs();
      while (!isEnded) {
        const isChanged = firstMs !== null;
        const dueMs = firstMs === null ? startMs + idleMs : Math.min(lastMs + QUIET_MS, firstMs + PATIENCE_MS);
        const leftMs = dueMs - nowMs();
        if (leftMs <= 0) {
          firstMs = null;
          return isChanged ? "changed" : "idle";
        }
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, leftMs);
          stopWaiting = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      return "ended";
    },
  };
}
