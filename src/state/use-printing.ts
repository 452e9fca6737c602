import { useSyncExternalStore } from "react";

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

/** Whether the page is being put on paper, which no one can ask for more. */
export function usePrinting(): boolean {
  return useSyncExternalStore(listen, () => isPrinting);
}
