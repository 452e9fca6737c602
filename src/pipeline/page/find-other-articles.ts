import { type Block, type Holder, holdersOf } from "./block.ts";
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
const HEADING = /^H[1-4]$/;

interface Article {
  words: number;
  heading: string | null;
  isKept: boolean;
}

/**
 * The whole articles that a page marks as such and that are left out: each with a heading of its own and a hundred words
 * or more in paragraphs.
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
      const article = articles.get(holder) ?? { words: 0, heading: null, isKept: false };
      article.words += words;
      if (HEADING.test(block.tag)) article.heading ??= block.text;
      article.isKept ||= isKept;
      articles.set(holder, article);
    }
  });
  const others = [...articles].filter(([holder, article]) => {
    return (
      article.words >= FEWEST_WORDS && article.heading !== null && !article.isKept && !isWithinLost(holder, articles)
    );
  });
  const own = [...articles].filter(([, { isKept }]) => isKept);
  const innermost = own.reduce<readonly [Holder, Article] | null>(
    (deepest, one) => (deepest === null || one[0].depth > deepest[0].depth ? one : deepest),
    null,
  );
  return {
    headings: others.flatMap(([, { heading }]) => heading ?? []),
    ownHeading: innermost?.[1].heading ?? null,
  };
}

function isWithinLost(holder: Holder, articles: ReadonlyMap<Holder, Article>): boolean {
  for (let at = holder.parent; at !== null; at = at.parent) {
    if (articles.get(at)?.isKept === false) return true;
  }
  return false;
}
