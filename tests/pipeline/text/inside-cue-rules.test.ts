import { describe, expect, it } from "vitest";
import { INSIDE_CUE } from "../../../src/pipeline/text/inside-cue-rules.ts";
import { claimsIn, readSentence } from "./read-sentence.ts";

const PUBLISHED = "2022-03-15";

function factsIn(text: string): string[] {
  const { claims } = readSentence(text, PUBLISHED);
  return claims.filter(({ modality }) => modality === "happened").map(({ family, stage }) => `${family} ${stage}`);
}

describe("INSIDE_CUE", () => {
  it("gives no fact", () => {
    for (const { outcome } of INSIDE_CUE) expect(["planned", "denied", null]).toContain(outcome);
  });

  it.each([
    ["The UK-Japan Reciprocal Access Agreement must pass the Diet before it can kick in.", "in-force needed ?"],
    ["The UK-Japan Reciprocal Access Agreement comes into force 30 days after the last note.", "in-force planned ?"],
    ["Nothing will be signed this year on the UK-Japan Reciprocal Access Agreement.", "signed denied 2022"],
  ])("reads what comes later from %j", (text, claim) => {
    expect(claimsIn(text, PUBLISHED)).toContain(`uk-japan-raa ${claim}`);
  });

  it.each([
    [
      "Diplomats wrapped up on Friday their bargaining over the UK-Japan Reciprocal Access Agreement.",
      "uk-japan-raa agreed",
    ],
    ["Britain and Japan got down to drafting the UK-Japan Reciprocal Access Agreement.", "uk-japan-raa negotiating"],
    [
      "The House of Lords gave on Monday its backing to the UK-Japan Reciprocal Access Agreement.",
      "uk-japan-raa ratified",
    ],
    ["Work on the GCAP fighter has been in full swing since May.", "gcap development"],
    ["Saudi Arabia still hankers after a place in the Global Combat Air Programme.", "gcap proposed"],
    ["Leaders gave the Global Combat Air Programme the go-ahead on 9 December 2021.", "gcap launched"],
    ["A study of the Joint New Air-to-Air Missile was going well.", "jnaam study"],
    ["Japanese crews took their first lessons on the Tomahawk on Monday.", "japan-tomahawk development"],
    ["More than 9,000 people now work on the Global Combat Air Programme.", "gcap development"],
    ["Japan agreed last week to buy Tomahawk missiles.", "japan-tomahawk launched"],
  ])("still tells the fact in %j", (text, fact) => {
    expect(factsIn(text)).toContain(fact);
  });

  it.each([
    ["uk-japan-raa ratified", "The UK-Japan Reciprocal Access Agreement was sent to both parliaments on Monday."],
    ["uk-japan-raa ratified", "The UK-Japan Reciprocal Access Agreement was laid before both parliaments in May."],
    ["uk-japan-raa ratified", "The UK-Japan Reciprocal Access Agreement has been placed before the peers."],
    ["uk-japan-raa ratified", "The UK-Japan Reciprocal Access Agreement needs the approval of the Diet."],
    ["uk-japan-raa ratified", "The UK-Japan Reciprocal Access Agreement requires the consent of both chambers."],
    ["uk-japan-raa ratified", "The UK-Japan Reciprocal Access Agreement awaits approval by the parliaments."],
    ["uk-japan-raa ratified", "The UK-Japan Reciprocal Access Agreement lacks the backing of the House of Lords."],
    ["uk-japan-raa ratified", "The UK-Japan Reciprocal Access Agreement faces a vote in the Diet."],
    ["uk-japan-raa ratified", "The fate of the UK-Japan Reciprocal Access Agreement hinges on approval by the Diet."],
    ["uk-japan-raa ratified", "The UK-Japan Reciprocal Access Agreement is subject to ratification by the Diet."],
    ["uk-japan-raa ratified", "The UK-Japan Reciprocal Access Agreement failed to win the approval of the Diet."],
    ["uk-japan-raa ratified", "The UK-Japan Reciprocal Access Agreement did not get the nod of the lawmakers."],
    [
      "uk-japan-raa ratified",
      "Had the Diet given its assent to the UK-Japan Reciprocal Access Agreement, troops would now be in Kent.",
    ],
    [
      "uk-japan-raa ratified",
      "Lawmakers in the Diet withheld their consent to the UK-Japan Reciprocal Access Agreement.",
    ],
    [
      "uk-japan-raa ratified",
      "The government sought the approval of the Diet for the UK-Japan Reciprocal Access Agreement.",
    ],
    [
      "uk-japan-raa ratified",
      "The cabinet completed its internal procedures to submit the UK-Japan Reciprocal Access Agreement to the Diet.",
    ],
    ["uk-japan-raa ratified", "The UK-Japan Reciprocal Access Agreement came close to clearing the Diet."],
    [
      "uk-japan-raa ratified",
      "The Diet was to give its blessing to the UK-Japan Reciprocal Access Agreement before the crisis.",
    ],
    ["uk-japan-raa ratified", "Has the Diet given its blessing to the UK-Japan Reciprocal Access Agreement?"],
    ["uk-japan-raa ratified", "Scrutiny of the UK-Japan Reciprocal Access Agreement by both parliaments has begun."],
    [
      "uk-japan-raa ratified",
      "The Diet has begun scrutiny of the UK-Japan Reciprocal Access Agreement by its committee.",
    ],
    ["uk-japan-raa ratified", "Without approval by the Diet the UK-Japan Reciprocal Access Agreement is paper."],
    [
      "uk-japan-raa signed",
      "The UK-Japan Reciprocal Access Agreement was to bear the signatures of both ministers by May.",
    ],
    ["uk-japan-raa signed", "Neither minister put his name to the UK-Japan Reciprocal Access Agreement."],
    [
      "uk-japan-raa signed",
      "Ministers stopped short of putting their signatures under the UK-Japan Reciprocal Access Agreement.",
    ],
    ["uk-japan-raa signed", "Kishida refused to attach his signature to the UK-Japan Reciprocal Access Agreement."],
    [
      "uk-japan-raa signed",
      "Britain and Japan hope to swap signed copies of the UK-Japan Reciprocal Access Agreement in May.",
    ],
    ["uk-japan-raa signed", "The UK-Japan Reciprocal Access Agreement would be struck in London if the talks succeed."],
    ["uk-japan-raa signed", "No deal on the UK-Japan Reciprocal Access Agreement was made in London."],
    [
      "uk-japan-raa negotiating",
      "Britain and Japan have not begun negotiating the UK-Japan Reciprocal Access Agreement.",
    ],
    [
      "uk-japan-raa negotiating",
      "Britain and Japan agreed to set about negotiating the UK-Japan Reciprocal Access Agreement.",
    ],
    [
      "uk-japan-raa negotiating",
      "If Britain and Japan get down to negotiating the UK-Japan Reciprocal Access Agreement, it will take years.",
    ],
    [
      "uk-japan-raa negotiating",
      "Britain and Japan may kick off a first round of talks on the UK-Japan Reciprocal Access Agreement in May.",
    ],
    [
      "uk-japan-raa negotiating",
      "A first session of negotiations on the UK-Japan Reciprocal Access Agreement was called off.",
    ],
    [
      "uk-japan-raa negotiating",
      "Japan urged Britain to resume bargaining over the UK-Japan Reciprocal Access Agreement.",
    ],
    [
      "uk-japan-raa agreed",
      "Britain and Japan have yet to round off their talks on the UK-Japan Reciprocal Access Agreement.",
    ],
    [
      "uk-japan-raa agreed",
      "Negotiators wound up the first round of talks on the UK-Japan Reciprocal Access Agreement without a text.",
    ],
    [
      "uk-japan-raa agreed",
      "Britain and Japan failed to strike an outline deal on the UK-Japan Reciprocal Access Agreement.",
    ],
    ["uk-japan-raa agreed", "A tentative deal on the UK-Japan Reciprocal Access Agreement is expected in May."],
    ["uk-japan-raa agreed", "The wording of the UK-Japan Reciprocal Access Agreement is not settled."],
    [
      "uk-japan-raa agreed",
      "Britain and Japan want to tie up talks on the UK-Japan Reciprocal Access Agreement by June.",
    ],
    ["uk-japan-raa in-force", "The UK-Japan Reciprocal Access Agreement will begin to apply in May."],
    ["uk-japan-raa in-force", "The UK-Japan Reciprocal Access Agreement has yet to gain legal force."],
    ["uk-japan-raa in-force", "The UK-Japan Reciprocal Access Agreement should become operative next year."],
    ["uk-japan-raa in-force", "The UK-Japan Reciprocal Access Agreement is not operative."],
    ["uk-japan-raa in-force", "Until the UK-Japan Reciprocal Access Agreement is live, visas are needed."],
    ["uk-japan-raa ended", "Japan has no thought of leaving the UK-Japan Reciprocal Access Agreement."],
    ["uk-japan-raa ended", "Labour threatened to leave the UK-Japan Reciprocal Access Agreement."],
    ["uk-japan-raa ended", "Nobody in Tokyo wants to drop the UK-Japan Reciprocal Access Agreement."],
    [
      "uk-japan-raa ended",
      "Japan left the agreement with Britain, the UK-Japan Reciprocal Access Agreement, untouched.",
    ],
    ["gcap launched", "Britain, Italy and Japan have not agreed to build the GCAP fighter together."],
    ["gcap launched", "Would Britain, Italy and Japan agree to build a fighter under GCAP?"],
    ["gcap launched", "If the three decide to build a jet, GCAP will be its name."],
    ["gcap launched", "Britain called off the start of the GCAP project."],
    ["gcap launched", "Ministers hope to merge the two efforts into one GCAP."],
    ["gcap ended", "Italy has no plan to wind down the GCAP programme."],
    ["gcap ended", "Critics called on Britain to shut down the GCAP programme."],
    ["gcap development", "Work on the GCAP fighter has not begun."],
    ["gcap development", "Construction of the GCAP fighter is expected to be under way by 2030."],
    ["gcap development", "Work on the rival fighter was well under way, unlike that on GCAP."],
    ["gcap development", "Britain is due to start building a GCAP demonstrator in 2025."],
    ["gcap development", "No contract for the GCAP fighter has been awarded."],
    ["gcap development", "A dispute over work on the GCAP fighter is ongoing."],
    ["aukus-2 proposed", "Japan denied that it had been asked to join AUKUS Pillar II."],
    ["aukus-2 proposed", "Nobody has asked Japan to come aboard AUKUS Pillar II."],
    ["japan-tomahawk launched", "Japan has not agreed to buy Tomahawk missiles from the United States."],
    ["japan-tomahawk launched", "Japan would sign a contract to buy Tomahawk missiles if Congress agreed."],
    ["japan-tomahawk launched", "Japan decided not to buy Tomahawk missiles."],
    ["japan-tomahawk launched", "Talks to buy Tomahawk missiles were broken off by Japan."],
    ["japan-tomahawk development", "Japan was told that Chokai could be refitted to fire Tomahawk missiles."],
    ["gcap proposed", "Riyadh no longer hankers after a place in the Global Combat Air Programme."],
    ["gcap proposed", "Saudi Arabia has never asked for a place in the Global Combat Air Programme."],
    ["gcap proposed", "Japan backs no entry of others into the Global Combat Air Programme."],
    ["gcap launched", "Neither parliament gave the Global Combat Air Programme the go-ahead."],
    ["gcap launched", "The three may give the Global Combat Air Programme the go-ahead in May."],
    ["gcap launched", "The cabinet was asked to give the Global Combat Air Programme the green light."],
    ["gcap launched", "Had ministers given the Global Combat Air Programme the go-ahead, work would be under way."],
    ["gcap study", "A study of the Global Combat Air Programme would be going well by now."],
    ["gcap study", "The study of a rival to the Global Combat Air Programme is on track."],
    ["gcap development", "Work on the Global Combat Air Programme is not on track."],
    ["gcap development", "Doubts remain whether work on the Global Combat Air Programme is going well."],
    ["gcap development", "The three have yet to negotiate the contract for the Global Combat Air Programme."],
    ["jnaam study", "No study of the Joint New Air-to-Air Missile was going well."],
    ["japan-tomahawk development", "Japanese crews will take their first lessons on the Tomahawk in May."],
    ["japan-tomahawk development", "Japanese crews have not yet had lessons on the Tomahawk."],
    ["japan-tomahawk proposed", "Japan set no money aside for Tomahawk missiles."],
    ["hiroshima-accord launched", "Both cabinets are to approve the Hiroshima Accord in May."],
    ["hiroshima-accord launched", "The Diet refused to bless the Hiroshima Accord."],
    ["hiroshima-accord launched", "Would Parliament approve the Hiroshima Accord?"],
    ["quad launched", "The Quad has yet to meet for the first time."],
    ["quad launched", "Leaders of the Quad will meet for the first time in March."],
    ["quad launched", "Navies of the Quad met a Chinese ship for the first time."],
    ["aukus-1 development", "Training of Australian sailors for AUKUS submarines has not begun."],
    ["japan-nato-itpp study", "The Individually Tailored Partnership Programme is far from ready."],
    ["aukus-1 launched", "Officers follow the path that the AUKUS leaders chose in San Diego in March."],
    ["gcap launched", "Rome is about to join London and Tokyo in building the Global Combat Air Programme jet."],
    ["gcap launched", "Germany may yet join Britain, Italy and Japan in building the GCAP fighter."],
    ["gcap development", "Nobody now works on the Global Combat Air Programme."],
    [
      "japan-australia-jdsc development",
      "Canberra and Tokyo would cooperate through the Joint Declaration on Security Cooperation if they had one.",
    ],
    [
      "japan-nato-itpp development",
      "NATO and Japan do not yet work through the Individually Tailored Partnership Programme.",
    ],
    ["fpda in-service", "The Five Power Defence Arrangements are to hold drills twice a year."],
  ])("tells no %s as done: %j", (fact, text) => {
    expect(factsIn(text)).not.toContain(fact);
  });
});
