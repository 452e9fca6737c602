import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthOf } from "../../../src/pipeline/source/month-names.ts";
import { findNamedDates, readNamedDate } from "../../../src/pipeline/source/named-dates.ts";

/** Words and marks of dates, near misses among them. Names of two words have cases of their own. */
const PIECES =
  "March mar MAY maio décembre august. 5 12 31 2020 1999 12th 10:45 4.50 1,200 of the de day st in May Tokyo was – ’ ( ) , . / года января".split(
    " ",
  );
const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(" ", "", "\n", "  ")), { maxLength: 24 })
  .map((parts) => parts.map((part) => part.join("")).join(""));

/** Every word is asked for its month, whatever stands beside it. */
function readEveryWord(given: string, language: string | null, hasShortYears: boolean) {
  return [...given.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ index, 0: word }) => {
    const month = monthOf(word, language);
    const name = month === null ? null : { start: index, end: index + word.length, month };
    return name === null ? [] : (readNamedDate(given, name, hasShortYears) ?? []);
  });
}

describe("findNamedDates", () => {
  it("finds the dates that a reading of every word finds", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(null, "en", "pl"), fc.boolean(), (given, language, hasShortYears) => {
        expect(findNamedDates(given, language, hasShortYears)).toEqual(readEveryWord(given, language, hasShortYears));
      }),
      { numRuns: 1000 },
    );
  });

  it("finds a date wherever it stands in a text without figures", () => {
    const prose = fc.array(fc.constantFrom("harbour", "may", "the", "a", "of", "talks", "–"), { maxLength: 60 });
    const date = fc.constantFrom("5 March 2020", "March 5th, 2020", "the 12th of May", "5 tháng hai 2020", "May 2020");
    fc.assert(
      fc.property(prose, date, prose, (before, given, after) => {
        const lead = `${before.join(" ")} | `;
        const alone = findNamedDates(given, null, false);
        expect(alone).toHaveLength(1);
        expect(findNamedDates(`${lead}${given} | ${after.join(" ")}`, null, false)).toEqual(
          alone.map((mention) => ({ ...mention, start: mention.start + lead.length, end: mention.end + lead.length })),
        );
      }),
    );
  });
});

describe("readNamedDate", () => {
  it("reads no date round a month that no figure stands by", () => {
    expect(readNamedDate("they may agree", { start: 5, end: 8, month: 5 }, false)).toBeNull();
  });
});
