import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bitOf, countPassing, judgeRows } from "../../../src/engine/filter/judge-rows.ts";
import { orderArticles } from "../../../src/pipeline/dataset/order-articles.ts";
import { passes } from "../naive-scan.ts";
import { anyFilter, anySketches } from "../sketch-arbitraries.ts";
import { date, filterOf, openSketches, sketchArticles } from "../small-collection.ts";

describe("judgeRows", () => {
  it("passes exactly the articles that a naive scan passes", () => {
    fc.assert(
      fc.property(anySketches, anyFilter, (sketches, filter) => {
        const mask = judgeRows(openSketches(sketches), filter);
        const expected = orderArticles(sketchArticles(sketches)).map((article) => passes(article, filter));
        expect(Array.from(mask, (failed) => failed === 0)).toEqual(expected);
      }),
    );
  });

  const dataset = openSketches([
    { published: "2023", countries: ["JP"], text: "Quay walls" },
    { published: "2023-05-02", countries: ["FR"], text: "Cranes" },
    { notAfter: "2023-06-30", text: "Piers" },
  ]);
  const passing = (filter: Parameters<typeof filterOf>[0]) => countPassing(judgeRows(dataset, filterOf(filter)));

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

  it("names each part that an article fails by a bit of its own", () => {
    const filter = filterOf({ country: ["JP"], kind: ["official"] });
    expect([...judgeRows(dataset, filter)].sort()).toEqual(
      [bitOf("kind"), bitOf("kind") | bitOf("country"), bitOf("kind") | bitOf("country")].sort(),
    );
  });

  it("searches title, text and publisher, and lets no phrase run from one into the next", () => {
    expect(passing({ words: "quay gazette" })).toBe(1);
    expect(passing({ words: '"title of a0 quay"' })).toBe(0);
  });
});
