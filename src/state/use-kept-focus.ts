import { useEffect } from "react";

const FOCUSABLE = "a[href], button:not([disabled]), input:not([disabled]), [tabindex='0']";
/** Parts of the page that a reader knows as one. */
const PART = "fieldset, section, nav, aside, dialog, main";

/**
 * Keep the focus in the page: where what has it is taken away, as by its own press, the nearest part that is left gets
 * it, so that the next key does not begin at the top again.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let path: Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      path = [];
      for (let one = target as Element | null; one !== null; one = one.parentElement) path.push(one);
    };
    // Let go by the reader, by a press beside everything.
    const forget = ({ target, relatedTarget }: FocusEvent) => {
      queueMicrotask(() => {
        if (relatedTarget === null && (target as Element).isConnected) path = [];
      });
    };
    const rescue = () => {
      if (path.length === 0 || path[0]?.isConnected || document.activeElement !== document.body) return;
      const part = path.find((one) => one.isConnected)?.closest(PART) ?? null;
      const isWhole = part === null || part.matches("main");
      const all = isWhole ? [] : [...part.querySelectorAll<HTMLElement>(FOCUSABLE)];
      all.find((one) => one.getClientRects().length > 0)?.focus({ preventScroll: true });
      focusMain();
    };
    const removed = new MutationObserver(rescue);
    removed.observe(document.body, { childList: true, subtree: true });
    document.addEventListener("focusin", remember);
    document.addEventListener("focusout", forget);
    return () => {
      removed.disconnect();
      document.removeEventListener("focusin", remember);
      document.removeEventListener("focusout", forget);
    };
  }, []);
}

/** Give the page's content the focus where nothing has it, without moving the page. */
export function focusMain(): void {
  if (document.activeElement === document.body) document.getElementById("main")?.focus({ preventScroll: true });
}
