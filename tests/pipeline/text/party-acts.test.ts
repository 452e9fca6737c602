import { describe, expect, it } from "vitest";
import type { CountryId } from "../../../src/model/ids.ts";
import { findActingParty, isLegislatureOf, namesLegislature } from "../../../src/pipeline/text/party-acts.ts";
import { claimsIn, readSentence } from "./read-sentence.ts";

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

describe("actingPartyOf", () => {
  it.each([
    ["The envoy in Manila says that the parliament in Canberra ratified the Philippines-Australia SOVFA.", "AU"],
    ["Manila proposed the SOVFA with Australia, Australia signed and ratified it in 2007.", "AU"],
    ["Canberra said that the Philippines had ratified the Philippines-Australia SOVFA.", "PH"],
    ["The Philippines-Australia SOVFA was ratified by Australia in 2007.", "AU"],
    ["The Philippines-Australia SOVFA was ratified by the parliament in Canberra.", "AU"],
    ["London said that the Diet in Tokyo had approved the Japan-UK RAA.", "JP"],
    ["Tokyo said that Seoul had ended GSOMIA.", "KR"],
    ["The Japan-UK RAA was ratified by Japan and Britain.", null],
    ["Lawmakers in Tokyo and London approved the Japan-UK RAA.", null],
    ["After talks in London between Japan and Britain the RAA was ratified.", null],
  ])("sees in %j the act of %s", (text, party) => {
    const acts = readSentence(text, "2024-12-20").claims.filter(
      ({ stage }) => stage === "ratified" || stage === "ended",
    );
    expect(acts.map((claim) => claim.party)).toEqual([party]);
  });
});

describe("partiesOfNeither", () => {
  const deniedOf = (text: string) =>
    readSentence(text, "2026-05-20").claims.map(({ stage, modality, party }) => `${stage} ${modality} ${party}`);

  it.each([
    ["Neither Tokyo nor Paris has ratified the Japan-France RAA.", "ratified", ["JP", "FR"]],
    ["Neither Canada nor the Philippines has ratified the Philippines-Canada SOVFA.", "ratified", ["CA", "PH"]],
    ["Neither Britain nor Japan nor Italy has ratified the GIGO convention.", "ratified", ["GB", "IT", "JP"]],
    ["Neither the UK nor Australia has withdrawn from the Geelong Treaty.", "ended", ["AU", "GB"]],
    [
      "So far neither Japan's Diet nor France's parliament has ratified the Japan-France RAA.",
      "ratified",
      ["JP", "FR"],
    ],
  ])("denies in %j what is %s of each that is named", (text, stage, parties) => {
    expect(deniedOf(text).sort()).toEqual(parties.map((party) => `${stage} denied ${party}`).sort());
  });

  it.each([
    ["Neither government has ratified the Japan-France RAA.", "null"],
    ["France has not ratified the Japan-France RAA.", "FR"],
    ["Neither of them knows that Japan has not ratified the Japan-France RAA.", "JP"],
  ])("names in %j nobody besides %s", (text, party) => {
    expect(deniedOf(text)).toEqual([`ratified denied ${party}`]);
  });
});

describe("the party of an act on an agreement that a country's name tells from others", () => {
  const actors = (text: string) =>
    readSentence(text, "2026-05-20")
      .claims.filter(({ stage }) => stage === "ratified")
      .map(({ party }) => party);

  it.each([
    [
      "The Philippines hopes to sign a visiting forces agreement with France.",
      "Once signed, the French deal would need the concurrence of the Senate.",
    ],
    [
      "The Philippines and Canada signed a Status of Visiting Forces Agreement.",
      "The Canada agreement awaits Senate concurrence.",
    ],
    [
      "The Philippines and Canada signed a Status of Visiting Forces Agreement.",
      "The Canadian pact was ratified by the Senate in March.",
    ],
    [
      "The Philippines and France signed a visiting forces agreement.",
      "The French visiting forces agreement is pending in the Senate.",
    ],
    [
      "The Philippines and Canada signed a Status of Visiting Forces Agreement.",
      "Canada's deal must be ratified by the Senate.",
    ],
  ])("is not that country: %j %j", (start, text) => {
    expect(actors(`${start} ${text}`)).toEqual([null]);
  });

  it.each([
    ["The Philippine visiting forces agreement with Canada awaits Senate approval.", "PH"],
    ["Canada has ratified the Philippines-Canada SOVFA.", "CA"],
    ["France's parliament ratified the Japan-France RAA.", "FR"],
    ["The Australian RAA with Japan still awaits approval by the Diet.", "JP"],
    ["Japan ratified the Philippines RAA in June 2025.", "JP"],
    ["The Canadian parliament ratified the Philippines-Canada SOVFA.", "CA"],
  ])("is in %j still who acts: %s", (text, party) => {
    expect(actors(text)).toEqual([party]);
  });
});

describe("isLegislatureOf", () => {
  it("knows that Canada has a House of Commons too", () => {
    expect(claimsIn("Ottawa will lay the Japan-Canada ACSA before the House of Commons.", "2024-06-10")).toEqual([
      "japan-canada-acsa ratified planned ?",
    ]);
  });

  it("refuses another country's legislature", () => {
    expect(isLegislatureOf(ids("NZ", "PH"), "japan's diet approved it")).toBe(false);
    expect(isLegislatureOf(ids("JP", "PH"), "japan's diet approved it")).toBe(true);
    expect(isLegislatureOf(ids("GB", "JP"), "the senate approved it")).toBe(false);
  });

  it("lets a country whose legislature it does not know call it a senate or a congress, and not a diet", () => {
    expect(isLegislatureOf(ids("CL", "KR"), "the senate approved it")).toBe(true);
    expect(isLegislatureOf(ids("CL", "KR"), "the diet approved it")).toBe(false);
  });
});

describe("namesLegislature", () => {
  it.each([
    ["lawmakers approved it", true],
    ["the storting approved it", true],
    ["the dail approved it", true],
    ["the board approved it", false],
  ])("of %j says %s", (words, expected) => {
    expect(namesLegislature(words)).toBe(expected);
  });
});
