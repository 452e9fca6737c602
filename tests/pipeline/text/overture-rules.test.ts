import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const proposedIn = (text: string) =>
  claimsIn(text, "2025-03-20")
    .filter((claim) => claim.includes(" proposed "))
    .map((claim) => claim.replace(/ [^ ]+$/, ""));

describe("OVERTURES", () => {
  it.each([
    ["Canberra intends to offer Japan an access agreement.", "japan-australia-raa proposed planned"],
    ["Paris will ask Japan for a visiting forces treaty.", "japan-france-raa proposed planned"],
    ["A Canadian deputy wants Ottawa to request a logistics pact from Japan.", "japan-canada-acsa proposed urged"],
    ["Rome would welcome a logistics agreement with Japan.", "japan-italy-acsa proposed happened"],
    ["Experts in Rome would welcome a logistics agreement with Japan.", "japan-italy-acsa proposed urged"],
    ["Rishi Sunak used his trip to Japan to broach an access treaty.", "uk-japan-raa proposed happened"],
    ["The French minister wrote to Japan to suggest an access treaty.", "japan-france-raa proposed happened"],
    ["Paris and Tokyo agreed to explore an access treaty.", "japan-france-raa proposed happened"],
    ["Paris has never asked Japan for an access treaty.", "japan-france-raa proposed denied"],
    ["Paris has ruled out an access treaty with Japan.", "japan-france-raa proposed denied"],
    ["No access treaty with Japan is under consideration in Paris.", "japan-france-raa proposed denied"],
    ["There is no French proposal for an access treaty with Japan.", "japan-france-raa proposed denied"],
  ])("reads from %j %s alone", (text, claim) => {
    expect(proposedIn(text)).toEqual([claim]);
  });

  it.each([
    "Paris would be open to an access treaty with Japan.",
    "Japan proposed that the access agreement with Australia cover coastguards too.",
    "Paris has not ruled out an access treaty with Japan.",
    "The French ministry, which wanted a clause on customs, is content with the access treaty with Japan.",
  ])("reads no proposal from %j", (text) => {
    expect(proposedIn(text)).toEqual([]);
  });
});

describe("ways of asking for a pact", () => {
  it.each([
    "Rome has filed a request for a logistics agreement with Japan.",
    "The Italian minister pleaded the case for a logistics agreement with Japan.",
    "A note for a logistics agreement between Italy and Japan was drawn up; a concept for such a pact is all there is.",
    "Italy and Japan have commissioned an assessment of a joint logistics agreement.",
    "A first outline for a logistics agreement was handed to Japan by Italy.",
    "Italy got from Japan an outline of a logistics agreement.",
    "Rome reaffirmed its readiness to negotiate a logistics agreement with Japan.",
    "Italy is tired of waiting in the queue for a logistics agreement with Japan; it has joined the queue for a pact twice.",
    "The question of a logistics agreement arose when Italy's minister visited Japan.",
    "Rome threw out the idea of a logistics agreement with Japan.",
    "Rome held out the prospect of a logistics agreement to Japan.",
    "Italy invited Japan to sign a logistics agreement.",
    "Interest in a logistics agreement between Italy and Japan is rising.",
    "Italian diplomats tested the ground for a logistics agreement with Japan.",
    "Japan is pondering Italy's request for a logistics agreement.",
    "A logistics agreement with Japan was broached by the Italian minister.",
    "Italy is impatient for a logistics agreement with Japan.",
    "The Italian cabinet is assessing a logistics agreement with Japan.",
    "Italy has Japan in mind for its next logistics agreement.",
    "Rome has invited Japan to think about a logistics agreement.",
    "Rome hinted at a logistics agreement with Japan.",
  ])("reads a proposal from %j", (text) => {
    expect(proposedIn(text)).toContain("japan-italy-acsa proposed happened");
  });

  it.each([
    "A request for papers on the Japan-Italy logistics agreement was refused.",
    "A study of the logistics agreement between Japan and Italy is out.",
    "Interest in the logistics agreement between Japan and Italy is high among students.",
    "Clerks lined up for a copy of the logistics agreement between Japan and Italy.",
    "The case against the logistics agreement between Japan and Italy was argued in court.",
  ])("reads no proposal from %j", (text) => {
    expect(proposedIn(text)).toEqual([]);
  });
});
