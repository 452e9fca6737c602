import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSpelledDate } from "../../../src/pipeline/source/spelled-date.ts";

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const ONES = "one two three four five six seven eight nine".split(" ");

const inWords = (day: number) =>
  ORDINALS[day - 1] ?? (day === 30 ? "thirtieth" : `${day > 30 ? "thirty" : "twenty"}-${ORDINALS[(day % 10) - 1]}`);

describe("findSpelledDate", () => {
  it("reads every day of a month back from words", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 21, max: 29 }), (day, year) => {
        const text = `set my hand this ${inWords(day)} day\nof March, in the year of our Lord two thousand twenty-${ONES[year - 21]}, and of the union`;
        expect(findSpelledDate(text)?.date).toBe(`20${year}-03-${String(day).padStart(2, "0")}`);
      }),
    );
  });

  it.each([
    ["this fourth day of May, in the year of our Lord two thousand and nine.", "2009-05-04"],
    ["this 4th day of May, 2021", "2021-05-04"],
    ["this first day of June, in the year of our Lord nineteen hundred and ninety-nine", "1999-06-01"],
    ["this tenth day of July, in the year of our Lord two thousand twenty, of the republic", "2020-07-10"],
  ])("reads %j as %s", (text, date) => {
    expect(findSpelledDate(text)?.date).toBe(date);
  });

  it.each([
    "this thirty-second day of March, in the year of our Lord two thousand twenty",
    "this harbour day of March, 2021",
    "on the fourth day of May, two thousand nine",
    "",
  ])("finds none in %j", (text) => {
    expect(findSpelledDate(text)).toBeNull();
  });

  it("takes the last where a text quotes another", () => {
    const text = "this first day of May, 2019 … this second day of May, 2021";
    expect(findSpelledDate(text)?.date).toBe("2021-05-02");
  });
});
