import type { PageElement } from "./page-dom.ts";

/** Elements of which a browser shows nothing, or nothing to read, by their names in capitals. */
export const UNSEEN = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE IFRAME FRAME FRAMESET NOFRAMES OBJECT EMBED AUDIO VIDEO CANVAS SVG MATH MAP SELECT DATALIST TEXTAREA".split(
    " ",
  ),
);

/** Elements that do not break the line. */
export const INLINE = new Set(
  "A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR".split(
    " ",
  ),
);

/** A style by which a browser shows nothing of an element. */
export const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i;

/** Whether an element's own attributes make a browser show nothing of it. */
export function isHidden(element: PageElement): boolean {
  return element.getAttribute("hidden") !== null || HIDDEN_STYLE.test(element.getAttribute("style") ?? "");
}

const WHITE_SPACE = /[\s\u00A0\u200B\uFEFF]+/g;

/** Words as a browser sets them: runs of white space one space, none at the ends. */
export function oneLine(words: string): string {
  return words.replace(WHITE_SPACE, " ").trim();
}
