import type { ArticleSummary } from "../../model/article.ts";
import { isFormAnew, isRewrite, LEAST_LIKENESS, REWRITE_DAYS } from "./compare-rewrites.ts";
import type { ComparedPairs } from "./compared-pairs.ts";
import { daysApart } from "./days-apart.ts";
import { type CandidateFinder, findAmongKnown, findAnew } from "./find-candidates.ts";
import { type FoundSearch, NOT_JOINED, type SearchedText } from "./known-searches.ts";
import type { StoryLink } from "./story.ts";
import type { StoryText } from "./story-text.ts";
import { likenessOf, type WeighedWords, weighWords } from "./weigh-words.ts";

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
 * of another rewrite of it that was filled in anew. Candidates are found by rare words, as copies are by fingerprints.
 */
export function joinRewrites(heads: readonly StoryText[], pairs: ComparedPairs): Map<ArticleSummary, StoryLink> {
  const naming = heads.filter(({ article, isNaming }) => isNaming ?? namesAgreement(article));
  const words = weighWords(naming, pairs.words);
  const searched = naming.map(({ article, days }, place): SearchedText => {
    return { article, days, fingerprints: words[place]?.rare ?? NO_WORDS };
  });
  const isChanged = (place: number) => words[place]?.isRareNew ?? true;
  const finder = pairs.rewrites ? findAmongKnown(searched, pairs.rewrites, isChanged) : null;
  const join = (own: CandidateFinder) => joinFound(naming, words, own, pairs);
  return (finder && join(finder)) ?? join(findAnew(searched)) ?? new Map();
}

const NO_WORDS = new Int32Array(0);

/** Join rewrites among the candidates of `finder`; null when it comes to know that it cannot find them. */
function joinFound(
  naming: readonly StoryText[],
  words: readonly WeighedWords[],
  finder: CandidateFinder,
  pairs: ComparedPairs,
): Map<ArticleSummary, StoryLink> | null {
  const links = new Map<ArticleSummary, StoryLink>();
  const joined = new Map<StoryText, StoryText[]>();
  const found: FoundSearch[] = [];
  for (const [place, text] of naming.entries()) {
    const [own, candidates] = [words[place], finder.find(place)];
    if (own === undefined || candidates === null) return null;
    let [best, alike]: [StoryText | null, number] = [null, 0];
    for (const candidate of candidates) {
      const [other, head] = [words[candidate], naming[candidate]];
      if (other === undefined || head === undefined) continue;
      const apart = daysApart(text.days, head.days);
      if (apart === null || apart > REWRITE_DAYS) continue;
      const likeness = likenessOf(own, other);
      if (likeness < LEAST_LIKENESS || likeness <= alike || !isRewrite(text, head, likeness, pairs)) continue;
      const others = joined.get(head) ?? [];
      if (!others.some((one) => isFormAnew(text, one, pairs))) [best, alike] = [head, likeness];
    }
    finder.list(place, best === null);
    found.push({ candidates, isListed: best === null, fit: NOT_JOINED, head: place });
    if (best === null) continue;
    links.set(text.article, { kind: "rewrite", with: best.article, alike });
    const others = joined.get(best) ?? [];
    if (others.length < MOST_COMPARED) joined.set(best, [...others, text]);
  }
  pairs.rewrites?.keep(
    naming.map(({ article }) => article),
    found,
  );
  return links;
}
