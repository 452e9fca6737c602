import { type Block, type Holder, holdersOf } from "./block.ts";
import { isHeading, isLink, isParagraph } from "./block-shape.ts";
import { judgeLine } from "./judge-line.ts";

const RULES = new Set(["comments", "comment-form"]);
/** Without a heading that says so, what is longer than this share of all text may be the article. */
const LARGEST_SHARE = 0.6;

/** The blocks of an element, from the first to the last. */
interface Section {
  readonly first: number;
  last: number;
}

/**
 * The numbers of the blocks in elements of readers' comments that stand below running text, however long they are.
 *
 * Such an element bears the name; beside that it has a heading that says so, or it ends the page's text and is not far
 * longer than what stands above it. An element around the article that bears the name is none. One pass over the blocks.
 */
export function findComments(blocks: readonly Block[]): Set<number> {
  const lengths = lengthsBefore(blocks);
  const found = new Set<number>();
  for (const section of sectionsOf(blocks)) {
    if (!isBelowArticle(blocks, section, lengths)) continue;
    for (let number = section.first; number <= section.last; number++) found.add(number);
  }
  return found;
}

/** Whether a line is the heading of readers' comments: "3 comments". */
export function isCommentsHeading(block: Block): boolean {
  return (isHeading(block) || !isLink(block)) && RULES.has(judgeLine(block.text) ?? "");
}

function sectionsOf(blocks: readonly Block[]): Iterable<Section> {
  const sections = new Map<Holder, Section>();
  blocks.forEach((block, number) => {
    for (const holder of holdersOf(block)) {
      if (holder.rule !== "comments") continue;
      const section = sections.get(holder);
      if (section === undefined) sections.set(holder, { first: number, last: number });
      else section.last = number;
    }
  });
  return sections.values();
}

function isBelowArticle(blocks: readonly Block[], { first, last }: Section, lengths: readonly number[]): boolean {
  const above = lengths[first] ?? 0;
  if (above === 0) return false;
  if ([first - 1, first].some((number) => blocks[number] && isCommentsHeading(blocks[number]))) return true;
  const below = (lengths[blocks.length] ?? 0) - (lengths[last + 1] ?? 0);
  const own = blocks.slice(first, last + 1).reduce((sum, { text }) => sum + text.length, 0);
  return below === 0 && own <= (above + own) * LARGEST_SHARE;
}

/** For every number the letters of running text in the blocks before it, outside of elements that are no article. */
function lengthsBefore(blocks: readonly Block[]): number[] {
  const lengths = [0];
  for (const block of blocks) {
    const own = isParagraph(block) && !isInFurniture(block) ? block.text.length : 0;
    lengths.push((lengths.at(-1) ?? 0) + own);
  }
  return lengths;
}

function isInFurniture(block: Block): boolean {
  for (const { rule } of holdersOf(block)) if (rule !== null) return true;
  return false;
}
