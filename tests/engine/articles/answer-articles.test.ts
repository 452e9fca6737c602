import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerArticles } from "../../../src/engine/articles/answer-articles.ts";
import { EMPTY_FILTER } from "../../../src/model/filter.ts";
import { passes } from "../naive-scan.ts";
import { anyStories, standInOf } from "../naive-stories.ts";
import { anyFilter, anySketches } from "../sketch-arbitraries.ts";
import { openSketches } from "../small-collection.ts";

describe("answerArticles", () => {
  const dataset = openSketches([
    { id: "none", published: null },
    { id: "old", published: "2021-05" },
    {
      id: "new",
      published: "2023-01-02",
      claims: [
        ["signed", "happened"],
        ["ratified", "planned"],
      ],
    },
  ]);
  const idsOf = (order: "newest" | "oldest", offset = 0, limit = 10) =>
    answerArticles(dataset, { filter: EMPTY_FILTER, order, offset, limit }).lines.map(({ id }) => id);

  it("lists undated articles last, newest or oldest first", () => {
    expect(idsOf("newest")).toEqual(["new", "old", "none"]);
    expect(idsOf("oldest")).toEqual(["old", "new", "none"]);
  });

  it("gives a page by offset and limit, and nothing past the end", () => {
    expect(idsOf("newest", 1, 1)).toEqual(["old"]);
    expect(idsOf("newest", 3, 1)).toEqual([]);
    expect(idsOf("newest", 0, 0)).toEqual([]);
    expect(idsOf("newest", -5, 1)).toEqual(["new"]);
  });

  it("says how many claims were read from an article", () => {
    const { lines } = answerArticles(dataset, { filter: EMPTY_FILTER, order: "newest", offset: 0, limit: 1 });
    expect(lines).toMatchObject([{ id: "new", claims: 2, publisherName: "The gazette", kind: "news" }]);
  });

  it("folds the articles of a story under the first that passes, and loses none", () => {
    fc.assert(
      fc.property(anyStories, anyFilter, ({ sketches, heads, stories }, filter) => {
        const open = openSketches(sketches, heads);
        const asked = { filter, order: "oldest" as const, offset: 0, limit: 100, unit: "stories" as const };
        const { lines, passing } = answerArticles(open, asked);
        const left = stories.map((story) => story.filter((article) => passes(article, filter)));
        const folded = lines.map(({ id, otherLines }) => [id, ...otherLines.map((other) => other.id)].sort());
        expect(folded.sort()).toEqual(
          left
            .filter((story) => story.length > 0)
            .map((story) => story.map(({ id }) => id).sort())
            .sort(),
        );
        expect(passing).toBe(lines.length);
        expect(lines.map(({ id }) => id).sort()).toEqual(left.flatMap((story) => standInOf(story)?.id ?? []).sort());
      }),
      { numRuns: 50 },
    );
  });

  it("names at most twenty others, and counts them all", () => {
    const open = openSketches(new Array(30).fill({ published: "2023-01-02" }), new Array(30).fill(0));
    const asked = { filter: EMPTY_FILTER, order: "newest" as const, offset: 0, limit: 5, unit: "stories" as const };
    const { lines } = answerArticles(open, asked);
    expect(lines.map(({ others, otherLines }) => [others, otherLines.length])).toEqual([[29, 20]]);
  });

  it("shows every passing article on exactly one page", () => {
    fc.assert(
      fc.property(anySketches, anyFilter, fc.integer({ min: 1, max: 7 }), (sketches, filter, limit) => {
        const open = openSketches(sketches);
        const { passing } = answerArticles(open, { filter, order: "newest", offset: 0, limit });
        const ids: string[] = [];
        for (let offset = 0; offset < passing; offset += limit) {
          ids.push(...answerArticles(open, { filter, order: "newest", offset, limit }).lines.map(({ id }) => id));
        }
        expect(ids).toHaveLength(passing);
        expect(new Set(ids).size).toBe(passing);
      }),
      { numRuns: 50 },
    );
  });
});
