import { type Block, type Holder, holdersOf } from "./block.ts";

/** An element that holds more of the article than this is the article, whatever it is called. */
const LARGEST_SHARE = 0.35;
/** A rule that leaves out more of the article than this reads the site's own words wrong. */
const LARGEST_TOTAL = 0.5;

/**
 * For every block the rule of the outermost element around it that is no part of the article; null when none.
 *
 * `main` are the numbers of the blocks that are the article at first sight: what holds much of them is never left out,
 * nor what would leave out much of them together. A post that the article quotes is no share bar, though it names
 * itself after the network.
 */
export function findFurniture(blocks: readonly Block[], main: ReadonlySet<number>): (string | null)[] {
  const weights = weighHolders(blocks, main);
  const whole = [...main].reduce((sum, number) => sum + (blocks[number]?.text.length ?? 0), 1);
  const article = mainArticle(weights, whole);
  const ignored = new Set<string>();
  for (;;) {
    const rules = blocks.map((block) => {
      const rule = outermostRule(block, ignored, (holder) => (weights.get(holder) ?? 0) / whole <= LARGEST_SHARE);
      return rule ?? (article !== null && isOtherArticle(block, article) ? "teaser" : null);
    });
    const excess = largestRule(blocks, main, rules, whole * LARGEST_TOTAL);
    if (excess === null || ignored.has(excess)) return rules;
    ignored.add(excess);
  }
}

function outermostRule(
  block: Block,
  ignored: ReadonlySet<string>,
  isSmall: (holder: Holder) => boolean,
): string | null {
  let outermost: string | null = null;
  let isQuoted = false;
  for (const holder of holdersOf(block)) {
    isQuoted ||= holder.tag === "BLOCKQUOTE";
    if (holder.rule === null || ignored.has(holder.rule) || (isQuoted && holder.rule === "share-line")) continue;
    if (isSmall(holder)) outermost = holder.rule;
  }
  return outermost;
}

/** A rule that leaves out more characters of the article than `most`; null when none does. */
function largestRule(
  blocks: readonly Block[],
  main: ReadonlySet<number>,
  rules: readonly (string | null)[],
  most: number,
): string | null {
  const cut = new Map<string, number>();
  for (const number of main) {
    const rule = rules[number] ?? null;
    if (rule !== null) cut.set(rule, (cut.get(rule) ?? 0) + (blocks[number]?.text.length ?? 0));
  }
  for (const [rule, length] of cut) if (length > most) return rule;
  return null;
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
