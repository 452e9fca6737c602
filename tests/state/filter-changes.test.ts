import { describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "../../src/model/filter.ts";
import { chooseValue, toggleAll, toggleExcluded, toggleValue } from "../../src/state/filter-changes.ts";

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
