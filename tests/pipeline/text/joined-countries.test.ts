import { describe, expect, it } from "vitest";
import { joinedActors } from "../../../src/pipeline/text/joined-countries.ts";
import { openText } from "../../../src/pipeline/text/reading.ts";
import { READER } from "./read-sentence.ts";

const runsIn = (text: string) => openText(READER, text).joined.map(({ countries }) => countries.join(" "));

function actorsOf(text: string, act: string): readonly string[] {
  const { joined, folded } = openText(READER, text);
  const start = folded.indexOf(act);
  return joinedActors(joined, folded, { start, end: start + act.length });
}

describe("findJoinedCountries", () => {
  it.each([
    ["Japan and Australia met.", ["JP AU"]],
    ["A UK-Japan pact, and one with France", ["GB JP"]],
    ["Canberra, London and Washington agreed.", ["AU GB US"]],
    ["Japan met Australia.", []],
    ["Tokyo spoke, and later Manila spoke.", []],
  ])("finds in %j the runs %j", (text, runs) => {
    expect(runsIn(text)).toEqual(runs);
  });
});

describe("joinedActors", () => {
  it.each([
    ["Japan and Australia have formally signed a pact.", "signed", ["JP", "AU"]],
    ["Japan and Australia are expected to be signed up.", "signed", ["JP", "AU"]],
    ["Japan and Australia on Monday signed a pact.", "signed", ["JP", "AU"]],
    ["After talks with Japan and Australia, Britain signed a pact.", "signed", []],
    ["A pact was signed by Japan and Australia.", "signed", []],
  ])("names those who act in %j", (text, act, actors) => {
    expect(actorsOf(text, act)).toEqual(actors);
  });
});
