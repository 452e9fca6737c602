import { describe, expect, it } from "vitest";
import { findAttachedCountries, listCountries } from "../../../src/pipeline/text/attached-countries.ts";
import { openText } from "../../../src/pipeline/text/reading.ts";
import { READER } from "./read-sentence.ts";

function attached(text: string) {
  const reading = openText(READER, text);
  const start = text.indexOf("pact");
  return findAttachedCountries(reading, { start, end: start + 4 });
}

describe("findAttachedCountries", () => {
  it.each([
    ["the Japan-Italy pact", ["IT", "JP"], []],
    ["Rome's new defence pact", ["IT"], []],
    ["a pact between Japan and Italy", [], ["JP", "IT"]],
    ["a pact with the US, Britain and India", [], ["US", "GB", "IN"]],
    ["a pact with its ally Australia", [], ["AU"]],
    ["the pact already links Tokyo with Paris and Rome", [], ["FR", "IT"]],
    ["Japan spoke of a pact in France", [], []],
    ["a pact with the armed forces of France and India", [], ["FR", "IN"]],
    ["the pact that Scott Morrison and Fumio Kishida signed", [], ["AU", "JP"]],
    ["the pact that Fumio Kishida and Scott Morrison signed", [], ["JP", "AU"]],
  ])("sees in %j %j before and %j after", (text, before, after) => {
    expect(attached(text)).toEqual({ before, after });
  });
});

describe("listCountries", () => {
  it("goes on past what was done with each", () => {
    const text = "Japan, signed in 2019, and Italy; France was absent";
    const { folded, countries } = openText(READER, text);
    expect(listCountries(folded, countries, 0).map(({ country }) => country)).toEqual(["JP", "IT"]);
  });
});
