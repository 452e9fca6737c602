import { describe, expect, it } from "vitest";
import { claimsIn, readSentence } from "./read-sentence.ts";

const factsIn = (text: string): string[] =>
  readSentence(text, "2026-03-20")
    .claims.filter(({ modality }) => modality === "happened")
    .map(({ agreement, stage }) => `${agreement} ${stage}`);

describe("isOfComparedThing", () => {
  it("takes the launch of a rival to a programme for none of it", () => {
    const text = "Oman heard of the launch of a rival to AUKUS in September 2021.";
    expect(claimsIn(text, "2024-06-10").filter((claim) => claim.includes("launched"))).toEqual([]);
  });

  it.each([
    "Unlike the treaty on the Eurofighter, which was signed in 1986, the GIGO convention has no exit clause.",
    "As happened when the Panavia agreement was ratified, the GIGO convention will need side letters.",
    "The GIGO convention is modelled on a charter that was signed in Rome.",
  ])("leaves what is told of the thing compared to that thing: %j", (text) => {
    expect(factsIn(text)).toEqual([]);
  });

  it.each([
    ["Unlike the Geelong Treaty, which was signed in July, the charter is short.", "geelong-treaty signed"],
    ["The Geelong Treaty is no longer than when it was signed.", "geelong-treaty signed"],
    ["Compared with the charter, the Geelong Treaty, which was signed in July, is short.", "geelong-treaty signed"],
  ])("keeps what %j tells of the agreement: %s", (text, fact) => {
    expect(factsIn(text)).toContain(fact);
  });

  it.each([
    "A contract signed on Friday goes further than the UK-Japan RAA.",
    "An agreement to share ports was signed on Friday, modelled on the UK-Japan RAA.",
    "Canada signed a memorandum along the lines of the UK-Japan RAA.",
    "The agreement to transfer six destroyers, signed on Monday, is the biggest step since the UK-Japan RAA.",
    "A pact like the UK-Japan RAA was signed with Fiji.",
    "France wants such terms too, he said, referring to the agreements that Japan signed with these after the UK-Japan RAA.",
  ])("takes the measure for no act in %j", (text) => {
    expect(claimsIn(text, "2024-06-10").filter((claim) => claim.includes("happened"))).toEqual([]);
  });

  it("keeps the act of the agreement itself beside one that it is measured by", () => {
    const text = "Japan signed the UK-Japan RAA in May, the first pact of its kind since the one with Australia.";
    expect(claimsIn(text, "2024-06-10")).toEqual(["uk-japan-raa signed happened 2024-05"]);
  });

  it.each([
    "Like the UK-Japan RAA, Tokyo's pact with Poland was signed in London.",
    "Just as the UK-Japan RAA did, a pact on whisky, signed on Monday, drew protests.",
    "In contrast to the UK-Japan RAA, a deal on whisky was signed within days.",
  ])("takes what is told of the pact that follows for no act of the one it is like: %j", (text) => {
    expect(factsIn(text)).toEqual([]);
  });

  it("keeps what is told of the agreement behind one that it is like", () => {
    expect(factsIn("Like the treaty with Peru, the UK-Japan RAA was signed in London.")).toEqual([
      "uk-japan-raa signed",
    ]);
  });
});
