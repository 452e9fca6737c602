import { useSyncExternalStore } from "react";
import { useMedia } from "./use-media.ts";

let isPrinting = false;

function listen(onChange: () => void): () => void {
  const set = (event: Event) => {
    isPrinting = event.type === "beforeprint";
    onChange();
  };
  window.addEventListener("beforeprint", set);
  window.addEventListener("afterprint", set);
  return () => {
    window.removeEventListener("beforeprint", set);
    window.removeEventListener("afterprint", set);
  };
}

/**
 * Whether the page is being put on paper, which no one can ask for more.
 *
 * The event comes before the sheets are laid out, the change of media at times only after.
 */
export function usePrinting(): boolean {
  const isAnnounced = useSyncExternalStore(listen, () => isPrinting);
  const isPaper = useMedia("print");
  return isAnnounced || isPaper;
}
