import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("countDaysBack", () => {
  it.each([
    ["Drills began on Monday, a day after the Geelong Treaty came into force.", "2025-07-27"],
    ["Drills began on 28 July, two days after the Geelong Treaty came into force.", "2025-07-26"],
    ["Drills began in July, a day after the Geelong Treaty came into force.", "?"],
    ["Drills began a day after the Geelong Treaty came into force.", "?"],
  ])("dates %j %s", (text, date) => {
    expect(claimsIn(text, "2025-07-28")).toEqual([`geelong-treaty in-force happened ${date}`]);
  });
});
