import { describe, expect, it } from "vitest";
import { TREATY_LIFE } from "../../../src/pipeline/text/treaty-life-rules.ts";
import { claimsIn } from "./read-sentence.ts";

const PUBLISHED = "2025-05-15";
const RATIFIED = "uk-japan-raa ratified";
const FORCE = "uk-japan-raa in-force";
const ENDED = "japan-korea-gsomia ended";

describe("TREATY_LIFE", () => {
  it("names each rule once", () => {
    const ids = TREATY_LIFE.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ["The Diet accepted the UK-Japan RAA on Monday.", `${RATIFIED} happened 2025-05-12`],
    ["The House of Councillors let the UK-Japan RAA pass on Monday.", `${RATIFIED} happened 2025-05-12`],
    ["The UK-Japan RAA made its way through the Diet on Monday.", `${RATIFIED} happened 2025-05-12`],
    ["The Diet carried the UK-Japan RAA by 300 votes to 40.", `${RATIFIED} happened 2025-05`],
    ["The last parliamentary hurdle for the UK-Japan RAA fell on Monday.", `${RATIFIED} happened 2025-05-12`],
    ["No lawmaker in the Diet voted against the UK-Japan RAA.", `${RATIFIED} happened ?`],
    ["The UK-Japan RAA is through the Diet.", `${RATIFIED} happened ?`],
    [
      "Parliament's scrutiny period for the UK-Japan RAA ended on Monday without protest.",
      `${RATIFIED} happened 2025-05-12`,
    ],
    ["The UK-Japan RAA received Royal Assent on Monday.", `${RATIFIED} happened 2025-05-12`],
    [
      "Japan and Britain exchanged instruments of ratification of the UK-Japan RAA on Monday.",
      `${RATIFIED} happened 2025-05-12`,
    ],
  ])("reads %j as consent", (text, claim) => {
    expect(claimsIn(text, PUBLISHED)).toEqual([claim]);
  });

  it.each([
    ["The UK-Japan RAA now waits on the Diet.", `${RATIFIED} planned ?`],
    ["The UK-Japan RAA is in the hands of the Diet.", `${RATIFIED} planned ?`],
    ["Tokyo wants the UK-Japan RAA through the Diet this year.", `${RATIFIED} planned 2025`],
    ["Exporters want the UK-Japan RAA through the Diet this year.", `${RATIFIED} urged 2025`],
    ["The minister appealed to the Diet for a swift vote on the UK-Japan RAA.", `${RATIFIED} urged ?`],
    ["The panel favours ratification of the UK-Japan RAA.", `${RATIFIED} urged ?`],
    ["The panel found that ratifying the UK-Japan RAA is in the public interest.", `${RATIFIED} urged ?`],
    ["The Diet voted the UK-Japan RAA down on Monday.", `${RATIFIED} denied 2025-05-12`],
    ["The UK-Japan RAA failed in the Diet on Monday.", `${RATIFIED} denied 2025-05-12`],
  ])("reads %j as told of a consent to come, wanted or refused", (text, claim) => {
    expect(claimsIn(text, PUBLISHED)).toEqual([claim]);
  });

  it.each([
    "The president signed the law ratifying the GIGO treaty on Monday.",
    "The head of state promulgated the act approving the GIGO treaty on Monday.",
    "The bill ratifying the GIGO treaty was signed on Monday.",
  ])("reads the law on a treaty as consent and not as its signing: %j", (text) => {
    expect(claimsIn(text, PUBLISHED)).toEqual([expect.stringMatching(/^gigo-treaty ratified happened/)]);
  });

  it.each([
    ["As of yesterday the UK-Japan RAA applies.", `${FORCE} happened 2025-05-14`],
    ["From today the UK-Japan RAA governs visits.", `${FORCE} happened 2025-05-15`],
    ["The UK-Japan RAA has been valid since March.", `${FORCE} happened 2025-03`],
    ["The UK-Japan RAA had been working since March.", `${FORCE} happened 2025-03`],
    ["The UK-Japan RAA became enforceable in March.", `${FORCE} happened 2025-03`],
    ["The UK-Japan RAA turned operational on Monday.", `${FORCE} happened 2025-05-12`],
    ["Notes that crossed on Monday made the UK-Japan RAA binding.", `${FORCE} happened 2025-05-12`],
    ["Since March 2024 the UK-Japan RAA has governed visits.", `${FORCE} happened 2024-03`],
    ["The UK-Japan RAA acquired the force of law in March.", `${FORCE} happened 2025-03`],
    ["The UK-Japan RAA, now in its second year of use, drew praise.", `${FORCE} happened ?`],
    ["The commencement of the UK-Japan RAA on Monday drew little notice.", `${FORCE} happened 2025-05-12`],
    ["The UK-Japan RAA continues to apply.", `${FORCE} happened ?`],
    ["The UK-Japan RAA is not law yet.", `${FORCE} denied ?`],
    ["The UK-Japan RAA is valid from 1 June.", `${FORCE} planned 2025-06-01`],
    ["The UK-Japan RAA is effective from 1 June.", `${FORCE} planned 2025-06-01`],
    ["The UK-Japan RAA is operational from 1 March 2025.", `${FORCE} happened 2025-03-01`],
    ["The UK-Japan RAA is in force from 1 June.", `${FORCE} planned 2025-06-01`],
    ["As of 1 June the UK-Japan RAA applies.", `${FORCE} planned 2025-06-01`],
    ["Britain and Japan have been bound by the UK-Japan RAA since March.", `${FORCE} happened 2025-03`],
    ["Monday brought the UK-Japan RAA to life.", `${FORCE} happened 2025-05-12`],
  ])("reads %j as told of its force", (text, claim) => {
    expect(claimsIn(text, PUBLISHED)).toEqual([claim]);
  });

  it.each([
    ["GSOMIA breathed its last on Monday.", `${ENDED} happened 2025-05-12`],
    ["GSOMIA was replaced on Monday by a wider pact.", `${ENDED} happened 2025-05-12`],
    ["GSOMIA was wound up in April.", `${ENDED} happened 2025-04`],
    ["GSOMIA reached the end of its term in April.", `${ENDED} happened 2025-04`],
    ["Seoul's withdrawal from GSOMIA became final on Monday.", `${ENDED} happened 2025-05-12`],
    ["GSOMIA no longer binds the two.", `${ENDED} happened ?`],
    ["GSOMIA will no longer apply.", `${ENDED} planned ?`],
    ["Seoul decided on Monday not to extend GSOMIA.", `${ENDED} planned ?`],
    ["GSOMIA was not renewed.", `${ENDED} happened ?`],
    ["GSOMIA ceased to be in force on Monday.", `${ENDED} happened 2025-05-12`],
  ])("reads %j as told of its end", (text, claim) => {
    expect(claimsIn(text, PUBLISHED)).toEqual([claim]);
  });

  it.each([
    "No lawmaker on the Diet's committee voted against the UK-Japan RAA.",
    "Nobody in the Diet has voted on the UK-Japan RAA.",
    "No lawmaker in the Diet voted against a motion on the UK-Japan RAA.",
    "The UK-Japan RAA is through the lower house.",
    "The Diet accepted amendments to the UK-Japan RAA.",
    "The cabinet refused to hold a vote in the Diet on the UK-Japan RAA.",
    "The Diet threw out the UK-Japan RAA on Monday.",
    "A licence for the barracks of the UK-Japan RAA came into force on Monday.",
    "Only a text that the Diet accepts may bind Japan, and the UK-Japan RAA is one.",
    "A swift vote on the UK-Japan RAA in the Diet pleased nobody.",
    "From tomorrow the UK-Japan RAA applies.",
    "The court left GSOMIA standing.",
    "Peers asked ministers to put off ratification of the UK-Japan RAA.",
    "The Diet could have blocked ratification of the UK-Japan RAA.",
    "If GSOMIA no longer applied, data would flow through Washington.",
    "Seoul was urged not to extend GSOMIA.",
    "Once the law ratifying the UK-Japan RAA is signed, drills can start.",
  ])("reads no such act from %j", (text) => {
    const acts = /ratified happened|in-force happened|ended/;
    expect(claimsIn(text, PUBLISHED).filter((claim) => acts.test(claim))).toEqual([]);
  });
});
