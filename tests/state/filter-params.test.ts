import { describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "../../src/model/filter.ts";
import type { CountryId, ThemeId } from "../../src/model/ids.ts";
import { excludedKey, writeValues } from "../../src/state/filter-params.ts";

describe("writeValues", () => {
  it("writes chosen values, then excluded ones, then what is asked of all, in one order", () => {
    const filter = {
      ...EMPTY_FILTER,
      country: ["JP", "IT", "JP"] as CountryId[],
      theme: ["access"] as ThemeId[],
      without: { theme: ["industry"], country: ["GB"] },
      all: ["theme", "country"] as const,
    };
    expect(writeValues(filter)).toEqual([
      ["country", "IT"],
      ["country", "JP"],
      ["theme", "access"],
      ["not-country", "GB"],
      ["not-theme", "industry"],
      ["all", "country"],
      ["all", "theme"],
    ]);
  });

  it("writes nothing for the empty filter", () => {
    expect(writeValues(EMPTY_FILTER)).toEqual([]);
  });
});

describe("excludedKey", () => {
  it("names the key of what is excluded", () => {
    expect(excludedKey("country")).toBe("not-country");
  });
});
