import type { Block } from "./block.ts";
import { isHeading, isLink } from "./block-shape.ts";

const LARGEST_SHARE = 0.15;
const FEWEST_WORDS = 4;
/** Elements in which a link alone can be what the article lists. */
const LISTING = new Set(["LI", "TD", "TH", "DT", "DD"]);

/**
 * The rules with links to other stories left out that stand alone between paragraphs.
 *
 * Where such lines are more than a seventh of the text they are what the article is about, and stay.
 */
export function findLinkLines(blocks: readonly Block[], rules: readonly (string | null)[]): (string | null)[] {
  const kept = blocks.flatMap((block, number) => (rules[number] === null ? [{ block, number }] : []));
  const alone = kept.filter(({ block }) => isLinkLine(block));
  const whole = kept.reduce((sum, { block }) => sum + block.text.length, 0);
  const linked = alone.reduce((sum, { block }) => sum + block.text.length, 0);
  if (linked > whole * LARGEST_SHARE) return [...rules];
  const found = [...rules];
  for (const { number } of alone) found[number] = "read-more";
  return found;
}

function isLinkLine(block: Block): boolean {
  if (!isLink(block) || isHeading(block) || LISTING.has(block.tag)) return false;
  return block.text.split(" ").length >= FEWEST_WORDS;
}
