import { describe, expect, it } from "vitest";
import { answerArticle } from "../../../src/engine/articles/answer-article.ts";
import { EMPTY_FILTER } from "../../../src/model/filter.ts";
import type { ArticleId } from "../../../src/model/ids.ts";
import { filterOf, openSketches } from "../small-collection.ts";

describe("answerArticle", () => {
  const dataset = openSketches([
    {
      id: "visit",
      published: "2023-01-02",
      countries: ["JP"],
      text: "They signed it.",
      claims: [["signed", "happened"]],
    },
    { id: "other", published: "2023-01-01" },
  ]);
  const id = "visit" as ArticleId;

  it("gives the text with its tags, their names and places", () => {
    const article = answerArticle(dataset, { id, filter: EMPTY_FILTER });
    expect(article).toMatchObject({ id: "visit", file: "visit.md", text: "They signed it." });
    expect(article?.tags).toEqual([
      { kind: "country", id: "JP", name: "Land JP", mentions: [{ start: 0, end: 4 }] },
      { kind: "agreement", id: "harbour", name: "The harbour agreement", mentions: [{ start: 0, end: 4 }] },
    ]);
  });

  it("gives each claim with its sentence, and the cue inside that", () => {
    const article = answerArticle(dataset, { id, filter: EMPTY_FILTER });
    expect(article?.claims).toMatchObject([
      { stage: "signed", quote: "They signed it.", cue: { start: 5, end: 8 }, start: 0, end: 15, isShown: true },
    ]);
  });

  it("stays readable when the filter hides it, and says so", () => {
    const filter = filterOf({ country: ["FR"] });
    expect(answerArticle(dataset, { id, filter })?.claims[0]?.isShown).toBe(false);
  });

  it("is null for an id that no article has", () => {
    expect(answerArticle(dataset, { id: "nobody" as ArticleId, filter: EMPTY_FILTER })).toBeNull();
  });
});
