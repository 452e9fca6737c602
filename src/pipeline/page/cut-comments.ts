import type { Block } from "./block.ts";

const COMMENT_RULES = new Set(["comments", "comment-form"]);
/** What follows the readers' comments is no article, if most of it stood before. */
const EARLIEST_SHARE = 0.6;

/** The rules with all that follows the heading of the readers' comments left out. */
export function cutComments(blocks: readonly Block[], rules: readonly (string | null)[]): (string | null)[] {
  const whole = lengthOf(blocks, rules, blocks.length);
  const heading = rules.findIndex(
    (rule, number) =>
      rule !== null && COMMENT_RULES.has(rule) && lengthOf(blocks, rules, number) > whole * EARLIEST_SHARE,
  );
  if (heading === -1) return [...rules];
  return rules.map((rule, number) => (number > heading ? (rule ?? "comments") : rule));
}

function lengthOf(blocks: readonly Block[], rules: readonly (string | null)[], end: number): number {
  let sum = 0;
  for (let number = 0; number < end; number++) if (rules[number] === null) sum += blocks[number]?.text.length ?? 0;
  return sum;
}
