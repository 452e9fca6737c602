import { describe, expect, it } from "vitest";
import { isOwnAct } from "../../../src/pipeline/text/own-acts.ts";
import { claimsIn } from "./read-sentence.ts";

const RAA = "uk-japan-raa in-force";
const GSOMIA = "japan-korea-gsomia ended";

describe("isOwnAct", () => {
  it("knows verbs that anything may be said of, and leaves those of treaties alone", () => {
    expect(["starts", "began", "stopped", "died", "fell away", "took hold"].every(isOwnAct)).toBe(true);
    expect(["took effect", "start to apply", "expired"].some(isOwnAct)).toBe(false);
  });
});

describe("ownerOfAct", () => {
  it.each([
    ["The UK-Japan RAA started on 3 March 2025.", `${RAA} happened 2025-03-03`],
    ["The reciprocal access agreement between Britain and Japan starts on 3 June.", `${RAA} planned 2025-06-03`],
    ["The UK-Japan RAA will begin next month.", `${RAA} planned 2025-06`],
    ["The UK-Japan RAA is due to start in June.", `${RAA} planned 2025-06`],
    ["On 3 March the UK-Japan RAA began.", `${RAA} happened 2025-03-03`],
    ["The UK-Japan RAA took hold in March.", `${RAA} happened 2025-03`],
    ["GSOMIA died in April.", `${GSOMIA} happened 2025-04`],
    ["GSOMIA will stop in November.", `${GSOMIA} planned 2025-11`],
    ["GSOMIA ceases in November.", `${GSOMIA} planned 2025-11`],
    ["GSOMIA fell away on Monday.", `${GSOMIA} happened 2025-05-12`],
    ["The UK-Japan RAA entered its second year on Monday.", `${RAA} happened 2025-05-12`],
    ["Since March port calls have been governed by the UK-Japan RAA.", `${RAA} happened 2025-03`],
    ["The UK-Japan RAA was put into practice on Monday.", `${RAA} happened 2025-05-12`],
    ["Britain and Japan operationalised the RAA on Monday.", `${RAA} happened 2025-05-12`],
    ["GSOMIA was nullified on Monday.", `${GSOMIA} happened 2025-05-12`],
  ])("takes %j as told of the treaty itself", (text, claim) => {
    expect(claimsIn(text, "2025-05-15")).toEqual([claim]);
  });

  it.each([
    "The minister accepted blame for the UK-Japan RAA in the Diet.",
    "The minister failed in the Diet to defend the UK-Japan RAA.",
    "Reporters wait for the Diet to print the UK-Japan RAA.",
  ])("reads no consent from what is told of something else: %j", (text) => {
    expect(claimsIn(text, "2025-05-15").filter((claim) => claim.includes("ratified"))).toEqual([]);
  });

  it.each([
    "A drill under the UK-Japan RAA started on Monday.",
    "Work on the barracks for the UK-Japan RAA begins on Monday.",
    "Sailing under the UK-Japan RAA, the frigate's cruise began on Monday.",
    "The UK-Japan RAA begins with a list of definitions.",
    "Visits have doubled since the UK-Japan RAA began.",
    "The UK-Japan RAA started a quarrel in the town.",
    "The UK-Japan RAA was praised. Eleven people died in a flood in Kyushu on Monday.",
    "GSOMIA stopped a leak in April.",
    "Passes valid from March are of no use under the UK-Japan RAA.",
    "The old rule still applies, said critics of the UK-Japan RAA.",
    "Since March Kyoto has been governed by a friend of the UK-Japan RAA.",
    "As of today a news ban on drills under the UK-Japan RAA applies.",
    "Calm became a reality at the base, and the UK-Japan RAA helped.",
    "Lessons were put into practice at a drill under the UK-Japan RAA.",
    "The clerk who drafted GSOMIA was buried on Monday.",
    "The envoy who praised GSOMIA was replaced on Monday by another.",
    "Seoul's withdrawal from a camp became final, and GSOMIA was praised.",
    "Troops' withdrawal from the GSOMIA office took effect on Monday.",
    "Rain fell as ministers spoke of GSOMIA, and a lift stopped on Monday.",
  ])("reads no stage of the treaty from %j", (text) => {
    expect(claimsIn(text, "2025-05-15").filter((claim) => /in-force|ended/.test(claim))).toEqual([]);
  });
});
