import { describe, expect, it } from "vitest";
import { findTimes } from "../../../src/pipeline/text/find-times.ts";
import { foldText } from "../../../src/pipeline/text/fold-text.ts";
import { TIME_FORMS } from "../../../src/pipeline/text/time-forms.ts";

function whenOf(text: string) {
  return findTimes(text, foldText(text)).map(({ when }) => when);
}

describe("TIME_FORMS", () => {
  it.each([
    ["the day before yesterday", { kind: "distance", unit: "day", count: -2 }],
    ["the day after tomorrow", { kind: "distance", unit: "day", count: 2 }],
    ["the third Tuesday of May", { kind: "month", month: 5, shift: null }],
    ["the last Friday in May 2023", { kind: "date", year: 2023, month: 5 }],
    ["in May '24", { kind: "date", year: 2024, month: 5 }],
    ["three years ago this Friday", { kind: "distance", unit: "year", count: -3 }],
    ["in three weeks", { kind: "ahead", unit: "week", count: 3 }],
    ["in a fortnight's time", { kind: "ahead", unit: "week", count: 2 }],
    ["within months", { kind: "within", days: 150 }],
    ["in the coming months", { kind: "within", days: 150 }],
    ["before the week is over", { kind: "distance", unit: "week", count: 0 }],
    ["a week on Tuesday", { kind: "weekday", weekday: 2, shift: null, weeks: 1 }],
    ["before the autumn", { kind: "season", month: 9, shift: null }],
    ["it turns three today", { kind: "years-to-the-day", count: 3 }],
    ["a fortnight ago", { kind: "distance", unit: "week", count: -2 }],
  ])("read %j as one time", (text, when) => {
    expect(whenOf(text)).toEqual([when]);
  });

  it.each(["the first time in three weeks", "the second round in two months", "in weeks of talks"])(
    "read no time to come in %j",
    (text) => {
      expect(whenOf(text)).toEqual([]);
    },
  );

  it("read nothing where one of two years is meant", () => {
    expect(whenOf("in 2024 or 2025")).toEqual([]);
  });

  it("fit no empty text, or a search for times would stand still", () => {
    for (const { pattern } of TIME_FORMS) expect(new RegExp(`^(?:${pattern})$`).test("")).toBe(false);
  });
});
