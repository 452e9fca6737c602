import { describe, expect, it } from "vitest";
import { dayNumberOf } from "../../../src/model/day-number.ts";
import { presetDays } from "../../../src/views/bar/preset-days.ts";

describe("presetDays", () => {
  it("starts with the collection's last day and goes back by years", () => {
    expect(presetDays(dayNumberOf(2026, 7, 31)).map(({ day }) => day)).toEqual([
      dayNumberOf(2026, 7, 31),
      dayNumberOf(2025, 7, 31),
      dayNumberOf(2023, 7, 31),
      dayNumberOf(2021, 7, 31),
    ]);
  });

  it("ends a leap day's earlier years on 28 February", () => {
    expect(presetDays(dayNumberOf(2024, 2, 29))[1]?.day).toBe(dayNumberOf(2023, 2, 28));
  });
});
