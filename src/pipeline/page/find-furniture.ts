import { type Block, type Holder, holdersOf } from "./block.ts";

/** An element that holds more of the article than this is the article, whatever it is called. */
const LARGEST_SHARE = 0.35;

/**
 * For every block the rule of the outermost element around it that is no part of the article; null when none.
 *
 * `main` are the numbers of the blocks that are the article at first sight: what holds much of them is never left out. A post that the
 * article quotes is no share bar, though it names itself after the network.
 */
export function findFurniture(blocks: readonly Block[], main: ReadonlySet<number>): (string | null)[] {
  const weights = weighHolders(blocks, main);
  const whole = [...main].reduce((sum, number) => sum + (blocks[number]?.text.length ?? 0), 1);
  const article = mainArticle(weights, whole);
  return blocks.map((block) => {
    let outermost: string | null = null;
    let isQuoted = false;
    for (const holder of holdersOf(block)) {
      isQuoted ||= holder.tag === "BLOCKQUOTE";
      if (isQuoted && holder.rule === "share-line") continue;
      if (holder.rule !== null && (weights.get(holder) ?? 0) / whole <= LARGEST_SHARE) outermost = holder.rule;
    }
    return outermost ?? (article !== null && isOtherArticle(block, article) ? "teaser" : null);
  });
}

/** The `<article>` with most of the text, the innermost such; null when there is none. */
function mainArticle(weights: ReadonlyMap<Holder, number>, whole: number): Holder | null {
  let main: Holder | null = null;
  for (const [holder, weight] of weights) {
    if (holder.tag === "ARTICLE" && weight > whole / 2 && holder.depth > (main?.depth ?? 0)) main = holder;
  }
  return main;
}

/** Whether a block stands in an `<article>` beside the main one. */
function isOtherArticle(block: Block, main: Holder): boolean {
  let hasOther = false;
  for (const holder of holdersOf(block)) {
    if (holder === main) return false;
    hasOther ||= holder.tag === "ARTICLE";
  }
  return hasOther;
}

/** How many characters of the article each element holds. */
export function weighHolders(blocks: readonly Block[], main: ReadonlySet<number>): Map<Holder, number> {
  const weights = new Map<Holder, number>();
  blocks.forEach((block, number) => {
    if (!main.has(number)) return;
    for (const holder of holdersOf(block)) weights.set(holder, (weights.get(holder) ?? 0) + block.text.length);
  });
  return weights;
}
