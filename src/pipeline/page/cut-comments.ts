import type { Block } from "./block.ts";
import { isCommentsHeading } from "./find-comments.ts";

const COMMENT_RULES = new Set(["comments", "comment-form"]);
/** What follows the readers' comments is no article, if most of it stood before. */
const EARLIEST_SHARE = 0.6;

/**
 * The rules with all that follows the heading of the readers' comments left out; the first guess may have passed over
 * the heading and kept what stands below it.
 */
export function cutComments(blocks: readonly Block[], rules: readonly (string | null)[]): (string | null)[] {
  const lengths = blocks.map(({ text }, number) => (rules[number] === null ? text.length : 0));
  const least = lengths.reduce((sum, length) => sum + length, 0) * EARLIEST_SHARE;
  let before = 0;
  const heading = blocks.findIndex((block, number) => {
    before += lengths[number] ?? 0;
    return before > least && isHeadingOfComments(block, rules[number] ?? null);
  });
  if (heading === -1) return [...rules];
  return rules.map((rule, number) => (number > heading ? (rule ?? "comments") : rule));
}

function isHeadingOfComments(block: Block, rule: string | null): boolean {
  if (rule === null) return false;
  return COMMENT_RULES.has(rule) || (rule === "page-furniture" && isCommentsHeading(block));
}
