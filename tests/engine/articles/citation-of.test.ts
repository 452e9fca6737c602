import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citationOf, publisherNameOf } from "../../../src/engine/articles/citation-of.ts";
import { orderArticles } from "../../../src/pipeline/dataset/order-articles.ts";
import { anySketches } from "../sketch-arbitraries.ts";
import { openSketches, sketchArticles } from "../small-collection.ts";

describe("citationOf", () => {
  it("gives back what the article said of itself", () => {
    fc.assert(
      fc.property(anySketches, (sketches) => {
        const dataset = openSketches(sketches);
        orderArticles(sketchArticles(sketches)).forEach((article, row) => {
          const citation = citationOf(dataset, row);
          expect({ ...article, ...citation }).toEqual(article);
        });
      }),
      { numRuns: 40 },
    );
  });

  it("keeps bounds", () => {
    const dataset = openSketches([{ published: "2024", notBefore: "2024-02", notAfter: "2024-03-05" }]);
    expect(citationOf(dataset, 0).published).toEqual({
      date: "2024",
      basis: "given",
      notBefore: "2024-02",
      notAfter: "2024-03-05",
    });
  });
});

describe("publisherNameOf", () => {
  it("has words for a publisher that is not known", () => {
    expect(publisherNameOf(openSketches([{ publisher: null }]), 0)).toBe("Unknown publisher");
  });
});
