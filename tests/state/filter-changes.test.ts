import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumberOf } from "../../src/model/day-number.ts";
import { EMPTY_FILTER, excludedOf } from "../../src/model/filter.ts";
import { dateOfDay } from "../../src/model/partial-date.ts";
import {
  chooseValue,
  narrowTo,
  narrowToDays,
  toggleAll,
  toggleExcluded,
  toggleValue,
} from "../../src/state/filter-changes.ts";
import { passes, valuesOf } from "../engine/naive-scan.ts";
import { anyFilter, anySketches } from "../engine/sketch-arbitraries.ts";
import { sketchArticles } from "../engine/small-collection.ts";

describe("toggleValue", () => {
  it("chooses a value, and leaves it again the second time", () => {
    const chosen = toggleValue(EMPTY_FILTER, "country", "JP");
    expect(chosen.country).toEqual(["JP"]);
    expect(toggleValue(chosen, "country", "JP")).toEqual(EMPTY_FILTER);
  });

  it("leaves the filter that it is given as it was", () => {
    toggleValue(EMPTY_FILTER, "theme", "access");
    expect(EMPTY_FILTER.theme).toEqual([]);
  });
});

describe("toggleExcluded", () => {
  it("excludes a value, and leaves it again the second time", () => {
    const excluded = toggleExcluded(EMPTY_FILTER, "country", "JP");
    expect(excluded.without).toEqual({ country: ["JP"] });
    expect(toggleExcluded(excluded, "country", "JP")).toEqual(EMPTY_FILTER);
  });

  it("never leaves a value both chosen and excluded", () => {
    const chosen = toggleValue(EMPTY_FILTER, "country", "JP");
    const excluded = toggleExcluded(chosen, "country", "JP");
    expect([excluded.country, excluded.without]).toEqual([[], { country: ["JP"] }]);
    expect(toggleValue(excluded, "country", "JP")).toEqual(chosen);
  });
});

describe("toggleAll", () => {
  it("asks for all chosen values, and for any again the second time", () => {
    const chosen = toggleValue(EMPTY_FILTER, "country", "JP");
    const all = toggleAll(chosen, "country");
    expect(all.all).toEqual(["country"]);
    expect(toggleAll(all, "country")).toEqual(chosen);
  });

  it("is dropped with the last chosen value", () => {
    const all = toggleAll(toggleValue(EMPTY_FILTER, "country", "JP"), "country");
    expect(toggleValue(all, "country", "JP")).toEqual(EMPTY_FILTER);
  });
});

describe("chooseValue", () => {
  it("keeps a value that is chosen already", () => {
    const chosen = chooseValue(EMPTY_FILTER, "theme", "access");
    expect(chooseValue(chosen, "theme", "access")).toBe(chosen);
  });
});

describe("narrowTo", () => {
  const value = fc.constantFrom(
    ["country", "JP"] as const,
    ["country", "IT"] as const,
    ["theme", "naval"] as const,
    ["theme", "trade"] as const,
    ["kind", "news"] as const,
  );

  it("leaves of what a filter leaves what has the value, and nothing else", () => {
    fc.assert(
      fc.property(anySketches, anyFilter, value, (sketches, filter, [dimension, id]) => {
        const narrowed = narrowTo(filter, dimension, id);
        fc.pre(narrowed !== null);
        for (const article of sketchArticles(sketches)) {
          const isLeft = passes(article, filter) && valuesOf(article, dimension).includes(id);
          expect(passes(article, narrowed)).toBe(isLeft);
        }
      }),
    );
  });

  it("gives a filter unless the value is excluded, or several others are chosen of which any is enough", () => {
    fc.assert(
      fc.property(anyFilter, value, (filter, [dimension, id]) => {
        const chosen: readonly string[] = filter[dimension];
        const isTied = chosen.length > 1 && !chosen.includes(id) && !filter.all.includes(dimension);
        expect(narrowTo(filter, dimension, id) === null).toBe(isTied || excludedOf(filter, dimension).includes(id));
      }),
    );
  });
});

describe("narrowToDays", () => {
  const anyDay = fc.integer({ min: dayNumberOf(2019, 1, 1), max: dayNumberOf(2027, 12, 31) });

  it("leaves of what a filter leaves what was published on these days for certain, and nothing else", () => {
    fc.assert(
      fc.property(anySketches, anyFilter, anyDay, anyDay, (sketches, filter, first, last) => {
        const narrowed = narrowToDays(filter, first, last);
        const ofDays = { ...EMPTY_FILTER, from: dateOfDay(first), to: dateOfDay(last) };
        for (const article of sketchArticles(sketches)) {
          expect(passes(article, narrowed)).toBe(passes(article, filter) && passes(article, ofDays));
        }
      }),
    );
  });
});
