import { describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "../../src/model/filter.ts";
import { openingQuestions, questionKey } from "../../src/model/opening.ts";

describe("questionKey", () => {
  it("is the same for fields in another order, and another for other fields or another kind", () => {
    const key = questionKey("facets", { filter: EMPTY_FILTER, unit: "reports" });
    const { words, ...others } = EMPTY_FILTER;
    expect(questionKey("facets", { unit: "reports", filter: { words, ...others } })).toBe(key);
    expect(questionKey("coverage", { filter: EMPTY_FILTER, unit: "reports" })).not.toBe(key);
    expect(questionKey("facets", { filter: { ...EMPTY_FILTER, words: "quay" }, unit: "reports" })).not.toBe(key);
  });

  it("tells lists in another order apart", () => {
    expect(questionKey("facets", { ids: ["a", "b"] })).not.toBe(questionKey("facets", { ids: ["b", "a"] }));
  });
});

describe("openingQuestions", () => {
  it("asks each question once", () => {
    const keys = openingQuestions(19_000).map(({ kind, question }) => questionKey(kind, question));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
