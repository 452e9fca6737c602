import type { Article } from "../model/article.ts";
import type { Country } from "../model/codebook.ts";
import { type PreparedArticle, prepareArticle } from "../pipeline/dataset/prepare-article.ts";
import { compileCountryNames } from "../pipeline/stories/country-names.ts";
import { joinStories } from "../pipeline/stories/join-stories.ts";
import type { StoryLink } from "../pipeline/stories/story.ts";

/** The story that an article is of, as plain rows. */
export interface StoryRow {
  /** The id of the story's first article; the article's own where it is that. */
  readonly head: string;
  /** The ids of the story's other articles. */
  readonly others: readonly string[];
  /** Why it was joined; null for the first. */
  readonly joined: { readonly kind: StoryLink["kind"]; readonly with: string; readonly alike: number } | null;
}

/** Find the story of an article among those of a collection; a collected article of its id is taken to be the same. */
export function storyRowOf(
  article: Article,
  collected: readonly PreparedArticle[],
  countries: readonly Country[],
): StoryRow {
  const own = prepareArticle(article, compileCountryNames(countries));
  const articles = [...collected.filter(({ summary }) => summary.id !== article.id), own];
  const places = joinStories(new Map(articles.map(({ summary, story }) => [summary, story])));
  const place = places.get(own.summary) ?? { head: own.summary, link: null };
  const others = articles.filter((other) => other !== own && places.get(other.summary)?.head === place.head);
  const { link } = place;
  return {
    head: place.head.id,
    others: others.map(({ summary }) => summary.id),
    joined: link && { kind: link.kind, with: link.with.id, alike: Math.round(link.alike * 100) / 100 },
  };
}

/** The same as lines for a terminal. */
export function storyText({ head, others, joined }: StoryRow): string {
  if (others.length === 0) return "Story: no other article of the collection reports the same\n";
  const lines = [`  First article: ${head}\n`, `  Others: ${others.join(", ")}\n`];
  const percent = joined === null ? "" : `${Math.round(joined.alike * 100)}%`;
  if (joined?.kind === "copy") {
    lines.push(
      `  Joined as a copy of ${joined.with}: ${percent} of the shorter text's runs of three words stand in both,`,
    );
    lines.push(" and no figure, country or name is exchanged\n");
  }
  if (joined?.kind === "rewrite") {
    lines.push(`  Joined as a rewrite of ${joined.with}: ${percent} alike, and near in time,`);
    lines.push(" agreements and countries, with one act, title or choice of words\n");
  }
  return `Story:\n${lines.join("")}`;
}
