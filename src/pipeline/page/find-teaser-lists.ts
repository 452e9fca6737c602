import { LONGEST_HEADLINE, TEASER_HEADING } from "../source/teaser-rules.ts";
import { type Block, type Holder, holdersOf } from "./block.ts";
import { endsSentence, isHeading, isLink, isParagraph } from "./block-shape.ts";

/** Headings of lists that lead away, beyond those of plain texts. */
const PAGE_TEASER_HEADING =
  /^(?:more(?: (?:great|top|must-read|of the))? .{0,40}\b(?:stories|news|articles|coverage|headlines)|more|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|(?:recent|popular|latest|related|top|featured|similar|other|further)(?: .{0,20})? (?:articles?|posts?|stories|news|reading|videos?|links)|(?:popular|trending)(?: .{0,30})?|don[’']t miss|read (?:more|next|also)|also read|in this (?:story|article)|.{0,30}\bgift guides?|lesen sie auch|mehr zum thema|lee también|leia também|leia mais|à lire aussi|lire aussi|leggi anche|baca juga|читайте также|самые популярные.{0,30})\s?[:.…]{0,3}$/iu;
const LONGEST_HEADING = 80;
const LONGEST_LIST = 15;

/**
 * The rules with lists of other stories left out: a heading that says so, and the links or bare headlines below it.
 *
 * A heading with nothing of the kind below it goes alone, unless it is a heading of the article's own layout that
 * paragraphs follow.
 */
export function findTeaserLists(blocks: readonly Block[], rules: readonly (string | null)[]): (string | null)[] {
  const found = [...rules];
  let heading = -1;
  let length = 0;
  let list: Holder | null = null;
  blocks.forEach((block, number) => {
    if (rules[number] === "read-more" || (rules[number] === null && isTeaserHeading(block))) {
      [heading, length, list] = [number, 0, null];
      found[number] = rules[number] ?? "teaser";
      return;
    }
    if (heading === -1 || rules[number] !== null) return;
    const needsLink = rules[heading] === "read-more" && !isTeaserHeading(blocks[heading] ?? block);
    const isInList = list !== null && listOf(block) === list;
    const isTeaser = isInList || isLink(block) || (!needsLink && isHeadline(block));
    if (isTeaser && length < LONGEST_LIST) {
      found[number] = "teaser";
      length += 1;
      list = listOf(block);
    } else heading = -1;
  });
  return found;
}

/** Whether a block reads as another story's headline: a line with a link in it, or with no stop at its end. */
function isHeadline(block: Block): boolean {
  if (block.linked > 0) return !isParagraph(block);
  return !isHeading(block) && !endsSentence(block) && block.text.length <= LONGEST_HEADLINE;
}

/** The list that a block is a point of; null when it is none. */
function listOf(block: Block): Holder | null {
  for (const holder of holdersOf(block)) if (holder.tag === "UL" || holder.tag === "OL") return holder;
  return null;
}

function isTeaserHeading({ text }: Block): boolean {
  if (text.length > LONGEST_HEADING) return false;
  return TEASER_HEADING.test(text) || PAGE_TEASER_HEADING.test(text);
}
