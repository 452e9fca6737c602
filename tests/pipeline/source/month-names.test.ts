import { describe, expect, it } from "vitest";
import { foldWord, isWeekday, monthOf } from "../../../src/pipeline/source/month-names.ts";

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
