import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerFacets } from "../../../src/engine/facets/answer-facets.ts";
import { DIMENSIONS, EMPTY_FILTER, type Filter } from "../../../src/model/filter.ts";
import { passes, valuesOf } from "../naive-scan.ts";
import { anyFilter, anySketches } from "../sketch-arbitraries.ts";
import { filterOf, openSketches, sketchArticles } from "../small-collection.ts";

describe("answerFacets", () => {
  it("counts every value as a naive scan does, each facet without its own selection", () => {
    fc.assert(
      fc.property(anySketches, anyFilter, (sketches, filter) => {
        const { counts, passing, total, undated } = answerFacets(openSketches(sketches), { filter });
        const articles = sketchArticles(sketches);
        const left = articles.filter((article) => passes(article, filter));
        expect([passing, total]).toEqual([left.length, articles.length]);
        expect(undated).toBe(left.filter(({ published }) => published.date === null).length);
        for (const dimension of DIMENSIONS) {
          const others = articles.filter((article) => passes(article, filter, dimension));
          for (const { id, count } of counts[dimension]) {
            expect(count).toBe(others.filter((article) => valuesOf(article, dimension).includes(id)).length);
          }
        }
      }),
    );
  });

  it("is not changed in a dimension by that dimension's own selection", () => {
    fc.assert(
      fc.property(anySketches, anyFilter, fc.constantFrom(...DIMENSIONS), (sketches, filter, dimension) => {
        const dataset = openSketches(sketches);
        const counted = (of: Filter) =>
          answerFacets(dataset, { filter: of }).counts[dimension].filter(({ count }) => count > 0);
        expect(counted(filter)).toEqual(counted({ ...filter, [dimension]: [] }));
      }),
      { numRuns: 50 },
    );
  });

  const dataset = openSketches([
    { published: "2023-01-01", countries: ["FR", "JP"], agreements: ["north-port"] },
    { published: "2023-01-02", countries: ["JP"], families: ["ports"] },
  ]);

  it("lists values by count, then by name, and keeps those with none", () => {
    const { counts } = answerFacets(dataset, { filter: EMPTY_FILTER });
    expect(counts.country.map(({ name, count }) => `${name} ${count}`)).toEqual(["Land JP 2", "Land FR 1"]);
    expect(counts.theme.map(({ count }) => count)).toEqual([0, 0, 0]);
  });

  it("counts an article that names a member or the family itself for the family", () => {
    const { counts } = answerFacets(dataset, { filter: EMPTY_FILTER });
    expect(counts.agreement.find(({ id }) => id === "ports")).toMatchObject({ name: "Port agreements", count: 2 });
    expect(counts.agreement.find(({ id }) => id === "north-port")?.count).toBe(1);
  });

  it("keeps a chosen value that no article and no dictionary has", () => {
    const filter = filterOf({ country: ["XX"] });
    const { counts } = answerFacets(dataset, { filter });
    expect(counts.country.at(-1)).toEqual({ id: "XX", name: "XX", count: 0 });
  });
});
