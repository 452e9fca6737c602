import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/engine/answer-question.ts";
import { EMPTY_FILTER } from "../../src/model/filter.ts";
import { openSketches } from "./small-collection.ts";

describe("answerQuestion", () => {
  it("answers each kind by its own function", () => {
    const dataset = openSketches(Array.from({ length: 600 }, () => ({ published: "2023-01-01" })));
    expect(answerQuestion(dataset, "manifest", {})).toBe(dataset.manifest);
    expect(answerQuestion(dataset, "facets", { filter: EMPTY_FILTER }).passing).toBe(600);
    expect(answerQuestion(dataset, "coverage", { filter: EMPTY_FILTER, grain: "year", by: "kind" }).totals).toEqual([
      600,
    ]);
  });
});
