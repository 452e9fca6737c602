import { describe, expect, it } from "vitest";
import { dayHere } from "../../src/app/day-here.ts";
import { day } from "../engine/small-collection.ts";

describe("dayHere", () => {
  it.each([
    [new Date(2026, 10, 22, 23, 59), "2026-11-22"],
    [new Date(2026, 10, 23, 0, 0), "2026-11-23"],
    [new Date(2024, 1, 29, 12), "2024-02-29"],
  ])("is the day of this machine's calendar: %s", (now, date) => {
    expect(dayHere(now)).toBe(day(date));
  });
});
