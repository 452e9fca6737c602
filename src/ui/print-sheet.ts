/** Wherever the page has its stamp, for what is printed without the page. */
const STAMP = ".stamp";

/** How many sheets lie open; the last is the one on top. */
const OPEN_SHEETS = "dialog.panel[open]";

/**
 * While the browser prints, a copy of the sheet of `dialog` stands on the page in place of all else, below its stamp.
 *
 * What lies on top of a page is never broken into sheets of paper, so a dialog itself would lose all but its first.
 * Only the topmost sheet is printed. Returns what undoes it.
 */
export function printSheetOf(dialog: HTMLDialogElement): () => void {
  let copy: HTMLElement | null = null;
  const remove = () => {
    copy?.remove();
    copy = null;
  };
  const add = () => {
    remove();
    if ([...document.querySelectorAll(OPEN_SHEETS)].at(-1) !== dialog) return;
    copy = document.createElement("div");
    copy.className = dialog.className.replace("panel", "print-sheet");
    copy.ariaHidden = "true";
    for (const part of [document.querySelector(STAMP), ...dialog.children]) {
      if (part !== null) copy.append(part.cloneNode(true));
    }
    document.body.append(copy);
  };
  window.addEventListener("beforeprint", add);
  window.addEventListener("afterprint", remove);
  return () => {
    window.removeEventListener("beforeprint", add);
    window.removeEventListener("afterprint", remove);
    remove();
  };
}
