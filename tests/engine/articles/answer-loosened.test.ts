import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerLoosened } from "../../../src/engine/articles/answer-loosened.ts";
import { DIMENSIONS, type Dimension, EMPTY_FILTER, type Filter } from "../../../src/model/filter.ts";
import { passes } from "../naive-scan.ts";
import { anyFilter, anySketches } from "../sketch-arbitraries.ts";
import { filterOf, openSketches, sketchArticles } from "../small-collection.ts";

function opened(filter: Filter, own: Dimension): Filter {
  return { ...filter, [own]: [], without: { ...filter.without, [own]: [] } };
}

describe("answerLoosened", () => {
  it("counts what a scan finds without each part, the largest first, and offers nothing that leaves nothing", () => {
    fc.assert(
      fc.property(anySketches, anyFilter, (sketches, filter) => {
        const articles = sketchArticles(sketches);
        const naive = new Map<string, number>([
          ...DIMENSIONS.map((own) => [own, articles.filter((one) => passes(one, opened(filter, own))).length] as const),
          ["days", articles.filter((one) => passes(one, { ...filter, from: null, to: null })).length],
          ["words", articles.filter((one) => passes(one, { ...filter, words: "" })).length],
        ]);
        const loosened = answerLoosened(openSketches(sketches), { filter });
        for (const { part, filter: left, passing } of loosened) {
          expect(passing).toBe(naive.get(part));
          expect(passing).toBe(articles.filter((one) => passes(one, left)).length);
        }
        const counts = loosened.map(({ passing }) => passing);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
        expect(counts).not.toContain(0);
      }),
      { numRuns: 60 },
    );
  });

  it("offers only parts that ask for something, and lets go of what belongs to the part", () => {
    const open = openSketches([{ kind: "news", countries: ["JP"] }]);
    const filter = filterOf({
      country: ["FR", "IT"],
      all: ["country"],
      without: { country: ["BR"], kind: ["opinion"] },
    });
    expect(answerLoosened(open, { filter })).toEqual([
      { part: "country", filter: filterOf({ without: { kind: ["opinion"] } }), passing: 1 },
    ]);
    expect(answerLoosened(open, { filter: EMPTY_FILTER })).toEqual([]);
  });

  it("keeps the order of the parts where two leave the same", () => {
    const open = openSketches([
      { kind: "news", countries: ["JP"] },
      { kind: "official", countries: ["FR"] },
    ]);
    const filter = filterOf({ country: ["JP"], kind: ["official"] });
    expect(answerLoosened(open, { filter }).map(({ part, passing }) => [part, passing])).toEqual([
      ["country", 1],
      ["kind", 1],
    ]);
  });
});
