import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binOf, startOfBin } from "../../../src/engine/coverage/bins.ts";
import { dateOfDay } from "../../../src/model/partial-date.ts";
import { day } from "../small-collection.ts";

describe("binOf", () => {
  it("puts every day between the start of its bin and that of the next", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: day("1000-01-01"), max: day("9990-01-01") }),
        fc.constantFrom("month" as const, "quarter" as const, "year" as const),
        (dayNumber, grain) => {
          const bin = binOf(dayNumber, grain);
          expect(startOfBin(bin, grain)).toBeLessThanOrEqual(dayNumber);
          expect(startOfBin(bin + 1, grain)).toBeGreaterThan(dayNumber);
        },
      ),
    );
  });
});

describe("startOfBin", () => {
  it.each([
    { grain: "month" as const, start: "2024-02-01" },
    { grain: "quarter" as const, start: "2024-01-01" },
    { grain: "year" as const, start: "2024-01-01" },
  ])("begins the $grain of 29 February 2024 on $start", ({ grain, start }) => {
    expect(dateOfDay(startOfBin(binOf(day("2024-02-29"), grain), grain))).toBe(start);
  });
});
