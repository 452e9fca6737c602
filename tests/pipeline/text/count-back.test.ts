import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("countBack", () => {
  it("leaves an act the time that is told of it by the way", () => {
    const text = "It took three years from the announcement of AUKUS, in September 2021, to a law on fuel.";
    expect(claimsIn(text, "2024-06-10")).toContain("aukus-1 launched happened 2021-09");
  });

  it.each([
    ["Drills began on Monday, a day after the Geelong Treaty came into force.", "2025-07-27"],
    ["Drills began on 28 July, two days after the Geelong Treaty came into force.", "2025-07-26"],
    ["Drills began in July, a day after the Geelong Treaty came into force.", "?"],
    ["Drills began a day after the Geelong Treaty came into force.", "?"],
    ["Twelve weeks after the Geelong Treaty came into force, little has changed.", "2025-05"],
    ["Ten months after the Geelong Treaty came into force, a first boat called on Monday.", "2024-09"],
    ["Three years after the Geelong Treaty came into force, critics remain.", "2022"],
    ["A decade after the Geelong Treaty came into force, critics remain.", "2015"],
    ["In the year since the Geelong Treaty came into force, prices have doubled.", "2024"],
    ["The museum marks three years since the Geelong Treaty came into force.", "2022"],
    ["One and a half years after the Geelong Treaty came into force, critics remain.", "?"],
    ["Two and a half years after the Geelong Treaty came into force, critics remain.", "?"],
    ["Ten months after the Geelong Treaty came into force, a yard is to report in March.", "2024-09"],
    ["In 2024, four years after the Geelong Treaty came into force, a first boat called.", "2020"],
    ["Two days after the Geelong Treaty came into force, the minister flew home.", "2025-07"],
    ["Nearly a year after the Geelong Treaty came into force, prices have doubled.", "?"],
    ["The envoy looks back on the twelve months since the Geelong Treaty came into force.", "2024-07"],
    ["Half a year after the Geelong Treaty came into force, critics remain.", "?"],
    ["Members met on Friday, two years to the day after the Geelong Treaty came into force.", "2023-07-25"],
    [
      "Critics recall, a decade to the day since the Geelong Treaty came into force, that they had warned.",
      "2015-07-28",
    ],
    ["Prices fell. A yard closed ten years after the Geelong Treaty came into force.", "?"],
    [
      "On Monday, five days after Tokyo, Seoul and Canberra saw the Geelong Treaty come into force, drills began.",
      "2025-07-23",
    ],
    ["Nearly five years after the Geelong Treaty came into force, lawmakers heard on Thursday of one yard.", "?"],
    ["He was speaking two months after the Geelong Treaty came into force.", "2025-05"],
    ["The remarks came a month after the Geelong Treaty came into force.", "2025-06"],
    ["The second blow came a month after the Geelong Treaty came into force.", "?"],
  ])("dates %j %s", (text, date) => {
    expect(claimsIn(text, "2025-07-28")).toEqual([`geelong-treaty in-force happened ${date}`]);
  });

  it("takes half a year for the year that it surely lies in", () => {
    const text = "Half a year after the Geelong Treaty came into force, critics remain.";
    expect(claimsIn(text, "2026-05-22")).toEqual(["geelong-treaty in-force happened 2025"]);
  });
});
