import { describe, expect, it } from "vitest";
import type { PartialDate } from "../../../src/model/partial-date.ts";
import { dayOnWeekday } from "../../../src/pipeline/source/weekday.ts";

const [APRIL, SEPTEMBER] = ["2024-04-09" as PartialDate, "2024-09-04" as PartialDate];

describe("dayOnWeekday", () => {
  it.each([
    ["Tue", APRIL],
    ["mardi", APRIL],
    ["Wednesday", SEPTEMBER],
    ["Friday", null],
    ["harbour", null],
  ])("takes the day that is a %s", (word, day) => {
    expect(dayOnWeekday(word, APRIL, SEPTEMBER)).toBe(day);
  });

  it("takes none where both days are of one weekday", () => {
    expect(dayOnWeekday("Monday", "2024-04-01" as PartialDate, "2024-01-01" as PartialDate)).toBeNull();
  });

  it("knows the weekday of a day before 1970", () => {
    expect(dayOnWeekday("Wed", "1969-12-31" as PartialDate, "1969-12-30" as PartialDate)).toBe("1969-12-31");
  });
});
