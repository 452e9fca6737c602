import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerCoverage } from "../../../src/engine/coverage/answer-coverage.ts";
import { openDataset } from "../../../src/engine/open-dataset.ts";
import { answerTopStories, topRows } from "../../../src/engine/stories/answer-top-stories.ts";
import { EMPTY_FILTER } from "../../../src/model/filter.ts";
import { binOf, GRAINS } from "../../../src/model/grain.ts";
import { packNumbers } from "../../../src/model/packed.ts";
import { publicationDaysOf } from "../../../src/model/publication-days.ts";
import { passes } from "../naive-scan.ts";
import { anyStories } from "../naive-stories.ts";
import { anyFilter } from "../sketch-arbitraries.ts";
import { day, encodeArticlesOf, openSketches, partsOf, sketchArticles } from "../small-collection.ts";

describe("answerTopStories", () => {
  it("finds of each bin the story with most passing reports, as a scan of all stories does", () => {
    fc.assert(
      fc.property(anyStories, anyFilter, fc.constantFrom(...GRAINS), ({ sketches, heads, stories }, filter, grain) => {
        const dataset = openSketches(sketches, heads);
        const { starts } = answerCoverage(dataset, { filter, grain, by: "all" });
        const tops = answerTopStories(dataset, { filter, grain, starts });
        expect(tops.length).toBe(starts.length);
        starts.forEach((start, at) => {
          const bin = binOf(start, grain);
          const counts = stories.map((story) => {
            const own = story.filter((article) => {
              const { first, last } = publicationDaysOf(article.published);
              if (first === null || last === null || !passes(article, filter)) return false;
              return binOf(first, grain) === bin && binOf(last, grain) === bin;
            });
            return own.map(({ id }) => id as string);
          });
          const most = Math.max(0, ...counts.map(({ length }) => length));
          const largest = counts.filter(({ length }) => length === most && most > 0);
          const top = tops[at];
          expect(top?.reports ?? 0).toBe(most);
          expect(top?.equals ?? 0).toBe(largest.length);
          if (top) expect(largest.flat()).toContain(top.line.id);
        });
        expect(topRows(dataset, { filter, grain, starts }).length).toBe(tops.filter((top) => top !== null).length);
      }),
    );
  });

  it("finds it among hundreds of thousands of stories in one bin", () => {
    const count = 200_000;
    const { manifest, articles, claims } = partsOf(encodeArticlesOf(sketchArticles([{ published: "2023-05-02" }])));
    const zeros = packNumbers(new Uint8Array(count));
    const none = { counts: zeros, values: packNumbers([]) };
    const opened = openDataset({
      manifest: { ...manifest, articles: count, stories: count - 1 },
      articles: {
        ...articles,
        kinds: zeros,
        bases: zeros,
        days: { ...articles.days, gaps: zeros, lengths: zeros },
        precisions: packNumbers(new Uint8Array(count).fill(3)),
        publishers: zeros,
        countries: none,
        themes: none,
        agreements: none,
        families: none,
        // The last is of one story with the one before it.
        storyGaps: packNumbers(new Uint8Array(count).fill(1, count - 1)),
      },
      claims: { ...claims, counts: zeros },
    });
    if ("damaged" in opened) throw new Error(opened.damaged.column);
    const asked = { filter: EMPTY_FILTER, grain: "year", starts: [day("2022-12-31") + 1] } as const;
    expect(topRows(opened.dataset, asked)).toEqual([count - 2]);
  });
});
