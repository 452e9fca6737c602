import { useSyncExternalStore } from "react";
import { useMedia } from "./use-media.ts";

let isPrinting = false;
let listeners = 0;

function listen(onChange: () => void): () => void {
  const set = (event: Event) => {
    isPrinting = event.type === "beforeprint";
    onChange();
  };
  listeners++;
  window.addEventListener("beforeprint", set);
  window.addEventListener("afterprint", set);
  return () => {
    window.removeEventListener("beforeprint", set);
    window.removeEventListener("afterprint", set);
    listeners--;
    // Where the last one leaves while it prints, none hears the end of it.
    if (listeners === 0) isPrinting = false;
  };
}

/**
 * Whether the page is being put on paper, which no one can ask for more.
 *
 * The event comes before the sheets are laid out, the change of media at times only after. A page that is drawn by the
 * build is on no paper.
 */
export function usePrinting(): boolean {
  const isAnnounced = useSyncExternalStore(
    listen,
    () => isPrinting,
    () => false,
  );
  const isPaper = useMedia("print");
  return isAnnounced || isPaper;
}
