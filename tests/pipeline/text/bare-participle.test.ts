import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const factsIn = (text: string) => claimsIn(text, "2026-03-10").filter((claim) => claim.includes("happened"));

describe("isOnlyThoughtOf", () => {
  it.each([
    "An EDCA ended by decree is what the old guard dreads.",
    "Their red line is a GCAP abandoned before the vote.",
    'The badge of the union reads "AUKUS scrapped, schools built".',
    "Her recipe for peace: EDCA torn up, the bases given back.",
    "Judges were told to hold EDCA annulled.",
    "She ran on EDCA scrapped and wages doubled.",
    "They want no less than EDCA torn up.",
    "To the left, bliss is EDCA scrapped.",
    "Few in Manila fancy EDCA scrapped.",
  ])("takes a participle that no verb tells for no fact in %j", (text) => {
    expect(factsIn(text)).toEqual([]);
  });

  it.each([
    ["EDCA, signed in 2014, gives access to nine sites.", "us-philippines-edca signed happened 2014"],
    ["Geelong Treaty ratified.", "geelong-treaty ratified happened"],
    ["Timeline: EDCA signed in 2014, widened in 2023.", "us-philippines-edca signed happened 2014"],
    ["The EDCA signed by Aquino's minister has lasted.", "us-philippines-edca signed happened"],
    ["Manila terminated EDCA.", "us-philippines-edca ended happened"],
    ["AUKUS ended in tears.", "aukus-1 ended happened"],
  ])("keeps what %j tells", (text, fact) => {
    expect(factsIn(text).join()).toContain(fact);
  });
});
