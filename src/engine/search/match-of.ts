import type { ArticleMatch } from "../../model/answers.ts";
import { wordAt } from "../articles/citation-of.ts";
import { textOf } from "../articles/read-claim.ts";
import type { Dataset } from "../dataset.ts";
import { chooseExcerpt } from "./choose-excerpt.ts";
import { joinSpans, markMatches, tokensOf } from "./mark-matches.ts";
import type { ReadTerm } from "./read-terms.ts";

/** Where an article has the terms of a search. Needs the shard of its text. */
export function matchOf(dataset: Dataset, row: number, terms: readonly ReadTerm[]): ArticleMatch {
  const spansOf = (text: string | null) => joinSpans(markMatches(tokensOf(text ?? ""), terms));
  return {
    title: spansOf(dataset.articles.columns.titles[row] ?? null),
    publisherName: spansOf(wordAt(dataset.articles.publisherNames, row)),
    excerpt: chooseExcerpt(textOf(dataset, row), terms),
  };
}
