import type { ArticleMatch } from "../../model/answers.ts";
import type { Dataset } from "../dataset.ts";
import { lineAt, textOf } from "../shards.ts";
import { chooseExcerpt } from "./choose-excerpt.ts";
import { joinSpans, markMatches, tokensOf } from "./mark-matches.ts";
import type { ReadTerm } from "./read-terms.ts";

/** Where an article has the terms of a search. Needs its line and text. */
export function matchOf(dataset: Dataset, row: number, terms: readonly ReadTerm[]): ArticleMatch {
  const spansOf = (text: string | null) => joinSpans(markMatches(tokensOf(text ?? ""), terms));
  return {
    title: spansOf(lineAt(dataset, row, "titles")),
    publisherName: spansOf(lineAt(dataset, row, "publisherNames")),
    excerpt: chooseExcerpt(textOf(dataset, row), terms),
  };
}
