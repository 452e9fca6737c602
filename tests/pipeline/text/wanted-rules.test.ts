import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const RAA = "the UK-Japan Reciprocal Access Agreement";
const PUBLISHED = "2024-05-20";

describe("WANTED", () => {
  it.each([
    ["ended", `The group wants ${RAA} torn up before MPs get to it.`],
    ["signed", `Several ministers would like ${RAA} signed at once.`],
    ["in-force", `They hope to see ${RAA}, signed in January, in operation soon.`],
    ["in-force", `The army is keen to see ${RAA} in force.`],
    ["ratified", `Business leaders demand to see ${RAA} ratified by the Diet.`],
    ["negotiating", `Tokyo had wanted to use the visit to fix a start for negotiations on ${RAA}.`],
    ["negotiating", `London seeks a date for the first round of talks on ${RAA}.`],
    ["negotiating", `Japan and Britain settled on the third week of June for a first session on ${RAA}.`],
    ["negotiating", `Both sides have fixed a day in June for talks on ${RAA}.`],
    ["ratified", `${RAA} went to the Diet on Friday together with two bills.`],
    ["ratified", `${RAA} has gone to the Diet.`],
    ["development", "The venture must be in place, and the first GCAP contract signed, within this year."],
    ["negotiating", `Diplomats have played down a suggestion that the two are already negotiating ${RAA}.`],
    ["negotiating", `Officials brushed aside reports that both are now negotiating ${RAA}.`],
  ])("tells %s as no fact in: %s", (stage, text) => {
    expect(claimsIn(text, PUBLISHED).join()).not.toContain(`${stage} happened`);
  });

  it.each([
    [`The group wants ${RAA} torn up before MPs get to it.`, "ended urged ?"],
    [`Several ministers would like ${RAA} signed at once.`, "signed urged ?"],
    [`They hope to see ${RAA}, signed in January, in operation soon.`, "in-force urged ?"],
    [`${RAA} went to the Diet on Friday together with two bills.`, "ratified planned ?"],
    [`Japan and Britain settled on the third week of June for a first session on ${RAA}.`, "negotiating planned ?"],
  ])("tells in %s %s", (text, claim) => {
    expect(claimsIn(text, PUBLISHED)).toContain(`uk-japan-raa ${claim}`);
  });

  it.each([
    "Washington urged Seoul to keep the intelligence pact with Tokyo, GSOMIA.",
    "Tokyo wishes to see its military information pact with South Korea extended.",
    "Seoul should stay in the GSOMIA.",
    "He pleaded for an extension of the GSOMIA.",
  ])("takes a wish that a treaty go on for one of its force in: %s", (text) => {
    expect(claimsIn(text, PUBLISHED).join()).toContain("japan-korea-gsomia in-force urged");
  });

  it.each([
    "Seoul maintains the GSOMIA.",
    "Nobody urged Seoul to keep the GSOMIA.",
    "Seoul will decide whether to extend the GSOMIA.",
    "Tokyo has not asked Seoul to renew the GSOMIA.",
  ])("takes no such wish from: %s", (text) => {
    expect(claimsIn(text, PUBLISHED).join()).not.toContain("in-force");
  });

  it.each([
    ["a wish about something else", `Tokyo wants to know why ${RAA} was signed in January.`, "signed happened"],
    ["what the wished thing was", `Labour wants ${RAA} signed in 2023 amended.`, "signed"],
    [
      "a report of what goes on",
      `The ministry says that Japan and Britain are now negotiating ${RAA}.`,
      "negotiating happened",
    ],
    ["what follows a wish", `London wanted a treaty, and in January it signed ${RAA}.`, "signed happened"],
    [
      "talks that a day was set for and that were held",
      `Envoys held a first round of talks on ${RAA}.`,
      "negotiating happened",
    ],
  ])("takes no fact away by %s", (_, text, claim) => {
    if (claim === "signed") expect(claimsIn(text, PUBLISHED).join()).not.toContain("signed urged");
    else expect(claimsIn(text, PUBLISHED).join()).toContain(claim);
  });

  it("leaves a goal with its year a plan", () => {
    const text = "Downing Street wants the GCAP jet flying by 2035.";
    expect(claimsIn(text, PUBLISHED).join()).toContain("gcap in-service planned 2035");
  });

  it.each([
    `The ministers want ${RAA} done by June.`,
    `Paris and Tokyo, which looked at ${RAA} for a year, want it done by June.`,
  ])("tells as a wish what is wanted done: %s", (text) => {
    expect(claimsIn(text, PUBLISHED)).toContain("uk-japan-raa agreed urged 2024-06");
    expect(claimsIn(text, PUBLISHED).join()).not.toContain("agreed happened");
  });

  it("tells talks that one would like to see follow as wished", () => {
    expect(claimsIn(`The envoy would like to see negotiations on ${RAA} follow.`, PUBLISHED)).toEqual([
      "uk-japan-raa negotiating urged ?",
    ]);
  });

  it("tells what it is hoped would be brought about as wished", () => {
    const text = `Both hoped that the negotiations on ${RAA} would be brought to an early close.`;
    expect(claimsIn(text, PUBLISHED)).toContain("uk-japan-raa agreed urged ?");
    expect(claimsIn(`They believe that the talks on ${RAA} were concluded in May.`, PUBLISHED)).toEqual([]);
  });

  it("tells no wish for talks by a wish for their end", () => {
    const text = `She hopes the negotiation on ${RAA} can be wrapped up by May.`;
    expect(claimsIn(text, PUBLISHED).join()).not.toContain("negotiating urged");
  });

  it("tells what one senator insists on as urged", () => {
    const text = `A senator insists that ${RAA} must go to the Diet.`;
    expect(claimsIn(text, PUBLISHED).join()).not.toContain("ratified planned");
  });

  it("tells what is wanted by a day as wanted", () => {
    expect(claimsIn("Tokyo wants the GCAP design contract signed by the end of March.", "2024-02-01")).toEqual([
      "gcap development urged 2024-03",
    ]);
  });

  it("tells no end by a first term that ran out", () => {
    const text = "EDCA has been renewed by itself since its first ten years ran out in 2024.";
    expect(claimsIn(text, PUBLISHED).join()).not.toContain("ended happened");
  });

  it("tells no launch by talks that are to go faster", () => {
    const text = "NATO and Japan agreed to speed up talks on an individually tailored partnership programme.";
    expect(claimsIn(text, PUBLISHED).join()).not.toContain("launched happened");
  });
});

