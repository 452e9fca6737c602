import type { Block } from "./block.ts";
import { findFurniture } from "./find-furniture.ts";

/** For every block the rule by which it is not the article; null for the article's own. */
export function chooseMain(blocks: readonly Block[], found: ReadonlySet<number>): (string | null)[] {
  const furniture = findFurniture(blocks, found);
  return blocks.map((_, number) => furniture[number] ?? (found.has(number) ? null : "page-furniture"));
}
