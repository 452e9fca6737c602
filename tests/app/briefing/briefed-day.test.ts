import { describe, expect, it } from "vitest";
import { briefedDay } from "../../../src/app/briefing/briefed-day.ts";
import { date, day } from "../../engine/small-collection.ts";

describe("briefedDay", () => {
  const asOf = day("2024-06-30");

  it("is the chosen day before all", () => {
    expect(briefedDay(date("2024-01"), "2024-05-01", day("2024-06-01"), asOf)).toEqual({
      day: day("2024-01"),
      basis: "chosen",
    });
  });

  it("is the day of the last briefing, where that lies before", () => {
    expect(briefedDay(null, "2024-05-01", day("2024-06-01"), asOf)).toEqual({
      day: day("2024-05-01"),
      basis: "briefing",
    });
  });

  it.each([null, "2024-06-30", "2024-07-01", "2024-05", "soon"])(
    "is the page's own where the last briefing is %s",
    (kept) => {
      expect(briefedDay(null, kept, day("2024-06-01"), asOf)).toEqual({ day: day("2024-06-01"), basis: "visit" });
    },
  );
});
