import { describe, expect, it } from "vitest";
import { findAddressDate, findAddressYear } from "../../../src/pipeline/source/find-address-date.ts";

describe("findAddressDate", () => {
  it.each([
    ["https://a.example/2022/11/07/harbour-pact", "2022-11-07"],
    ["https://a.example/world/2022/3/harbour-pact", "2022-03"],
    ["https://a.example/harbour-pact-2022-11-07", "2022-11-07"],
    ["https://a.example/20221107-harbour.html", "2022-11-07"],
    ["https://a.example/2022/11/07", "2022-11-07"],
  ])("reads %s as %s", (url, date) => {
    expect(findAddressDate(url)).toBe(date);
  });

  it.each([
    ["only a year", "https://a.example/2022/harbour-pact"],
    ["a number that is no day", "https://a.example/20229907-harbour"],
    ["a month that is none", "https://a.example/2022/13/07/harbour"],
    ["a date asked for", "https://a.example/harbour?since=2022-11-07"],
    ["a long number", "https://a.example/article/120221107334"],
  ])("reads no date from %s: %s", (_, url) => {
    expect(findAddressDate(url)).toBeNull();
  });
});

describe("findAddressYear", () => {
  it.each([
    ["https://a.example/2022/11/07/harbour-pact", "2022"],
    ["https://a.example/news/2022/harbour-pact", "2022"],
    ["https://a.example/harbour-pact", null],
    ["https://a.example/harbour?year=2022", null],
    ["https://a.example/article/20221", null],
  ])("reads the year of %s as %s", (url, year) => {
    expect(findAddressYear(url)).toBe(year);
  });
});
