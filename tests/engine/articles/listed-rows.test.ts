import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerArticles } from "../../../src/engine/articles/answer-articles.ts";
import { EMPTY_FILTER } from "../../../src/model/filter.ts";
import type { ArticleId } from "../../../src/model/ids.ts";
import { passes } from "../naive-scan.ts";
import { anyFilter, anySketches } from "../sketch-arbitraries.ts";
import { openSketches, sketchArticles } from "../small-collection.ts";

describe("listedRows", () => {
  it("lists of what passes only what is named, and passes over ids that no article has", () => {
    fc.assert(
      fc.property(anySketches, anyFilter, (sketches, filter) => {
        const articles = sketchArticles(sketches);
        const among = [...articles.filter((_, place) => place % 3 > 0).map(({ id }) => id), "zz" as ArticleId];
        const asked = { filter, order: "newest" as const, offset: 0, limit: 100, among };
        const { lines, passing } = answerArticles(openSketches(sketches), asked);
        const left = articles.filter((article) => among.includes(article.id) && passes(article, filter));
        expect(lines.map(({ id }) => id).sort()).toEqual(left.map(({ id }) => id).sort());
        expect(passing).toBe(left.length);
      }),
      { numRuns: 50 },
    );
  });

  it("lists nothing of an empty shortlist", () => {
    const open = openSketches([{ id: "a" }]);
    const asked = { filter: EMPTY_FILTER, order: "newest" as const, offset: 0, limit: 9, among: [] };
    expect(answerArticles(open, asked)).toMatchObject({ passing: 0, lines: [] });
  });

  it("lets one named report stand for its story, whatever else the story has", () => {
    const open = openSketches(
      [
        { id: "a", published: "2023-01-01" },
        { id: "b", published: "2023-01-02" },
      ],
      [0, 0],
    );
    const asked = { filter: EMPTY_FILTER, order: "newest" as const, offset: 0, limit: 9, unit: "stories" as const };
    expect(answerArticles(open, { ...asked, among: ["b" as ArticleId] }).lines).toMatchObject([{ id: "b", others: 0 }]);
  });
});
