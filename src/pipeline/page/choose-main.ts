import type { Block } from "./block.ts";
import { isParagraph } from "./block-shape.ts";
import { cutComments } from "./cut-comments.ts";
import { findCaptions } from "./find-captions.ts";
import { findFurniture } from "./find-furniture.ts";
import { findLinkLines } from "./find-link-lines.ts";
import { findRegion, isWithin } from "./find-region.ts";
import { findTeaserLists } from "./find-teaser-lists.ts";
import { judgeLine } from "./judge-line.ts";
import { restoreBlocks } from "./restore-blocks.ts";
import { trimEnds } from "./trim-ends.ts";

/** An article with less text than this may be a wrong guess. */
const SHORTEST = 250;
/** So may one of which the rules leave less than this. */
const SMALLEST_SHARE = 0.2;

/**
 * For every block the rule by which it is not the article; null for the article's own.
 *
 * `guess` are the numbers of the blocks that are the article at first sight. Where the rules leave next to nothing of
 * it, all paragraphs of the page are tried instead, and the guess stands as it is when they give no more.
 */
export function chooseMain(blocks: readonly Block[], guess: ReadonlySet<number>): (string | null)[] {
  const first = judgeBlocks(blocks, guess);
  const guessed = lengthOf(blocks, (number) => guess.has(number));
  const left = lengthOf(blocks, (number) => first[number] === null);
  if (left >= SHORTEST && left >= guessed * SMALLEST_SHARE) return first;
  const paragraphs = new Set(blocks.flatMap((block, number) => (isParagraph(block) ? [number] : [])));
  const second = judgeBlocks(blocks, paragraphs);
  if (lengthOf(blocks, (number) => second[number] === null) > 2 * left) return second;
  return left > 0 ? first : blocks.map((_, number) => (guess.has(number) ? null : "page-furniture"));
}

function lengthOf(blocks: readonly Block[], isCounted: (number: number) => boolean): number {
  return blocks.reduce((sum, { text }, number) => (isCounted(number) ? sum + text.length : sum), 0);
}

function judgeBlocks(blocks: readonly Block[], guess: ReadonlySet<number>): (string | null)[] {
  const furniture = findFurniture(blocks, guess);
  const alone = blocks.map(
    (block, number) => furniture[number] ?? (guess.has(number) ? judgeLine(block.text) : "page-furniture"),
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
