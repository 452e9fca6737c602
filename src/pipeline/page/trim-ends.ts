import type { Block } from "./block.ts";
import { endsSentence, isHeading, isLink, isParagraph } from "./block-shape.ts";

/** Elements whose short lines carry what an article lists or quotes. */
const LISTING = new Set(["LI", "TD", "TH", "DT", "DD", "BLOCKQUOTE", "PRE"]);

/** What is longer than this share of the article is no head of it. */
const LARGEST_HEAD = 0.4;

/**
 * The rules with the head and the foot of an article left out: what stands before its first paragraph and after its
 * last, such as headline, byline and section, or links and a heading with nothing below it.
 *
 * A list, a table or a quote may open or close an article, and a heading its first paragraph. An article without any
 * paragraph stays as it is.
 */
export function trimEnds(blocks: readonly Block[], rules: readonly (string | null)[]): (string | null)[] {
  const kept = blocks.flatMap((block, number) => (rules[number] === null ? [{ block, number }] : []));
  const first = kept.findIndex(({ block }) => isParagraph(block));
  if (first === -1 || lengthOf(kept.slice(0, first)) > lengthOf(kept) * LARGEST_HEAD) return [...rules];
  const last = kept.reduce((reached, { block }, at) => (isParagraph(block) ? at : reached), first);
  const trimmed = [...rules];
  kept.slice(0, first).forEach(({ block, number }, at) => {
    if (!opens(block, kept[first]?.block, at === first - 1)) trimmed[number] = "article-head";
  });
  for (const { block, number } of kept.slice(last + 1)) {
    if (!closes(block)) trimmed[number] = "page-furniture";
  }
  return trimmed;
}

function lengthOf(kept: readonly { readonly block: Block }[]): number {
  return kept.reduce((sum, { block }) => sum + block.text.length - block.linked, 0);
}

function opens(block: Block, first: Block | undefined, isNext: boolean): boolean {
  if (isHeading(block)) return isNext && block.tag !== "H1" && block.holder.parent === first?.holder.parent;
  if (LISTING.has(block.tag)) return !isLink(block);
  return endsSentence(block) && !isLink(block) && block.tag === first?.tag;
}

function closes(block: Block): boolean {
  if (isHeading(block) || isLink(block)) return false;
  return LISTING.has(block.tag) || endsSentence(block) || block.tag === "P";
}
