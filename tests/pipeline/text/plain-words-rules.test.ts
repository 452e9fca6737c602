import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const RAA = "the UK-Japan Reciprocal Access Agreement";
const PUBLISHED = "2024-05-20";

describe("PLAIN_WORDS", () => {
  it.each([
    [`The king saw ${RAA} being signed last March.`, "uk-japan-raa signed happened 2024-03"],
    ["Ottawa has diplomats gathering information on what AUKUS pillar two would cost.", "aukus-2 study happened"],
    [
      "The two have been working through the last part of a feasibility study of a Joint New Air-to-Air Missile, which would fit the F-35.",
      "jnaam study happened",
    ],
    ["Japan has been taking delivery of its Tomahawks since March.", "japan-tomahawk in-service happened 2024-03"],
    [
      "Seoul pointed to last year's launch of the Global Combat Air Programme, which may one day sell jets there.",
      "gcap launched happened 2023",
    ],
    [`It is too soon to speak of negotiations on ${RAA}.`, "uk-japan-raa negotiating denied"],
    [
      "A contract for Australia's Mogami frigates is not expected before early 2026.",
      "mogami-frigates development planned 2026",
    ],
    [
      `Talks on ${RAA} go well and ought to be finished in the first half of next year.`,
      "uk-japan-raa agreed planned 2025",
    ],
    ["Both will exchange notes, upon which the Geelong Treaty takes effect.", "geelong-treaty in-force planned"],
    [`A signature of ${RAA} is hoped for in the autumn.`, "uk-japan-raa signed urged"],
    [`The paper wants talks on ${RAA} to be opened without delay.`, "uk-japan-raa negotiating urged"],
    [`They sped up the negotiations on ${RAA} with a view to concluding them soon.`, "uk-japan-raa agreed urged"],
    [
      "RAA is the short name of the UK-Japan Reciprocal Access Agreement. She does not blame the treaty, signed in January 2023, for it.",
      "uk-japan-raa signed happened 2023-01",
    ],
    [`The talks are done: ${RAA}, whose negotiation ended this spring, is a draft.`, "uk-japan-raa agreed happened"],
    ["The Joint New Air-to-Air Missile study is to close in July 2025.", "jnaam ended planned 2025-07"],
    ["The three partners expect the first GCAP contract by the end of the year.", "gcap development planned"],
    ["A contract for the next phase of GCAP is hoped for by July.", "gcap development planned 2024-07"],
    ["Some 7 billion yen goes to start prototype work on a Joint New Air-to-Air Missile.", "jnaam development planned"],
    ["Consultations on how Australia will get AUKUS boats are to begin in July.", "aukus-1 study planned"],
    ["Consultations on how Australia will get AUKUS boats go on.", "aukus-1 study happened"],
  ])("reads %s as %s", (text, claim) => {
    expect(claimsIn(text, PUBLISHED).join()).toContain(claim);
  });

  it.each([
    ["signed", `Nobody saw ${RAA} being signed.`],
    ["signed", `Diplomats saw a chance of ${RAA} being signed soon.`],
    ["signed", `The minister attended a rehearsal of ${RAA} being signed.`],
    ["launched", "Nothing came of last month's launch of the Global Combat Air Programme."],
    ["signed", `Had last month's signing of ${RAA} taken place, troops could have come.`],
    ["study", "Both have been working through a proposal for a study of a Joint New Air-to-Air Missile."],
    ["in-service", "Japan has been hoping to take delivery of its Tomahawks since March."],
    ["signed", `The two would like the treaty, signed next January, to cover ${RAA}.`],
    ["development", "The partners expect the first international GCAP contract by the end of the year."],
    ["development", "An action plan under the Japan-Australia Joint Declaration is to be drawn up."],
    ["in-force", `${RAA} is good, and the day on which it takes effect will be told.`],
  ])("tells no %s as a fact in: %s", (stage, text) => {
    expect(claimsIn(text, PUBLISHED).join()).not.toContain(`${stage} happened`);
  });
});
