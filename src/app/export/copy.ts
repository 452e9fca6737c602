import type { ClipboardTable } from "../../briefing/export/clipboard-table.ts";

/** A browser may forbid a page to copy, most of all one from disk or on a plain http host. */
export const NOT_COPIED = "The browser does not let this page copy. Save the file instead.";

/** Put words on the clipboard; false where the browser forbids it. */
export async function copyText(words: Promise<string>): Promise<boolean> {
  // A browser may take words without knowing of any other sort.
  if (typeof ClipboardItem === "undefined")
    return copied(() => words.then((text) => navigator.clipboard.writeText(text)), words);
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
function copy(made: Readonly<Record<string, Promise<Blob>>>): Promise<boolean> {
  return copied(() => navigator.clipboard.write([new ClipboardItem(made)]), Promise.all(Object.values(made)));
}

async function copied(write: () => Promise<void>, whole: Promise<unknown>): Promise<boolean> {
  try {
    await write();
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
