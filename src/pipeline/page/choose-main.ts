import type { Block } from "./block.ts";
import { isParagraph } from "./block-shape.ts";
import { cutComments } from "./cut-comments.ts";
import { findCaptions } from "./find-captions.ts";
import { findDensePart } from "./find-dense-part.ts";
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
/** A part of the page is the article if it stands before the guess, has this much running text … */
const SHORTEST_PART = 1000;
/** … and is so much longer. */
const CLEARLY_LONGER = 2;

type Rules = readonly (string | null)[];

/**
 * For every block the rule by which it is not the article; null for the article's own.
 *
 * `guess` are the numbers of the blocks that are the article at first sight. Where the rules leave next to nothing of
 * it, the densest part of the page and all its paragraphs are tried too and the longest article wins; the guess stands
 * as it is when nothing is left of any. The densest part is taken also where it stands before the guess and is far
 * longer.
 */
export function chooseMain(blocks: readonly Block[], guess: ReadonlySet<number>): Rules {
  const first = judgeBlocks(blocks, guess);
  const left = keptLength(blocks, first);
  const dense = findDensePart(blocks);
  if (left < SHORTEST || left < lengthOf(blocks, (number) => guess.has(number)) * SMALLEST_SHARE) {
    const paragraphs = new Set(blocks.flatMap((block, number) => (isParagraph(block) ? [number] : [])));
    const own = judgeBlocks(blocks, new Set([...guess, ...paragraphsBeside(blocks, first, paragraphs)]));
    const tried = [own, judgeBlocks(blocks, dense), judgeBlocks(blocks, paragraphs)];
    const longest = tried.reduce((a, b) => (keptLength(blocks, b) > CLEARLY_LONGER * keptLength(blocks, a) ? b : a));
    return longest.includes(null) ? longest : blocks.map((_, number) => (guess.has(number) ? null : "page-furniture"));
  }
  const [start = blocks.length] = dense;
  const isElsewhere = start < first.indexOf(null) && ![...dense].some((number) => first[number] === null);
  const length = lengthOf(blocks, (number) => dense.has(number));
  return isElsewhere && length > Math.max(SHORTEST_PART, left * CLEARLY_LONGER) ? judgeBlocks(blocks, dense) : first;
}

/** The paragraphs that stand in the same element as one of the article: of a text this short the guess takes a part. */
function paragraphsBeside(blocks: readonly Block[], rules: Rules, paragraphs: ReadonlySet<number>): number[] {
  const kept = new Set(blocks.filter((_, number) => rules[number] === null).map(({ holder }) => holder.parent));
  return [...paragraphs].filter((number) => kept.has(blocks[number]?.holder.parent ?? null));
}

function keptLength(blocks: readonly Block[], rules: Rules): number {
  return lengthOf(blocks, (number) => rules[number] === null);
}

function lengthOf(blocks: readonly Block[], isCounted: (number: number) => boolean): number {
  return blocks.reduce((sum, { text }, number) => (isCounted(number) ? sum + text.length : sum), 0);
}

function judgeBlocks(blocks: readonly Block[], guess: ReadonlySet<number>): Rules {
  const furniture = findFurniture(blocks, guess);
  const alone = blocks.map(
    (block, number) => furniture[number] ?? (guess.has(number) ? judgeLine(block.text) : "page-furniture"),
  );
  const steps = [cutComments, findCaptions, findTeaserLists, findLinkLines, trimEnds];
  return steps.reduce((rules, step) => step(blocks, rules), keepRegion(blocks, alone, furniture));
}

/** The rules with what lies outside the article's element left out, and what was passed over inside it put back. */
function keepRegion(blocks: readonly Block[], rules: Rules, furniture: Rules): Rules {
  const region = findRegion(blocks, rules);
  if (region === null) return [...rules];
  const own = blocks.map((block, number) =>
    rules[number] === null && !isWithin(block, region) ? "page-furniture" : (rules[number] ?? null),
  );
  const restored = restoreBlocks(blocks, own, furniture, region);
  return own.map((rule, number) => (restored.has(number) ? null : rule));
}
