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
});
