import type { ArticleSummary } from "../../model/article.ts";
import { isFormAnew, isRewrite, LEAST_LIKENESS, REWRITE_DAYS } from "./compare-rewrites.ts";
import type { ComparedPairs } from "./compared-pairs.ts";
import { daysApart } from "./days-apart.ts";
import { openFingerprintIndex } from "./fingerprint-index.ts";
import type { StoryLink } from "./story.ts";
import type { StoryText } from "./story-text.ts";
import { likenessOf, weighWords } from "./weigh-words.ts";

const MOST_CANDIDATES = 12;
/** Rewrites of one head that the next one must not be a form of. */
const MOST_COMPARED = 5;

/** Whether an article is about an agreement, or a family of them. */
export function namesAgreement({ tags }: ArticleSummary): boolean {
  return tags.some(({ kind }) => kind === "agreement" || kind === "family");
}

/**
 * Join reports of one event in different words to the earliest of them. Left out are those that stay alone.
 *
 * `heads` are the heads of stories of copies, in the order of `orderForStories`; those that name no agreement are not
 * compared. Each is joined to a head alone, so that no chain of small likenesses joins different events, and is no form
 * of another rewrite of it that was filled in anew.
 */
export function joinRewrites(heads: readonly StoryText[], pairs: ComparedPairs): Map<ArticleSummary, StoryLink> {
  const naming = heads.filter(({ article, isNaming }) => isNaming ?? namesAgreement(article));
  const words = weighWords(naming);
  const index = openFingerprintIndex();
  const links = new Map<ArticleSummary, StoryLink>();
  const joined = new Map<StoryText, StoryText[]>();
  naming.forEach((text, place) => {
    const own = words[place];
    if (own === undefined) return;
    let [best, alike]: [StoryText | null, number] = [null, 0];
    for (const { text: found } of index.findSharing(own.rare, MOST_CANDIDATES)) {
      const [other, head] = [words[found], naming[found]];
      if (other === undefined || head === undefined) continue;
      const apart = daysApart(text.days, head.days);
      if (apart === null || apart > REWRITE_DAYS) continue;
      const likeness = likenessOf(own, other);
      if (likeness < LEAST_LIKENESS || likeness <= alike || !isRewrite(text, head, likeness, pairs)) continue;
      const others = joined.get(head) ?? [];
      if (!others.some((one) => isFormAnew(text, one, pairs))) [best, alike] = [head, likeness];
    }
    if (best === null) {
      index.add(place, own.rare);
      return;
    }
    links.set(text.article, { kind: "rewrite", with: best.article, alike });
    const others = joined.get(best) ?? [];
    if (others.length < MOST_COMPARED) joined.set(best, [...others, text]);
  });
  return links;
}
