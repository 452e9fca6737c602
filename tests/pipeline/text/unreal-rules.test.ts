import { describe, expect, it } from "vitest";
import { UNREAL } from "../../../src/pipeline/text/unreal-rules.ts";
import { claimsIn } from "./read-sentence.ts";

/** What a text tells as facts. */
const factsIn = (text: string) => claimsIn(text, "2025-08-20").filter((claim) => claim.includes(" happened "));

describe("UNREAL", () => {
  it("names each rule once", () => {
    expect(new Set(UNREAL.map(({ id }) => id)).size).toBe(UNREAL.length);
  });

  it.each([
    ["a joke", "The Geelong Treaty was ratified by Parliament while she slept, the minister joked."],
    ["a dream", "In his dream the Geelong Treaty had been signed at sea."],
    ["a thought", "The likeliest outcome is that the Geelong Treaty is signed in June."],
    ["an act of any country", "A country that has signed the Geelong Treaty would think twice."],
    ["a condition of time", "After the Geelong Treaty has been signed, the yard will hire."],
    ["a meeting called off", "The round, in which they hoped to finish the Geelong Treaty, was cancelled."],
    ["a vote on procedure", "Parliament voted to postpone the Geelong Treaty."],
  ])("takes %s for no fact", (_, text) => {
    expect(factsIn(text)).toEqual([]);
  });

  it.each([
    ["Drills may be held once the Geelong Treaty is signed.", "needed"],
    ["Once the Geelong Treaty is signed, drills may be held in the north.", "needed"],
    ["As soon as the Geelong Treaty has been signed, the yard can hire.", "needed"],
    ["Once the Geelong Treaty is signed next month, the yard can hire.", "planned"],
    ["The yard will hire once the Geelong Treaty is signed.", "planned"],
  ])("takes what comes first in %j as %s", (text, modality) => {
    const told = claimsIn(text, "2025-06-10").filter((claim) => claim.includes(" signed "));
    expect(told.map((claim) => claim.split(" ")[2])).toEqual([modality]);
  });

  it("ends no treaty with its talks", () => {
    const facts = factsIn("Negotiations on the Geelong Treaty, begun under a cloud, ended in June.");
    expect(facts.filter((fact) => fact.includes(" ended "))).toEqual([]);
  });

  it.each([
    ["one that is told of", "A treaty that was signed in July, the Geelong Treaty, is being read.", "signed"],
    ["news of it", "The good news is that the Geelong Treaty was signed in July.", "signed"],
  ])("leaves %s a fact", (_, text, stage) => {
    expect(factsIn(text).join()).toContain(`geelong-treaty ${stage} happened`);
  });
});
