import type { Block } from "./block.ts";
import { findFurniture } from "./find-furniture.ts";
import { judgeLine } from "./judge-line.ts";

/** For every block the rule by which it is not the article; null for the article's own. */
export function chooseMain(blocks: readonly Block[], found: ReadonlySet<number>): (string | null)[] {
  const furniture = findFurniture(blocks, found);
  const rules = blocks.map(
    (block, number) => furniture[number] ?? (found.has(number) ? judgeLine(block.text) : "page-furniture"),
  );
  return rules;
}
