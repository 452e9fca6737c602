import { useEffect, useRef } from "react";

/** Passes on the keys that are pressed while no sheet is open and nobody types; one that `press` takes does nothing else. */
export function usePageKeys(press: (key: string, target: EventTarget | null) => boolean): void {
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  useEffect(() => {
    const pass = (event: KeyboardEvent) => {
      const isWithOther = event.ctrlKey || event.metaKey || event.altKey;
      if (event.defaultPrevented || isWithOther || isTyping(event) || document.querySelector("dialog[open]") !== null) {
        return;
      }
      if (latest.current(event.key, event.target)) event.preventDefault();
    };
    document.addEventListener("keydown", pass);
    return () => document.removeEventListener("keydown", pass);
  }, []);
}

function isTyping({ target }: KeyboardEvent): boolean {
  if (target instanceof HTMLInputElement) return target.type !== "checkbox";
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
