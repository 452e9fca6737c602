import type { Article } from "../../model/article.ts";
import { publicationDaysOf } from "../../model/publication-days.ts";
import { isRewrite, LEAST_LIKENESS, REWRITE_DAYS } from "./compare-rewrites.ts";
import { daysApart } from "./days-apart.ts";
import { openFingerprintIndex } from "./fingerprint-index.ts";
import { rememberTexts } from "./remember-texts.ts";
import type { StoryLink } from "./story.ts";
import { likenessOf, weighWords } from "./weigh-words.ts";

const MOST_CANDIDATES = 12;
const NO_DAYS = { first: null, last: null };

/**
 * Join reports of one event in different words to the earliest of them. Left out are those that stay alone.
 *
 * `heads` are the heads of stories of copies, in the order of `orderForStories`; those that name no agreement are not
 * compared. Each is compared with heads alone, so that no chain of small likenesses joins different events.
 */
export function joinRewrites(heads: readonly Article[]): Map<Article, StoryLink> {
  const naming = heads.filter(({ tags }) => tags.some(({ kind }) => kind === "agreement" || kind === "family"));
  const words = weighWords(naming);
  const days = naming.map(({ published }) => publicationDaysOf(published));
  const textOf = rememberTexts(naming);
  const index = openFingerprintIndex();
  const links = new Map<Article, StoryLink>();
  naming.forEach((article, place) => {
    const own = words[place];
    if (own === undefined) return;
    let best: StoryLink | null = null;
    for (const { text } of index.findSharing(own.rare, MOST_CANDIDATES)) {
      const [other, head] = [words[text], naming[text]];
      const apart = daysApart(days[place] ?? NO_DAYS, days[text] ?? NO_DAYS);
      if (other === undefined || head === undefined || apart === null || apart > REWRITE_DAYS) continue;
      const alike = likenessOf(own, other);
      if (alike < LEAST_LIKENESS || alike <= (best?.alike ?? 0)) continue;
      if (isRewrite(textOf(place), textOf(text), alike)) best = { kind: "rewrite", with: head, alike };
    }
    if (best === null) index.add(place, own.rare);
    else links.set(article, best);
  });
  return links;
}
