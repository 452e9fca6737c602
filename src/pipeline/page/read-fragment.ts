import { findBlocks } from "./find-blocks.ts";
import { openPage } from "./open-page.ts";
import { readShortFragment } from "./read-short-fragment.ts";

/** In letters; of a file's hundred thousand entries most that hold HTML are shorter. */
const LONGEST_SHORT = 2000;
/** Tags that frame a whole page, which are put right before it is parsed. */
const FRAMED = /<\/?(?:html|head|body|frameset|noframes|!doctype)\b/i;

/** The visible text of a piece of HTML, as feeds and mails hold it: a block a line, references read. */
export function readFragment(html: string): string {
  if (html.length <= LONGEST_SHORT && !FRAMED.test(html)) return readShortFragment(html).join("\n");
  const { document, plain } = openPage(html);
  return (plain?.lines ?? findBlocks(document.documentElement).map(({ text }) => text)).join("\n");
}
