import { describe, expect, it } from "vitest";
import type { ArticleId } from "../../../src/model/ids.ts";
import { stepClaim, stepReport } from "../../../src/views/reader/reader-step.ts";

describe("stepClaim", () => {
  it.each([
    [4, 1, 7],
    [9, 1, 4],
    [4, -1, 9],
    [null, 1, 4],
    [null, -1, 9],
    [5, 1, 4],
  ] as const)("from %s by %i is %i", (active, step, next) => {
    expect(stepClaim([4, 7, 9], active, step)).toBe(next);
  });

  it("stays nowhere without claims", () => {
    expect(stepClaim([], null, 1)).toBeNull();
  });
});

describe("stepReport", () => {
  const place = { place: 3, passing: 9, before: "a" as ArticleId, after: "b" as ArticleId };

  it("goes to the report before and to the next by either key", () => {
    expect(["[", "ArrowLeft", "]", "ArrowRight"].map((key) => stepReport(key, place))).toEqual(["a", "a", "b", "b"]);
  });

  it("goes nowhere by another key, past an end, and while the place is not known", () => {
    expect([stepReport("n", place), stepReport("]", { ...place, after: null }), stepReport("]", null)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
