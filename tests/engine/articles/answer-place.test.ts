import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerArticles } from "../../../src/engine/articles/answer-articles.ts";
import { answerPlace } from "../../../src/engine/articles/answer-place.ts";
import { EMPTY_FILTER } from "../../../src/model/filter.ts";
import type { ArticleId } from "../../../src/model/ids.ts";
import { anyStories } from "../naive-stories.ts";
import { anyFilter } from "../sketch-arbitraries.ts";
import { filterOf, openSketches, sketchArticles } from "../small-collection.ts";

const anyList = fc.record({
  filter: anyFilter,
  order: fc.constantFrom("newest", "oldest", "best"),
  unit: fc.constantFrom("reports", "stories"),
});

describe("answerPlace", () => {
  it("finds every article where the list shows it, with the articles beside it", () => {
    fc.assert(
      fc.property(anyStories, anyList, fc.boolean(), ({ sketches, heads }, list, isNamed) => {
        const open = openSketches(sketches, heads);
        const ids = sketchArticles(sketches).map(({ id }) => id);
        const among = ids.filter((_, place) => place % 2 === 0);
        const asked = { ...list, ...(isNamed && { among }) };
        const { lines, passing } = answerArticles(open, { ...asked, offset: 0, limit: 100 });
        for (const id of ids) {
          const place = lines.findIndex((line) => line.id === id || line.otherLines.some((other) => other.id === id));
          expect(answerPlace(open, { ...asked, id })).toEqual({
            place: place < 0 ? null : place,
            passing,
            before: place < 0 ? null : (lines[place - 1]?.id ?? null),
            after: place < 0 ? null : (lines[place + 1]?.id ?? null),
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it("counts over many words of bits in both orders", () => {
    const sketches = Array.from({ length: 300 }, (_, place) => ({
      id: `a${String(place).padStart(3, "0")}`,
      published: place < 250 ? `20${String(10 + Math.floor(place / 25))}-01-01` : null,
    }));
    const open = openSketches(sketches);
    for (const order of ["newest", "oldest"] as const) {
      const asked = { filter: EMPTY_FILTER, order };
      const { lines } = answerArticles(open, { ...asked, offset: 0, limit: 300 });
      const places = lines.map(({ id }) => answerPlace(open, { ...asked, id }).place);
      expect(places).toEqual(lines.map((_, place) => place));
    }
  });

  it("has no place for an article that does not pass, or that nobody has", () => {
    const open = openSketches([
      { id: "a", kind: "news" },
      { id: "b", kind: "official" },
    ]);
    const asked = { filter: filterOf({ kind: ["news"] }), order: "newest" as const };
    const off = { place: null, passing: 1, before: null, after: null };
    expect(answerPlace(open, { ...asked, id: "b" as ArticleId })).toEqual(off);
    expect(answerPlace(open, { ...asked, id: "zz" as ArticleId })).toEqual(off);
  });
});
