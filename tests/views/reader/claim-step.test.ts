import { describe, expect, it } from "vitest";
import { stepClaim } from "../../../src/views/reader/claim-step.ts";

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
