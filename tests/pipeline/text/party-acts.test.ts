import { describe, expect, it } from "vitest";
import type { CountryId } from "../../../src/model/ids.ts";
import { findActingParty, isLegislatureOf, namesLegislature } from "../../../src/pipeline/text/party-acts.ts";

const ids = (...list: string[]) => list as CountryId[];

function scene(folded: string, ...countries: string[]) {
  return { folded, countries: countries.map((meaning) => ({ start: 0, end: 1, meaning: meaning as CountryId })) };
}

describe("findActingParty", () => {
  it.each([
    ["the diet approved it", [], ["GB", "JP"], "JP"],
    ["the house of commons cleared it", [], ["GB", "JP"], "GB"],
    ["the senate concurred", [], ["JP", "PH"], "PH"],
    ["parliament passed it", [], ["GB", "JP"], null],
    ["parliament in canberra passed it", ["AU"], ["AU", "PH"], "AU"],
    ["the united kingdom has ratified it", ["GB"], ["GB", "IT", "JP"], "GB"],
    ["britain and japan ratified it", ["GB", "JP"], ["GB", "JP"], null],
  ])("sees in %j with %j named the act of one of %j: %s", (words, named, parties, expected) => {
    const clause = scene(words, ...named);
    expect(findActingParty(ids(...parties), clause, clause)).toBe(expected);
  });
});

describe("isLegislatureOf", () => {
  it("refuses another country's legislature", () => {
    expect(isLegislatureOf(ids("NZ", "PH"), "japan's diet approved it")).toBe(false);
    expect(isLegislatureOf(ids("JP", "PH"), "japan's diet approved it")).toBe(true);
  });
});

describe("namesLegislature", () => {
  it.each([
    ["lawmakers approved it", true],
    ["the board approved it", false],
  ])("of %j says %s", (words, expected) => {
    expect(namesLegislature(words)).toBe(expected);
  });
});
