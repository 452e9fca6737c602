import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf, figureOrderOf, findFigureDates } from "../../../src/pipeline/source/date-figures.ts";

describe("figureOrderOf", () => {
  it.each([
    ["en-US", null, "month"],
    ["en", "US", "month"],
    ["en", "GB", "day"],
    ["en-GB", "US", "month"],
    ["en", "CA", null],
    ["en", null, null],
    [null, null, null],
    ["de", null, "day"],
    ["es", "US", "day"],
    [null, "JP", "day"],
  ])("reads figures of language %s and country %s by %s", (language, country, order) => {
    expect(figureOrderOf(language, country)).toBe(order);
  });
});

describe("findFigureDates", () => {
  it("says which figure showed the order, and what the other order would give", () => {
    const [certain, decided] = findFigureDates("14/03/2021, then 05/04/2021", "day", false);
    expect(certain?.written).toEqual({ kind: "date", date: "2021-03-14", order: "day" });
    expect(decided?.written).toEqual({ kind: "date", date: "2021-04-05", otherReading: "2021-05-04" });
  });

  it.each(["v1.9.22_1171", "12.04.20:30", "4.5.21%", "1.2.3.2021", "120210304-5"])("finds no date in %j", (text) => {
    expect(findFigureDates(text, "day", true)).toEqual([]);
  });
});

describe("dateOf", () => {
  it("is null for a day that no calendar has", () => {
    expect([dateOf("2021", "2", "29"), dateOf("2020", "2", "29"), dateOf("2021", "3")]).toEqual([
      null,
      "2020-02-29",
      "2021-03",
    ]);
  });
});

describe("findFigureDates, of texts with years of four figures", () => {
  it("finds the same whether it looks for short years too or not", () => {
    const piece = fc.constantFrom("2021", "1999", "12", "5", "04", "/", "-", ".", "年", "月", "日", " ", "\u200f", "x");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
        const text = pieces.join("");
        const long = findFigureDates(text, "day", true).filter(({ start, end }) =>
          /\d{4}/.test(text.slice(start, end)),
        );
        expect(findFigureDates(text, "day", false)).toEqual(long);
      }),
      { numRuns: 2000 },
    );
  });
});
