import { type Block, type Holder, holdersOf } from "./block.ts";
import { isHeading, isLink, isParagraph } from "./block-shape.ts";
import { isWithin } from "./find-region.ts";
import { judgeLine } from "./judge-line.ts";

const TEXT_TAGS = new Set(["P", "LI", "BLOCKQUOTE"]);

/**
 * The numbers of blocks that the first guess passed over though they stand amid the article: paragraphs, headings,
 * points of a list and quotes between its first and last block.
 *
 * `furniture` holds the rule of each block's elements, null when none.
 */
export function restoreBlocks(
  blocks: readonly Block[],
  rules: readonly (string | null)[],
  furniture: readonly (string | null)[],
  region: Holder,
): Set<number> {
  const [first, last] = [rules.indexOf(null), rules.lastIndexOf(null)];
  const restored = new Set<number>();
  for (let number = first + 1; number < last; number++) {
    const block = blocks[number];
    if (!block || rules[number] === null || furniture[number] !== null) continue;
    if (isWithin(block, region) && readsAsText(block)) restored.add(number);
  }
  return restored;
}

function readsAsText(block: Block): boolean {
  if (isLink(block) || isAside(block) || judgeLine(block.text) !== null) return false;
  return TEXT_TAGS.has(block.tag) || isHeading(block) || isParagraph(block);
}

function isAside(block: Block): boolean {
  for (const { tag } of holdersOf(block)) if (tag === "ASIDE") return true;
  return false;
}
