import { type Block, type Holder, holdersOf } from "./block.ts";
import { isParagraph } from "./block-shape.ts";
import { findFurniture } from "./find-furniture.ts";
import { judgeLine } from "./judge-line.ts";

/** How far above a paragraph an element still counts as what holds it. */
const LEVELS = 3;
const FEWEST_PARAGRAPHS = 2;

/**
 * The numbers of the paragraphs of the element that holds the most running text close below it; empty when there is
 * no element with two.
 *
 * A second opinion to the first guess: by length alone, without the weights of names.
 */
export function findDensePart(blocks: readonly Block[]): Set<number> {
  const paragraphs = new Set(blocks.flatMap((block, number) => (isParagraph(block) ? [number] : [])));
  const furniture = findFurniture(blocks, paragraphs);
  const parts = new Map<Holder, { length: number; readonly numbers: number[] }>();
  for (const number of paragraphs) {
    const block = blocks[number];
    if (!block || furniture[number] !== null || judgeLine(block.text) !== null) continue;
    let level = 0;
    for (const holder of holdersOf(block)) {
      if (++level > LEVELS) break;
      const part = parts.get(holder) ?? { length: 0, numbers: [] };
      part.length += block.text.length;
      part.numbers.push(number);
      parts.set(holder, part);
    }
  }
  let densest: readonly number[] = [];
  let longest = 0;
  for (const { length, numbers } of parts.values()) {
    if (length <= longest || numbers.length < FEWEST_PARAGRAPHS) continue;
    [densest, longest] = [numbers, length];
  }
  return new Set(densest);
}
