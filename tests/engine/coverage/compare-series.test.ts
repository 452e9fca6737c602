import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerCoverage } from "../../../src/engine/coverage/answer-coverage.ts";
import { DIMENSIONS, EMPTY_FILTER } from "../../../src/model/filter.ts";
import { GRAINS } from "../../../src/model/grain.ts";
import { anyFilter, anySketches } from "../sketch-arbitraries.ts";
import { type ArticleSketch, filterOf, openSketches } from "../small-collection.ts";

const sketches: ArticleSketch[] = [
  { published: "2023-01-02", countries: ["JP", "FR", "US"] },
  { published: "2023-01-03", countries: ["FR"] },
  { published: "2023-03-03", countries: ["JP"] },
  { published: "2023-03-04", countries: ["US"] },
];

function comparedOf(filter: Parameters<typeof filterOf>[0], own: readonly ArticleSketch[] = sketches) {
  const asked = { filter: filterOf(filter), grain: "month", by: "country", compare: true } as const;
  const { series, totals, isCompared } = answerCoverage(openSketches(own), asked);
  return { series: series.map(({ id, counts }) => `${id} ${counts}`), totals, isCompared };
}

describe("compareSeries", () => {
  it("draws the chosen values alone, and counts a report whole in each that it names", () => {
    expect(comparedOf({ country: ["FR", "JP"] })).toEqual({
      series: ["JP 1,0,1", "FR 2,0,0"],
      totals: [2, 0, 1],
      isCompared: true,
    });
  });

  it("shares reports among all values where fewer than two are chosen", () => {
    expect(comparedOf({ country: ["FR"] })).toMatchObject({ isCompared: undefined });
    expect(comparedOf({ country: ["FR"] }).series).toHaveLength(3);
  });

  it("keeps a chosen value that no report names with another filter, and passes over an id that is no value's", () => {
    expect(comparedOf({ country: ["JP", "FR", "XX"] as never, from: "2023-03" as never }).series).toEqual([
      "JP 1",
      "FR 0",
    ]);
  });

  it("draws the seven with most reports of more that are chosen", () => {
    const countries = ["JP", "FR", "US", "GB", "AU", "IT", "DE", "CA"];
    const own = countries.map((id, place) => ({
      published: "2023-01-02",
      countries: countries.slice(0, place + 1),
      id,
    }));
    const { series } = comparedOf({ country: countries as never }, own as never);
    expect(series.map((words) => words.split(" ")[0])).toEqual(countries.slice(0, 7));
  });

  it("counts each value as a filter for it alone does, in every dimension", () => {
    fc.assert(
      fc.property(
        anySketches,
        anyFilter,
        fc.constantFrom(...GRAINS),
        fc.constantFrom(...DIMENSIONS),
        (own, filter, grain, by) => {
          const dataset = openSketches(own);
          const ids = dataset.dimensions[by].values.slice(0, 3).map(({ id }) => id);
          const both = { ...filter, [by]: ids, all: filter.all.filter((one) => one !== by) };
          const compared = answerCoverage(dataset, { filter: both, grain, by, compare: true });
          if (ids.length < 2) return;
          for (const { id, counts } of compared.series) {
            const alone = answerCoverage(dataset, { filter: { ...both, [by]: [id] }, grain, by: "all" });
            const byStart = new Map(alone.starts.map((start, bin) => [start, alone.totals[bin]]));
            expect(counts).toEqual(compared.starts.map((start) => byStart.get(start) ?? 0));
          }
          expect(compared.series).toHaveLength(ids.length);
        },
      ),
    );
  });

  it("counts reports of a family's members with the family", () => {
    const dataset = openSketches([
      { published: "2023-01-02", agreements: ["north-port"], families: ["ports"] },
      { published: "2023-01-03", families: ["ports"] },
      { published: "2023-01-03", agreements: ["harbour"] },
    ]);
    const filter = { ...EMPTY_FILTER, agreement: ["ports", "harbour"] as never };
    const { series } = answerCoverage(dataset, { filter, grain: "year", by: "agreement", compare: true });
    expect(series.map(({ id, counts }) => `${id} ${counts}`)).toEqual(["ports 2", "harbour 1"]);
  });
});
