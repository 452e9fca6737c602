import { readPage } from "../page/read-page.ts";
import { shorten } from "../source/shorten.ts";
import type { OpenedFile } from "./opened-source.ts";

/** A tag that the file ends in. */
const OPEN_TAG = /<\/?[a-z][^<>]{0,500}$/i;

/**
 * Open a saved web page. One that ends within a tag is `file-damaged-part`, and read as far as it goes. `address` is the
 * one from which it was saved, where that is known.
 */
export function openPageFile(html: string, file: string, address: string | null = null): OpenedFile {
  const { text, cuts, stated, dated, findings } = readPage(html, file, address);
  const tail = OPEN_TAG.exec(html.slice(-600).trimEnd())?.[0];
  const isBlank = text.trim() === "";
  const damaged =
    tail === undefined
      ? []
      : [
          {
            code: isBlank ? ("file-damaged" as const) : ("file-damaged-part" as const),
            file,
            found: shorten(tail),
            expected: "a page to its end",
          },
        ];
  const all = [...damaged, ...findings];
  if (isBlank) return { sources: [], findings: all };
  return { sources: [{ file, text, format: "plain", bodyStart: 0, stated, cuts, dated }], findings: all };
}
