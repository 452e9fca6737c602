import { findBlocks } from "./find-blocks.ts";
import { openPage } from "./open-page.ts";

/** The visible text of a piece of HTML, as feeds and mails hold it: a block a line, references read. */
export function readFragment(html: string): string {
  const { document, plain } = openPage(html);
  return (plain?.lines ?? findBlocks(document.documentElement).map(({ text }) => text)).join("\n");
}
