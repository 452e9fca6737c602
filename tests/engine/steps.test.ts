import { describe, expect, it } from "vitest";
import { finishSteps, type Steps } from "../../src/engine/steps.ts";

describe("finishSteps", () => {
  it("does every step and gives what the last one gives", () => {
    const done: number[] = [];
    function* steps(): Steps<string> {
      for (let step = 0; step < 3; step++) {
        done.push(step);
        yield;
      }
      return "all";
    }
    expect(finishSteps(steps())).toBe("all");
    expect(done).toEqual([0, 1, 2]);
  });
});
