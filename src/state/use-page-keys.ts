import { useEffect, useLayoutEffect, useRef } from "react";

/**
 * Passes on the keys that are pressed while no sheet is open and nobody types; one that `press` takes does nothing else.
 *
 * With `isFirst`, before the parts of the page that listen to the same key: its second letter decides what `g o` means.
 */
export function usePageKeys(press: (key: string, target: EventTarget | null) => boolean, isFirst = false): void {
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  // In the commit itself: a page that is seen is a page that hears.
  useLayoutEffect(() => {
    const pass = (event: KeyboardEvent) => {
      const isWithOther = event.ctrlKey || event.metaKey || event.altKey;
      if (event.defaultPrevented || isWithOther || isTyping(event) || isUnderSheet()) return;
      if (latest.current(event.key, event.target)) event.preventDefault();
    };
    document.addEventListener("keydown", pass, isFirst);
    return () => document.removeEventListener("keydown", pass, isFirst);
  }, [isFirst]);
}

/** Whether a sheet lies over the page. */
export function isUnderSheet(): boolean {
  return document.querySelector("dialog[open]") !== null;
}

function isTyping({ target }: KeyboardEvent): boolean {
  if (target instanceof HTMLInputElement) return target.type !== "checkbox";
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
