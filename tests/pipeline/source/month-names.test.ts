import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldWord, isWeekday, mayNameMonth, monthOf } from "../../../src/pipeline/source/month-names.ts";

describe("monthOf", () => {
  it.each([
    ["MÄRZ", 3],
    ["marz", 3],
    ["août", 8],
    ["AOUT", 8],
    ["Ağustos", 8],
    ["МАЯ", 5],
    ["Μαΐου", 5],
    ["marraskuuta", 11],
  ])("reads %s as month %d, whatever its case and accents", (word, month) => {
    expect(monthOf(word, null)).toBe(month);
  });

  it("asks the language where one word names two months", () => {
    expect([monthOf("lip", "pl"), monthOf("lip", "hr"), monthOf("lip", null)]).toEqual([7, 6, null]);
  });

  it("knows no month in another word", () => {
    expect([monthOf("harbour", "en"), monthOf("", null)]).toEqual([null, null]);
  });
});

describe("isWeekday", () => {
  it.each(["Thursday", "jeudi", "Středa", "ПЯТНИЦА"])("knows %s", (word) => {
    expect(isWeekday(word)).toBe(true);
  });

  it("knows no month as a weekday", () => {
    expect(isWeekday("March")).toBe(false);
  });
});

describe("foldWord", () => {
  it("takes accents and case away and leaves the letters", () => {
    expect(foldWord("ÉTÉ")).toBe("ete");
  });
});

describe("mayNameMonth", () => {
  const names =
    "january Feb mrt avril Juni juillet agosto settembre oct nov dezembro gener xullo ianuarie maj hunyo prill shtator ocak iyun mac julai machi kwietnia lip srpna ruj tammikuuta août Мая ינואר يناير जून มีนาคม".split(
      " ",
    );

  it("denies no name of a month, whatever its case", () => {
    fc.assert(
      fc.property(fc.mixedCase(fc.constantFrom(...names)), (name) => {
        expect([mayNameMonth(name, 0, name.length), mayNameMonth(`5${name}.`, 1, name.length + 1)]).toEqual([
          true,
          true,
        ]);
      }),
    );
  });

  it("denies only words that name no month, alone or with another", () => {
    const word = fc.oneof(
      fc.stringMatching(/^[a-zA-Z]{1,6}$/),
      fc.string({ unit: "grapheme" }),
      fc.lorem({ maxCount: 1 }),
    );
    fc.assert(
      fc.property(word, fc.constantFrom(...names, "hai", "giêng"), (first, second) => {
        if (mayNameMonth(first, 0, first.length)) return;
        for (const language of [null, "en", "pl", "vi"]) {
          expect([monthOf(first, language), monthOf(`${first} ${second}`, language)]).toEqual([null, null]);
        }
      }),
    );
  });

  it("denies most words of a text", () => {
    const words = "The council said that repairs to the bridge would cost more than had been thought".split(" ");
    expect(words.filter((word) => mayNameMonth(word, 0, word.length))).toEqual(["that", "than"]);
  });
});
