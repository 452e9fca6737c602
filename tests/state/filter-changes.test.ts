import { describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "../../src/model/filter.ts";
import { chooseValue, toggleValue } from "../../src/state/filter-changes.ts";

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

describe("chooseValue", () => {
  it("keeps a value that is chosen already", () => {
    const chosen = chooseValue(EMPTY_FILTER, "theme", "access");
    expect(chooseValue(chosen, "theme", "access")).toBe(chosen);
  });
});
