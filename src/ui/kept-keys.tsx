import { useEffectEvent, useLayoutEffect } from "react";

/** What a sheet may take; all else, such as a move of the focus or a new load of the page, stays the browser's. */
const FOR_SHEET = /^(?:.|Enter|Backspace|Arrow\w+)$/u;

/**
 * Stands where a sheet is on its way: Escape calls it off, and keys pressed meanwhile are for it and not for the page.
 *
 * They are pressed anew once it is there. A field of the page that the reader goes to in the meantime keeps its letters.
 */
export function KeptKeys({ onClose }: { readonly onClose: () => void }) {
  const callOff = useEffectEvent(onClose);
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const kept: string[] = [];
    const keep = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey } = event;
      const isElsewhere = target instanceof HTMLInputElement && target !== opener;
      if (isElsewhere || ctrlKey || metaKey || altKey || !(key === "Escape" || FOR_SHEET.test(key))) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      if (key !== "Escape") kept.push(key);
      else {
        kept.length = 0;
        callOff();
      }
    };
    window.addEventListener("keydown", keep, true);
    return () => {
      window.removeEventListener("keydown", keep, true);
      void pressAnew(kept);
    };
  }, []);
  return (
    <div className="loading-bar" role="status">
      <span>Opening…</span>
    </div>
  );
}

/** After the commit in which the sheet came, which has the focus then; one key after what the last one changed. */
async function pressAnew(keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await Promise.resolve();
    pressOn(document.activeElement ?? document.body, key);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function pressOn(target: Element, key: string): void {
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  if (!(target instanceof HTMLInputElement)) return;
  const end = target.value.length;
  if (key === "Backspace") target.setRangeText("", Math.max(0, end - 1), end);
  else if (key.length === 1) target.setRangeText(key, end, end, "end");
  target.dispatchEvent(new Event("input", { bubbles: true }));
}
