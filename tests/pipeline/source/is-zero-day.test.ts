import { describe, expect, it } from "vitest";
import type { PartialDate } from "../../../src/model/partial-date.ts";
import { isZeroDay } from "../../../src/pipeline/source/is-zero-day.ts";

describe("isZeroDay", () => {
  it("knows the days from which clocks count, and no year or month of them", () => {
    const days = ["1970-01-01", "1900-01-01", "1970-01-02", "1970-01", "1970"] as PartialDate[];
    expect(days.filter(isZeroDay)).toEqual(["1970-01-01", "1900-01-01"]);
  });
});
