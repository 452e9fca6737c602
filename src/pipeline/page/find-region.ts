import { type Block, type Holder, holdersOf } from "./block.ts";

const SHARE = 0.9;

/** The innermost element with nearly all of the article's words, links aside; null when there are none. */
export function findRegion(blocks: readonly Block[], rules: readonly (string | null)[]): Holder | null {
  const weights = new Map<Holder, number>();
  let whole = 0;
  blocks.forEach((block, number) => {
    if (rules[number] !== null) return;
    const weight = Math.max(0, block.text.length - block.linked);
    whole += weight;
    for (const holder of holdersOf(block)) weights.set(holder, (weights.get(holder) ?? 0) + weight);
  });
  let region: Holder | null = null;
  for (const [holder, weight] of weights) {
    if (weight > 0 && weight >= whole * SHARE && holder.depth > (region?.depth ?? 0)) region = holder;
  }
  return region;
}

export function isWithin(block: Block, region: Holder): boolean {
  for (const holder of holdersOf(block)) if (holder === region) return true;
  return false;
}
