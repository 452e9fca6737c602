import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listedRows } from "../../../src/engine/articles/listed-rows.ts";
import { answerFacets } from "../../../src/engine/facets/answer-facets.ts";
import { judgeFilter } from "../../../src/engine/filter/judge-filter.ts";
import { hasRow } from "../../../src/engine/row-set/row-set.ts";
import { COUNT_UNITS, DIMENSIONS, type Filter } from "../../../src/model/filter.ts";
import type { ArticleId } from "../../../src/model/ids.ts";
import { orderArticles } from "../../../src/pipeline/dataset/order-articles.ts";
import { isCountedIn, passes } from "../naive-scan.ts";
import { anyFilter, anySketches, fullFilter, manySketches } from "../sketch-arbitraries.ts";
import { date, filterOf, openSketches, sketchArticles } from "../small-collection.ts";

describe("judgeFilter", () => {
  it("passes exactly the articles that a naive scan passes", () => {
    fc.assert(
      fc.property(anySketches, anyFilter, (sketches, filter) => {
        const { passing, countedIn } = judgeFilter(openSketches(sketches), filter);
        const articles = orderArticles(sketchArticles(sketches));
        for (const facet of [undefined, ...DIMENSIONS]) {
          const set = facet === undefined ? passing : countedIn(facet);
          const expected = articles.map((article) =>
            facet === undefined ? passes(article, filter) : isCountedIn(article, filter, facet),
          );
          expect(articles.map((_, row) => hasRow(set, row))).toEqual(expected);
          expect(set.size).toBe(expected.filter(Boolean).length);
        }
      }),
    );
  });

  it("leaves the same articles after any other filters", () => {
    fc.assert(
      fc.property(manySketches, fc.array(anyFilter, { minLength: 1, maxLength: 30 }), (sketches, filters) => {
        const dataset = openSketches(sketches);
        const rowsLeft = (of: typeof dataset, filter: Filter) => {
          const { passing } = judgeFilter(of, filter);
          return sketches.flatMap((_, row) => (hasRow(passing, row) ? [row] : []));
        };
        for (const filter of [...filters, ...filters]) {
          expect(rowsLeft(dataset, filter)).toEqual(rowsLeft(openSketches(sketches), filter));
        }
      }),
      { numRuns: 10 },
    );
  });

  it("leaves the right articles for every facet when all parts of a filter are in use", () => {
    fc.assert(
      fc.property(manySketches, fc.array(fullFilter, { minLength: 1, maxLength: 4 }), (sketches, filters) => {
        const dataset = openSketches(sketches);
        const articles = orderArticles(sketchArticles(sketches));
        for (const filter of filters) {
          const { passing, countedIn } = judgeFilter(dataset, filter);
          const sets = [undefined, ...DIMENSIONS].map((facet) => ({
            set: facet === undefined ? passing : countedIn(facet),
            expected: articles.filter((article) =>
              facet === undefined ? passes(article, filter) : isCountedIn(article, filter, facet),
            ),
          }));
          for (const { set, expected } of sets) {
            expect([set.size, set.isGone]).toEqual([expected.length, false]);
            expect(articles.every((article, row) => hasRow(set, row) === expected.includes(article))).toBe(true);
          }
          for (const unit of COUNT_UNITS) {
            expect(answerFacets(dataset, { filter, unit }).passing).toBe(sets[0]?.expected.length);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it("keeps what passes a filter while one list after another is drawn from it", () => {
    const sketches = Array.from({ length: 90 }, () => ({ published: "2023", countries: ["JP"], text: "Quay walls" }));
    const many = openSketches([...sketches, { published: "2023", text: "Cranes" }]);
    const filter = filterOf({ words: "quay" });
    const sizes = sketches.map((_, place) => {
      const among = [`a${place}`, `a${(place + 1) % sketches.length}`] as ArticleId[];
      return listedRows(many, { filter, among }).listed.size;
    });
    expect(sizes).toEqual(sketches.map(() => 2));
  });

  const dataset = openSketches([
    { published: "2023", countries: ["JP"], text: "Quay walls" },
    { published: "2023-05-02", countries: ["FR"], text: "Cranes" },
    { notAfter: "2023-06-30", text: "Piers" },
  ]);
  const passing = (filter: Parameters<typeof filterOf>[0]) => judgeFilter(dataset, filterOf(filter)).passing.size;

  it("passes all with an empty filter", () => {
    expect(passing({})).toBe(3);
  });

  it("fails an article that may lie outside the days", () => {
    expect(passing({ from: date("2023-01-01"), to: date("2023-12-31") })).toBe(2);
    expect(passing({ from: date("2023-05") })).toBe(1);
    expect(passing({ to: date("2023-07") })).toBe(2);
  });

  it("fails every article for a value that is not known", () => {
    expect(passing({ country: ["XX"] })).toBe(0);
  });

  it("finds more once more texts are there", () => {
    const bare = { ...dataset, texts: [null] };
    const found = (of: typeof dataset) => judgeFilter(of, filterOf({ words: "quay" })).passing.size;
    expect([found(bare), found(dataset), found(bare)]).toEqual([0, 1, 0]);
  });

  it("searches title, text and publisher, and lets no phrase run from one into the next", () => {
    expect(passing({ words: "quay gazette" })).toBe(1);
    expect(passing({ words: '"title of a0 quay"' })).toBe(0);
  });
});
