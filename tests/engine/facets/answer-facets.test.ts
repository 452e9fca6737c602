import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerFacets } from "../../../src/engine/facets/answer-facets.ts";
import type { Article } from "../../../src/model/article.ts";
import { DIMENSIONS, EMPTY_FILTER } from "../../../src/model/filter.ts";
import { isCountedIn, isUndated, passes, valuesOf } from "../naive-scan.ts";
import { anyStories } from "../naive-stories.ts";
import { anyFilter, anySketches } from "../sketch-arbitraries.ts";
import { filterOf, openSketches, sketchArticles } from "../small-collection.ts";

describe("answerFacets", () => {
  it("counts every value as a naive scan does, each facet without what is chosen in it where any is enough", () => {
    fc.assert(
      fc.property(anySketches, anyFilter, (sketches, filter) => {
        const { counts, passing, total, undated } = answerFacets(openSketches(sketches), { filter });
        const articles = sketchArticles(sketches);
        const left = articles.filter((article) => passes(article, filter));
        expect([passing, total]).toEqual([left.length, articles.length]);
        expect(undated).toBe(left.filter(isUndated).length);
        for (const dimension of DIMENSIONS) {
          const others = articles.filter((article) => isCountedIn(article, filter, dimension));
          for (const { id, count } of counts[dimension].values) {
            expect(count).toBe(others.filter((article) => valuesOf(article, dimension).includes(id)).length);
          }
        }
      }),
    );
  });

  it("counts a story once for each value that any of its passing articles has", () => {
    fc.assert(
      fc.property(anyStories, anyFilter, ({ sketches, heads, stories }, filter) => {
        const dataset = openSketches(sketches, heads);
        const { counts, passing, total, undated } = answerFacets(dataset, { filter, unit: "stories" });
        const left = stories.map((story) => story.filter((article) => passes(article, filter)));
        const passed = left.filter((story) => story.length > 0);
        expect([passing, total]).toEqual([passed.length, stories.length]);
        expect(undated).toBe(passed.filter((story) => story.every(isUndated)).length);
        for (const dimension of DIMENSIONS) {
          const has = (article: Article, id: string) =>
            isCountedIn(article, filter, dimension) && valuesOf(article, dimension).includes(id);
          for (const { id, count } of counts[dimension].values) {
            expect(count).toBe(stories.filter((story) => story.some((article) => has(article, id))).length);
          }
        }
      }),
    );
  });

  it("says of each value how many are listed once it is chosen: alone for any, beside the others for all", () => {
    fc.assert(
      fc.property(anySketches, anyFilter, fc.constantFrom(...DIMENSIONS), (sketches, filter, dimension) => {
        const dataset = openSketches(sketches);
        const passingWith = (id: string) => {
          const chosen = filter.all.includes(dimension) ? [...filter[dimension], id] : [id];
          return answerFacets(dataset, { filter: { ...filter, [dimension]: chosen } }).passing;
        };
        for (const { id, count } of answerFacets(dataset, { filter }).counts[dimension].values) {
          expect(count).toBe(passingWith(id));
        }
      }),
      { numRuns: 50 },
    );
  });

  it("counts none for a value that is left out", () => {
    const filter = filterOf({ country: ["FR", "JP"], without: { country: ["JP"] } });
    const { counts } = answerFacets(dataset, { filter });
    expect(counts.country.values.map(({ id, count }) => [id, count])).toEqual([
      ["FR", 0],
      ["JP", 0],
    ]);
  });

  it("counts beside the chosen values where all of them are asked for", () => {
    const filter = filterOf({ country: ["JP"], all: ["country"] });
    expect(answerFacets(dataset, { filter }).counts.country.values).toMatchObject([
      { id: "JP", count: 2 },
      { id: "FR", count: 1 },
    ]);
  });

  const dataset = openSketches([
    { published: "2023-01-01", countries: ["FR", "JP"], agreements: ["north-port"] },
    { published: "2023-01-02", countries: ["JP"], families: ["ports"] },
  ]);

  it("lists values by count, then by name, and keeps those with none", () => {
    const { counts } = answerFacets(dataset, { filter: EMPTY_FILTER });
    expect(counts.country.values.map(({ name, count }) => `${name} ${count}`)).toEqual(["Land JP 2", "Land FR 1"]);
    expect(counts.theme.values.map(({ count }) => count)).toEqual([0, 0, 0]);
  });

  it("counts an article that names a member or the family itself for the family", () => {
    const { counts } = answerFacets(dataset, { filter: EMPTY_FILTER });
    expect(counts.agreement.values.find(({ id }) => id === "ports")).toMatchObject({
      name: "Port agreements",
      count: 2,
    });
    expect(counts.agreement.values.find(({ id }) => id === "north-port")?.count).toBe(1);
  });

  it("keeps a chosen value that no article and no dictionary has", () => {
    const filter = filterOf({ country: ["XX"] });
    const { counts } = answerFacets(dataset, { filter });
    expect(counts.country.values.at(-1)).toEqual({ id: "XX", name: "XX", count: 0 });
  });
});
