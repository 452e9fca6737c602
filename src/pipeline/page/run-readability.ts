import { Readability } from "@mozilla/readability";
import type { Block } from "./block.ts";
import type { PageDocument, PageNode } from "./page-dom.ts";

/** Private characters of planes 15 and 16, one a block, that survive Readability's rewriting of the page. */
const FIRST_MARK = 0xf0000;
const LAST_MARK = 0x10fffd;
const MARK = /[\u{F0000}-\u{10FFFD}]/gu;

/**
 * The numbers of the blocks that Readability takes for the article; empty when it finds none.
 *
 * Uses the parsed page up: its texts are marked and its elements moved.
 */
export function runReadability(document: PageDocument, blocks: readonly Block[]): Set<number> {
  blocks.forEach(({ pieces }, number) => {
    if (FIRST_MARK + number > LAST_MARK) return;
    for (const piece of pieces) piece.data += String.fromCodePoint(FIRST_MARK + number);
  });
  const text = articleText(document);
  return new Set([...text.matchAll(MARK)].map(([mark]) => (mark.codePointAt(0) ?? 0) - FIRST_MARK));
}

function articleText(document: PageDocument): string {
  const reader = new Readability<string>(document as unknown as ConstructorParameters<typeof Readability>[0], {
    charThreshold: 500,
    disableJSONLD: true,
    serializer: (node) => (node as unknown as PageNode).textContent ?? "",
  });
  return reader.parse()?.content ?? "";
}
