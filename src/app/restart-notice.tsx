import { useSyncExternalStore } from "react";
import type { Signal } from "./signal.ts";

/** Says that the worker crashed and was started again, until the reader has read it. */
export function RestartNotice({ restarted }: { readonly restarted: Signal<boolean> }) {
  const isShown = useSyncExternalStore(restarted.subscribe, restarted.current, () => false);
  return (
    // It stands there before it has words, as only then are they read out when they come.
    <div className="restart-notice" role="status">
      {isShown && (
        <div className="notice">
          <p>
            The part of the page that counts stopped and was started again. What it was counting it counts anew, or says
            why it cannot.
          </p>
          <button type="button" className="button" onClick={() => restarted.report(false)}>
            Close
          </button>
        </div>
      )}
    </div>
  );
}
