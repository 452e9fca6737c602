import { describe, expect, it } from "vitest";
import {
  AHEAD_OF_VERB,
  AS_PLANNED,
  DOUBT_BEFORE,
  IN_USE_BY_A_YEAR,
  TARGET_DATE,
  VERB_OF_USE,
  YEAR_AHEAD,
} from "../../../src/pipeline/text/delivery-words.ts";

describe("the words of delivery", () => {
  it.each([
    ["a noun of use", IN_USE_BY_A_YEAR, "the handover in 2030", ["handover"]],
    ["a word of being due before a time", IN_USE_BY_A_YEAR, "due by 2030, due to talks", ["due"]],
    ["verbs of use in every form", VERB_OF_USE, "sold, purchases, fielding", ["sold", "purchases", "fielding"]],
    ["years and decades", YEAR_AHEAD, "in 2031 or the 2040s or next decade", ["2031", "2040s", "next decade"]],
    ["a year as a name of a date", TARGET_DATE, "the 2035 in-service date", ["2035 in-service date"]],
  ])("know %s", (_, pattern, text, found) => {
    expect([...text.matchAll(pattern)].map(([words]) => words)).toEqual(found);
  });

  it.each([
    [AHEAD_OF_VERB, "the boats are to be ", "the boats were being "],
    [DOUBT_BEFORE, "it might be ", "in may it will be "],
    [AS_PLANNED, "by 2035 as originally planned", "by 2035 as others did"],
  ])("tell by %s a fit from a near miss", (pattern, fit, miss) => {
    expect(pattern.test(fit)).toBe(true);
    expect(pattern.test(miss)).toBe(false);
  });
});
