import { describe, expect, it } from "vitest";
import { claimsIn, readSentence } from "./read-sentence.ts";

const RAIN = "Rain fell on the roofs of the town and people stayed at home. ";

describe("claimsOfCue", () => {
  it("gives a claim for each agreement of a list that the cue is about", () => {
    expect(
      claimsIn("Parliament approved the reciprocal access agreements with Australia and Britain in Tokyo."),
    ).toMatchInlineSnapshot(`
      [
        "japan-australia-raa ratified happened ?",
        "uk-japan-raa ratified happened ?",
      ]
    `);
  });

  it("names the party of an act that each does for itself, and none for an act of all", () => {
    const party = (text: string) => readSentence(text).claims.map((claim) => claim.party);
    expect(party("Japan's Diet ratified the UK-Japan Reciprocal Access Agreement.")).toEqual(["JP"]);
    expect(party("Ministers signed the UK-Japan Reciprocal Access Agreement.")).toEqual([null]);
  });

  it("reports an act of a country that is no party, and makes no claim of it", () => {
    const { claims, findings } = readSentence("Peru signed the UK-Japan Reciprocal Access Agreement.");
    expect(claims).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(["party-mismatch"]);
  });

  it("does not take what is said far from every name to be about it, but what points back it does", () => {
    const start = "The Geelong Treaty is a pact of Britain and Australia. ";
    expect(claimsIn(`${start}${RAIN.repeat(10)}It was signed on a boat.`)).toEqual([]);
    expect(claimsIn(`${start}${RAIN}It was signed on a boat.`)).toEqual(["geelong-treaty signed happened ?"]);
    expect(claimsIn(`${start}${RAIN.repeat(10)}The treaty was signed on a boat.`)).toEqual([
      "geelong-treaty signed happened ?",
    ]);
  });
});

describe("a vote whose house is told before", () => {
  it.each([
    [
      "Senators read the Japan-Philippines RAA on Monday. Approval is expected in July.",
      "japan-philippines-raa ratified planned 2024-07",
    ],
  ])("reads from %j %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10")).toContain(claim);
  });
});

it("takes what is signed off on at a partnership's side for no launch of it", () => {
  expect(claimsIn("Cooks signed off on the menu for the Quad dinner.", "2025-03-12")).toEqual([]);
});
