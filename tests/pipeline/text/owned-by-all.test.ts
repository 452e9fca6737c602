import { describe, expect, it } from "vitest";
import { findOwnedByAll } from "../../../src/pipeline/text/owned-by-all.ts";
import { openText } from "../../../src/pipeline/text/reading.ts";
import { READER, tagsIn } from "./read-sentence.ts";

function ownedIn(text: string): string[] {
  const reading = openText(READER, text);
  return findOwnedByAll(READER, reading, { start: 0, end: text.length }).map(
    ({ start, end, agreement }) => `${text.slice(start, end)}: ${agreement}`,
  );
}

describe("findOwnedByAll", () => {
  it.each([
    ["Berlin may ask to enter the British, Italian and Japanese programme.", ["programme: gcap"]],
    ["The venture of London, Rome and Tokyo has a new head.", ["venture: gcap"]],
    ["Canberra, London and Washington's pact is under review.", ["pact: aukus-1"]],
    ["The convention between Japan, Britain and Italy is long.", ["convention: gigo-treaty"]],
    ["A forum of India, Japan, Australia and the United States met.", ["forum: quad"]],
  ])("finds in %j %j", (text, owned) => {
    expect(ownedIn(text)).toEqual(owned);
  });

  it.each([
    ["two of three", "The venture of London and Rome has a new head."],
    ["three with a stranger", "The venture of London, Rome, Tokyo and Stockholm has a new head."],
    ["three others", "The French, German and Spanish programme is stuck."],
    ["countries that a verb parts from the word", "London, Rome and Tokyo looked at a programme for farmers."],
    ["a word that goes on", "The British, Italian and Japanese programme-makers met."],
  ])("finds nothing by %s", (_, text) => {
    expect(ownedIn(text)).toEqual([]);
  });

  it.each([
    ["Tokyo is sure of the fighter it is building with London and Rome.", ["gcap"]],
    ["The jet shared with Rome and London costs Japan a lot.", ["gcap"]],
    ["Italian engineers praise the aircraft that Leonardo is developing with Britain and Japan.", ["gcap"]],
    ["Japan put its hopes in the partnership with Britain and Italy.", ["gcap"]],
    ["Canberra stands by its pact with Britain and America.", ["aukus-1"]],
  ])("takes what %j tells as shared for that of all three", (text, tags) => {
    expect(tagsIn("agreement", text)).toEqual(tags);
  });

  it.each([
    ["Japan seeks a trade partnership with Britain and Italy."],
    ["Japan met Britain and Italy, and the scheme was dropped with them."],
    ["The jet shared with Rome and London is old."],
    ["Paris and Tokyo like the plane; the show was held with Rome and London."],
    ["Madrid likes the fighter it is building with Paris and Berlin, as Japan knows."],
  ])("sees nothing of all three in %j", (text) => {
    expect(tagsIn("agreement", text)).toEqual([]);
  });

  it("leaves a name that stands there to that name", () => {
    expect(tagsIn("agreement", "The GCAP programme of Britain, Italy and Japan grows.")).toEqual(["gcap"]);
  });
});
