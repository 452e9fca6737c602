import type { Block } from "./block.ts";
import { cutComments } from "./cut-comments.ts";
import { findCaptions } from "./find-captions.ts";
import { findFurniture } from "./find-furniture.ts";
import { findLinkLines } from "./find-link-lines.ts";
import { findRegion, isWithin } from "./find-region.ts";
import { findTeaserLists } from "./find-teaser-lists.ts";
import { judgeLine } from "./judge-line.ts";
import { restoreBlocks } from "./restore-blocks.ts";
import { trimEnds } from "./trim-ends.ts";

/** For every block the rule by which it is not the article; null for the article's own. */
export function chooseMain(blocks: readonly Block[], found: ReadonlySet<number>): (string | null)[] {
  const furniture = findFurniture(blocks, found);
  const alone = blocks.map(
    (block, number) => furniture[number] ?? (found.has(number) ? judgeLine(block.text) : "page-furniture"),
  );
  const steps = [cutComments, findCaptions, findTeaserLists, findLinkLines, trimEnds];
  return steps.reduce((rules, step) => step(blocks, rules), keepRegion(blocks, alone, furniture));
}

/** The rules with what lies outside the article's element left out, and what was passed over inside it put back. */
function keepRegion(
  blocks: readonly Block[],
  rules: readonly (string | null)[],
  furniture: readonly (string | null)[],
): (string | null)[] {
  const region = findRegion(blocks, rules);
  if (region === null) return [...rules];
  const own = blocks.map((block, number) =>
    rules[number] === null && !isWithin(block, region) ? "page-furniture" : (rules[number] ?? null),
  );
  const restored = restoreBlocks(blocks, own, furniture, region);
  return own.map((rule, number) => (restored.has(number) ? null : rule));
}
