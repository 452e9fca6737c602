import { describe, expect, it } from "vitest";
import { realEffects } from "../../src/cli/effects.ts";
import { firstDayOf } from "../../src/model/partial-date.ts";

const DAY_MS = 86_400_000;

describe("realEffects", () => {
  it("calls no day that has begun anywhere a day to come", () => {
    const today = firstDayOf(realEffects().today()) * DAY_MS;
    const hoursAhead = (today - Date.now()) / 3_600_000;
    expect(hoursAhead).toBeLessThanOrEqual(14);
    expect(hoursAhead).toBeGreaterThan(14 - 24 - 1);
  });

  it("has a clock that does not go back", () => {
    const { nowMs } = realEffects();
    const first = nowMs();
    expect(nowMs()).toBeGreaterThanOrEqual(first);
  });
});
