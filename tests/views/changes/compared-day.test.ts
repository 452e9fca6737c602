import { describe, expect, it } from "vitest";
import { dayNumberOf } from "../../../src/model/day-number.ts";
import { comparedDay, comparedPresets } from "../../../src/views/changes/compared-day.ts";
import { dated } from "../samples.ts";

const JULY = dayNumberOf(2026, 7, 31);
const JANUARY = dayNumberOf(2026, 1, 31);
const VISIT = dayNumberOf(2026, 5, 1);

describe("comparedDay", () => {
  it("is the day that was chosen, of a month or year the last", () => {
    expect(comparedDay(dated("2025"), VISIT, JULY)).toEqual({ day: dayNumberOf(2025, 12, 31), basis: "chosen" });
  });

  it("is else that of the last visit", () => {
    expect(comparedDay(null, VISIT, JULY)).toEqual({ day: VISIT, basis: "visit" });
  });

  it("lies six months back where no visit is known, or the last one saw the day already", () => {
    expect(comparedDay(null, null, JULY)).toEqual({ day: JANUARY, basis: "half-year" });
    expect(comparedDay(null, JULY, JULY)).toEqual({ day: JANUARY, basis: "seen" });
    expect(comparedDay(null, VISIT, dayNumberOf(2022, 11, 30))).toEqual({
      day: dayNumberOf(2022, 5, 30),
      basis: "seen",
    });
  });
});

describe("comparedPresets", () => {
  it("offers the last visit only where it lies before the day", () => {
    const wordsOf = (lastVisit: number | null) => comparedPresets(lastVisit, JULY).map(({ words }) => words);
    expect(wordsOf(VISIT)).toEqual(["Last visit", "A month before", "Six months before", "A year before"]);
    expect(wordsOf(JULY)).toEqual(wordsOf(null));
    expect(comparedPresets(null, JULY).map(({ day }) => day)).toEqual([
      dayNumberOf(2026, 6, 30),
      JANUARY,
      dayNumberOf(2025, 7, 31),
    ]);
  });
});
