import { describe, expect, it } from "vitest";
import { findMonthNames } from "../../../src/pipeline/source/find-month-names.ts";

function named(text: string, language: string | null = null) {
  return findMonthNames(text, language).map(({ start, end, month }) => [text.slice(start, end), month]);
}

describe("findMonthNames", () => {
  it.each([
    [
      "on 5 March and 6 April 2021",
      [
        ["March", 3],
        ["April", 4],
      ],
    ],
    ["am 3. Oktober", [["Oktober", 10]]],
    ["5 tháng hai", [["tháng hai", 2]]],
    ["thg 5, 2021", [["thg 5", 5]]],
    ["5 พ.ค. 2564", [["พ.ค", 5]]],
    ["5 كانون الثاني 2021", [["كانون الثاني", 1]]],
    ["in the month of May", []],
    ["a march lasting 25 minutes; later in may", []],
  ])("finds in %j the names beside its figures", (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it("asks the language for a word that names two months", () => {
    expect([named("4 lip", "pl"), named("4 lip", "hr"), named("4 lip")]).toEqual([[["lip", 7]], [["lip", 6]], []]);
  });

  it("reads words that are long, cut at a window's edge or without an end", () => {
    for (const long of ["x", "é", "ม", "th"]) {
      expect(named(`${long.repeat(5000)} 5 May ${long.repeat(5000)}`)).toEqual([["May", 5]]);
    }
  });
});
