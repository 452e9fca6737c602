import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerExtent } from "../../../src/engine/articles/answer-extent.ts";
import { EMPTY_FILTER } from "../../../src/model/filter.ts";
import type { ArticleId } from "../../../src/model/ids.ts";
import { publicationDaysOf } from "../../../src/model/publication-days.ts";
import { isUndated, passes } from "../naive-scan.ts";
import { anyFilter, anySketches } from "../sketch-arbitraries.ts";
import { openSketches, sketchArticles } from "../small-collection.ts";

describe("answerExtent", () => {
  it("begins and ends with the dates that a scan of what passes finds", () => {
    fc.assert(
      fc.property(anySketches, anyFilter, (sketches, filter) => {
        const left = sketchArticles(sketches).filter((article) => passes(article, filter));
        const dated = left.filter(({ published }) => published.date !== null);
        const begin = ({ published }: (typeof left)[number]) => publicationDaysOf(published).first ?? 0;
        const days = dated.map(begin);
        const datesOn = (day: number) =>
          dated.length === 0
            ? [null]
            : dated.filter((own) => begin(own) === day).map(({ published }) => published.date);
        const { passing, first, last, undated } = answerExtent(openSketches(sketches), { filter });
        expect(datesOn(Math.min(...days))).toContain(first);
        expect(datesOn(Math.max(...days))).toContain(last);
        expect(passing).toBe(left.length);
        expect(undated).toBe(left.filter(isUndated).length);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps the precision of the dates, and names only what is asked for", () => {
    const open = openSketches([
      { id: "a", published: "2007" },
      { id: "b", published: "2011-05" },
      { id: "c", published: null },
    ]);
    expect(answerExtent(open, { filter: EMPTY_FILTER })).toEqual({
      passing: 3,
      first: "2007",
      last: "2011-05",
      undated: 1,
    });
    expect(answerExtent(open, { filter: EMPTY_FILTER, among: ["c" as ArticleId] })).toEqual({
      passing: 1,
      first: null,
      last: null,
      undated: 1,
    });
  });
});
