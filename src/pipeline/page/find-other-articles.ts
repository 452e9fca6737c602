import { type Block, type Holder, holdersOf, sharedHolder } from "./block.ts";
import { isParagraph } from "./block-shape.ts";

/** Articles of a page beside the one that is read. */
export interface OtherArticles {
  /** The first heading of each, in the order of the page. */
  readonly headings: readonly string[];
  /** The first heading of the one that is read, where that is told apart from the page. */
  readonly ownHeading: string | null;
}

/** A teaser has fewer. */
const FEWEST_WORDS = 100;
/** Of an article whose heading leads nowhere, as that of a teaser does. */
const FEWEST_OF_SHORT = 40;
const HEADING = /^H[1-4]$/;
/** Lines between a heading and its article: a byline, a day. */
const MOST_BETWEEN = 2;

interface Article {
  readonly first: number;
  words: number;
  heading: Block | null;
  isKept: boolean;
}

/**
 * The whole articles that a page marks as such and that are left out: each with a heading of its own, in it or above it,
 * and a hundred words or more in paragraphs; with forty where the heading is no link.
 *
 * `rules` has for each block the one by which it is left out.
 */
export function findOtherArticles(blocks: readonly Block[], rules: readonly (string | null)[]): OtherArticles {
  const articles = new Map<Holder, Article>();
  blocks.forEach((block, number) => {
    const isKept = rules[number] === null;
    const words = isParagraph(block) && rules[number] !== "comments" ? block.text.split(" ").length : 0;
    for (const holder of holdersOf(block)) {
      if (holder.tag !== "ARTICLE") continue;
      const article = articles.get(holder) ?? { first: number, words: 0, heading: null, isKept: false };
      article.words += words;
      if (HEADING.test(block.tag)) article.heading ??= block;
      article.isKept ||= isKept;
      articles.set(holder, article);
    }
  });
  nameByHeadingsAbove(articles, blocks);
  const others = [...articles].filter(([holder, { words, heading, isKept }]) => {
    if (heading === null || isKept || isWithinLost(holder, articles)) return false;
    return words >= (heading.linked * 2 > heading.text.length ? FEWEST_WORDS : FEWEST_OF_SHORT);
  });
  const own = [...articles].filter(([, { isKept }]) => isKept);
  const innermost = own.reduce<readonly [Holder, Article] | null>(
    (deepest, one) => (deepest === null || one[0].depth > deepest[0].depth ? one : deepest),
    null,
  );
  return {
    headings: others.flatMap(([, { heading }]) => heading?.text ?? []),
    ownHeading: innermost?.[1].heading?.text ?? null,
  };
}

/** Give articles the headings above them; but a heading with several below it, as of readers' comments, is of none. */
function nameByHeadingsAbove(articles: ReadonlyMap<Holder, Article>, blocks: readonly Block[]): void {
  const above = new Map<Article, Block | null>();
  const below = new Map<Holder, Article[]>();
  for (const [holder, article] of articles) {
    above.set(article, article.heading ?? headingAbove(blocks, article.first));
    for (let at = holder.parent; at !== null; at = at.parent) {
      const own = below.get(at);
      if (own === undefined) below.set(at, [article]);
      else own.push(article);
    }
  }
  for (const [holder, article] of articles) {
    const heading = above.get(article) ?? null;
    if (heading === null || article.heading !== null) continue;
    const beside = below.get(sharedHolder(heading.holder, holder)) ?? [];
    if (beside.every((one) => (above.get(one) ?? null) !== null)) article.heading = heading;
  }
}

function headingAbove(blocks: readonly Block[], first: number): Block | null {
  for (let at = first - 1; at >= 0 && at >= first - 1 - MOST_BETWEEN; at--) {
    const block = blocks[at];
    if (block === undefined || isParagraph(block)) return null;
    if (HEADING.test(block.tag)) return [...holdersOf(block)].some(({ tag }) => tag === "ARTICLE") ? null : block;
  }
  return null;
}

function isWithinLost(holder: Holder, articles: ReadonlyMap<Holder, Article>): boolean {
  for (let at = holder.parent; at !== null; at = at.parent) {
    if (articles.get(at)?.isKept === false) return true;
  }
  return false;
}