describe("what somebody does not want", () => {
  it.each([
    [
      "The opposition does not want the Japan-Philippines RAA passed in this session.",
      "japan-philippines-raa ratified urged",
    ],
    ["Nobody wants the Japan-France RAA signed in haste.", "japan-france-raa signed urged"],
  ])("reads from %j no %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10").filter((told) => told.startsWith(claim))).toEqual([]);
  });
});

describe("what is wanted soon, and of others", () => {
  it.each([
    ["Tokyo and Paris agreed to sign the Japan-France RAA as soon as possible.", "japan-france-raa signed urged ?"],
    [
      "The ministers agreed that work should go on so that the Japan-France RAA can be signed as early as they can.",
      "japan-france-raa signed urged ?",
    ],
    ["They resolved to conclude the Japan-France RAA at an early date.", "japan-france-raa agreed urged ?"],
    ["A former admiral wants Tokyo to be bolder and sign the Japan-France RAA.", "japan-france-raa signed urged ?"],
    ["The envoy hopes to see talks on the Japan-France RAA begin soon.", "japan-france-raa negotiating urged ?"],
    ["Tokyo and Paris hope to conclude the Japan-France RAA this year.", "japan-france-raa agreed urged 2024"],
    ["Tokyo and Paris agreed to sign the Japan-France RAA.", "japan-france-raa signed planned ?"],
  ])("reads from %j %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10")).toContain(claim);
  });
});

describe("what nobody is asked for", () => {
  it.each([
    ["The paper does not want Tokyo to go further and sign the Japan-France RAA.", "japan-france-raa signed urged"],
    [
      "The paper urges both to go further and conclude a deal on ships, on the model of the Japan-France RAA.",
      "japan-france-raa agreed",
    ],
    [
      "Tokyo and Paris did not agree to sign the Japan-France RAA as soon as possible.",
      "japan-france-raa signed urged",
    ],
    ["Tokyo and Paris signed the Japan-France RAA as soon as possible.", "japan-france-raa signed urged"],
  ])("reads from %j no %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10").filter((told) => told.startsWith(claim))).toEqual([]);
  });
});
