import type { ClipboardTable } from "../../briefing/export/clipboard-table.ts";

/** A browser may forbid a page to copy, most of all one from disk or on a plain http host. */
export const NOT_COPIED = "The browser does not let this page copy. Save the file instead.";

/** Put words on the clipboard; false where the browser forbids it. */
export function copyText(words: Promise<string>): Promise<boolean> {
  return copy({ "text/plain": blobOf("text/plain", words) });
}

export function copyTable(table: Promise<ClipboardTable>): Promise<boolean> {
  return copy({
    "text/html": blobOf(
      "text/html",
      table.then(({ html }) => html),
    ),
    "text/plain": blobOf(
      "text/plain",
      table.then(({ text }) => text),
    ),
  });
}

export function copyPicture(png: Promise<Blob>): Promise<boolean> {
  return copy({ "image/png": png });
}

/** What is still being made is handed on as it is: some browsers copy only in the turn of the press. */
async function copy(made: Readonly<Record<string, Promise<Blob>>>): Promise<boolean> {
  const whole = Promise.all(Object.values(made));
  try {
    await navigator.clipboard.write([new ClipboardItem(made)]);
    return true;
  } catch {
    // What could not be made is another fault than what could not be copied.
    await whole;
    return false;
  }
}

async function blobOf(type: string, text: Promise<string>): Promise<Blob> {
  return new Blob([await text], { type });
}
