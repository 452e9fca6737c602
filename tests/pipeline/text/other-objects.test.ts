import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const OPENING = "The Japan-UK RAA is a treaty on visits.";

describe("actsOnThing", () => {
  it.each([
    "Kishida signed the visitors' book and left.",
    "Both men signed a football shirt.",
    "The Diet passed a budget.",
  ])("gives the treaty no act of %j", (sentence) => {
    expect(claimsIn(`${OPENING} ${sentence}`)).toEqual([]);
  });

  it.each([
    ["Kishida signed the pact in London.", "signed"],
    ["Sunak signed a copy of it in ink.", "signed"],
    ["Negotiators settled the wording of the pact.", "agreed"],
  ])("gives it the act of %j", (sentence, stage) => {
    expect(claimsIn(`${OPENING} ${sentence}`)).toEqual([`uk-japan-raa ${stage} happened ?`]);
  });
});

describe("hasOtherObject", () => {
  it("takes a contract for another thing with a name for none of the programme", () => {
    const text = "Oman's contract for Typhoons will be signed in May, while GCAP waits.";
    expect(claimsIn(text, "2025-02-03")).toEqual([]);
  });

  it("leaves the end of a thing to the thing, and not to what came in its place", () => {
    const ended = "Canberra wanted French submarines, a plan dropped for AUKUS boats in 2021.";
    expect(claimsIn(ended, "2025-08-01").filter((claim) => claim.includes("ended"))).toEqual([]);
  });

  it.each([
    "South Korea cancelled the signing of GSOMIA with Japan.",
    "Tokyo and Seoul ended a drill held under GSOMIA.",
    "The Five Power Defence Arrangements date from 1971, after the British had pulled out of Malaysia.",
    "The row over GSOMIA between Japan and South Korea ended on Friday.",
    "A visit to Seoul that touched on GSOMIA with Japan comes to an end on Friday.",
  ])("leaves the end of what goes on about an agreement to that: %j", (text) => {
    expect(claimsIn(text, "2025-08-01").filter((claim) => claim.includes("ended"))).toEqual([]);
  });

  it("leaves the signing of a text by another name to that text", () => {
    expect(claimsIn(`${OPENING} They welcomed the signing of the Lisbon Charter.`)).toEqual([]);
  });
});

describe("isOfOtherCountry", () => {
  it("leaves an act to the partner that the list names before it", () => {
    expect(claimsIn(`${OPENING} Japan has deals with Peru, signed in 1999.`)).toEqual([]);
  });
});

describe("hasOtherSubject", () => {
  it("leaves a state to the thing by another name that stands before it", () => {
    const opening = "Japan will build Mogami frigates for Australia.";
    expect(claimsIn(`${opening} British Type 31s are under study.`).join()).not.toContain("study");
  });
});

describe("isOfPart", () => {
  it("tells a part of a programme from what it delivers", () => {
    expect(claimsIn("Japan will get GCAP sensors.", "2025-09-10")).toEqual([]);
    expect(claimsIn("Japan will get GCAP jets.", "2025-09-10")).toEqual(["gcap in-service planned ?"]);
  });

  it("tells the force of a convention from the start of its programme", () => {
    const text = "The convention behind the Global Combat Air Programme took effect in May.";
    expect(claimsIn(text, "2025-09-10").filter((claim) => claim.includes("launched"))).toEqual([]);
  });
});

describe("actsOnOtherPact", () => {
  it.each([
    "Gilberto Teodoro praised EDCA. He and his guest also signed an agreement on secrets on Monday.",
    "Gilberto Teodoro praised EDCA. He and his guest signed another pact on Monday.",
  ])("takes one more pact for no act on that of the text: %j", (text) => {
    expect(claimsIn(text, "2024-11-20")).toEqual([]);
  });
});

describe("announcesOther", () => {
  it.each([
    "The GCAP partners announced new agreements on Tuesday.",
    "The GCAP partners set up an office in Reading.",
    "Principles for GCAP newcomers were announced in April.",
    "Funding for GCAP was announced on Tuesday.",
    "The AUKUS partners announced Japan's entry into Pillar 2 in April.",
    "Canada's participation in GCAP was announced on Tuesday.",
  ])("takes what is made known round a programme for no launch of it: %j", (text) => {
    expect(claimsIn(text, "2025-09-10").filter((claim) => claim.includes("launched"))).toEqual([]);
  });

  it("leaves the programme that is announced a launch", () => {
    expect(claimsIn("The three announced GCAP in May 2023.", "2025-09-10")).toEqual(["gcap launched happened 2023-05"]);
  });
});
