import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerCoverage } from "../../../src/engine/coverage/answer-coverage.ts";
import type { Coverage, CoverageGroup } from "../../../src/model/answers.ts";
import { COUNT_UNITS, DIMENSIONS, EMPTY_FILTER } from "../../../src/model/filter.ts";
import { GRAINS } from "../../../src/model/grain.ts";
import { dateOfDay } from "../../../src/model/partial-date.ts";
import { naiveCoverage } from "../naive-coverage.ts";
import { passes } from "../naive-scan.ts";
import { anyStories, standInOf } from "../naive-stories.ts";
import { anyFilter, anySketches, manySketches } from "../sketch-arbitraries.ts";
import { type ArticleSketch, day, filterOf, openSketches, sketchArticles } from "../small-collection.ts";

const grains = fc.constantFrom(...GRAINS);
const groups = fc.constantFrom<CoverageGroup>(...DIMENSIONS, "all");

/** What does not depend on the rest of the collection. */
function countsOf({ starts, totals, coarse, undated, passing }: Coverage) {
  return { starts, totals, coarse, undated, passing };
}

describe("answerCoverage", () => {
  it("places every passing article once: in a bin, in a coarse span, or among the undated", () => {
    fc.assert(
      fc.property(anySketches, anyFilter, grains, groups, (sketches, filter, grain, by) => {
        const coverage = answerCoverage(openSketches(sketches), { filter, grain, by });
        const passing = sketchArticles(sketches).filter((article) => passes(article, filter)).length;
        const binned = coverage.totals.reduce((sum, count) => sum + count, 0);
        const coarse = coverage.coarse.reduce((sum, { count }) => sum + count, 0);
        expect(coverage.passing).toBe(passing);
        expect(binned + coarse + coverage.undated).toBe(passing);
      }),
    );
  });

  it("draws a story as the first dated article of it that passes, and no other", () => {
    fc.assert(
      fc.property(anyStories, anyFilter, grains, groups, ({ sketches, heads, stories }, filter, grain, by) => {
        const drawn = stories.flatMap((story) => standInOf(story.filter((article) => passes(article, filter))) ?? []);
        const ids = new Set<string>(drawn.map(({ id }) => id));
        const alone = sketches.map((sketch, place) => ({ ...sketch, id: `a${place}` })).filter(({ id }) => ids.has(id));
        const inStories = answerCoverage(openSketches(sketches, heads), { filter, grain, by, unit: "stories" });
        const inReports = answerCoverage(openSketches(alone), { filter, grain, by });
        expect(countsOf(inStories)).toEqual(countsOf(inReports));
      }),
    );
  });

  it("counts as a naive scan does, after any other questions", () => {
    const question = fc.record({ filter: anyFilter, grain: grains, by: groups, unit: fc.constantFrom(...COUNT_UNITS) });
    const labels = fc.array(fc.nat({ max: 60 }), { minLength: 200, maxLength: 200 });
    fc.assert(
      fc.property(manySketches, labels, fc.array(question, { minLength: 1, maxLength: 12 }), (sketches, own, asked) => {
        const heads = sketches.map((_, row) => own.slice(0, sketches.length).indexOf(own[row]!));
        const dataset = openSketches(sketches, heads);
        const answers = asked.map((one) => answerCoverage(dataset, one));
        for (const [at, one] of asked.entries()) {
          expect(naiveCoverage(dataset, one)(answers[at]!)).toEqual([]);
          expect(answerCoverage(dataset, one)).toEqual(answers[at]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("counts days over a thousand years, where no table is kept", () => {
    fc.assert(
      fc.property(anySketches, anyFilter, groups, (sketches, filter, by) => {
        const dataset = openSketches([{ published: "1000-01-01", themes: ["naval", "cyber"] }, ...sketches]);
        const asked = { filter, grain: "day" as const, by };
        expect(naiveCoverage(dataset, asked)(answerCoverage(dataset, asked))).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });

  it("stacks series up to whole articles in every bin", () => {
    fc.assert(
      fc.property(anySketches, anyFilter, grains, groups, (sketches, filter, grain, by) => {
        const { series, totals } = answerCoverage(openSketches(sketches), { filter, grain, by });
        totals.forEach((total, bin) => {
          expect(series.reduce((sum, { counts }) => sum + (counts[bin] ?? 0), 0)).toBeCloseTo(total, 9);
        });
      }),
    );
  });

  const coverageOf = (sketches: readonly ArticleSketch[], filter: Parameters<typeof filterOf>[0] = {}) =>
    answerCoverage(openSketches(sketches), { filter: filterOf(filter), grain: "month", by: "country" });

  it("leaves no gap between bins", () => {
    const { starts, totals } = coverageOf([{ published: "2022-12-31" }, { published: "2023-03" }]);
    expect(starts.map(dateOfDay)).toEqual(["2022-12-01", "2023-01-01", "2023-02-01", "2023-03-01"]);
    expect(totals).toEqual([1, 0, 0, 1]);
  });

  it("never draws a year in a month", () => {
    const { starts, coarse } = coverageOf([{ published: "2023" }, { published: "2023" }]);
    expect(starts).toEqual([]);
    expect(coarse).toEqual([{ start: day("2023-01-01"), end: day("2024-01-01"), count: 2 }]);
  });

  it("places a bounded article by its bounds", () => {
    const { totals, coarse } = coverageOf([
      { notBefore: "2023-05-03", notAfter: "2023-05-20" },
      { notBefore: "2023-05-03", notAfter: "2023-06-20" },
    ]);
    expect([totals, coarse.length]).toEqual([[1], 1]);
  });

  it("counts all countries of the passing articles when one country is chosen", () => {
    const sketches = [
      { published: "2023-01-02", countries: ["JP", "FR"] },
      { published: "2023-01-03", countries: ["FR"] },
    ];
    const { series } = coverageOf(sketches, { country: ["JP"] });
    expect(series.map(({ id, counts }) => [id, counts])).toEqual([
      ["JP", [0.5]],
      ["FR", [0.5]],
    ]);
  });

  it("shares an article among the agreements that it names, and gives the family what names no member", () => {
    const dataset = openSketches([
      { published: "2023-01-02", agreements: ["north-port", "harbour"], families: ["ports"] },
      { published: "2023-01-03", families: ["ports"] },
    ]);
    const { series } = answerCoverage(dataset, { filter: EMPTY_FILTER, grain: "year", by: "agreement" });
    expect(series.map(({ id, counts }) => [id, counts])).toEqual([
      ["ports", [1]],
      ["harbour", [0.5]],
      ["north-port", [0.5]],
    ]);
  });

  it("ends on the day after the collection's last", () => {
    expect(coverageOf([{ published: "2023-01-02" }, { published: "2023" }]).end).toBe(day("2023-01-03"));
  });
});
