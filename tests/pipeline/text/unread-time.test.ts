import { describe, expect, it } from "vitest";
import { hasUnreadTime } from "../../../src/pipeline/text/unread-time.ts";
import { claimsIn } from "./read-sentence.ts";

describe("hasUnreadTime", () => {
  it.each([
    "a decade ago",
    "three decades ago",
    "several years ago",
    "long ago",
    "two and a half years ago",
    "a couple of years ago",
    "in the last decade",
    "in the early 2010s",
    "last winter",
    "24 hours ago",
    "in Reiwa 6",
    "in week 14",
    "a week before Christmas",
    "in 2022 or 2023",
    "when Abe was prime minister",
    "at the turn of the year",
    "over the New Year",
    "recently",
    "over the winter",
    "on Independence Day",
    "in the 2023-24 financial year",
    "the weekend before last",
  ])("leaves an act of %j without a date, though the report has one", (when) => {
    expect(claimsIn(`Japan and Australia signed the Japan-Australia RAA ${when}.`, "2026-06-10")).toEqual([
      "japan-australia-raa signed happened ?",
    ]);
  });

  it.each(["a fortnight ago|2026-05", "the day before yesterday|2026-06-08", "three years ago this Friday|2023"])(
    "reads the time of %j",
    (row) => {
      const [when = "", date = ""] = row.split("|");
      expect(claimsIn(`Japan and Australia signed the Japan-Australia RAA ${when}.`, "2026-06-10")).toEqual([
        expect.stringContaining(`signed happened ${date}`),
      ]);
    },
  );

  it("finds none in words of length or rank", () => {
    expect(hasUnreadTime("a five-year pact for the next generation, the second this month")).toBe(false);
  });
});
