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
  ])("takes %j as told of the treaty itself", (text, claim) => {
    expect(claimsIn(text, "2025-05-15")).toEqual([claim]);
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
    "Rain fell as ministers spoke of GSOMIA, and a lift stopped on Monday.",
  ])("reads no stage of the treaty from %j", (text) => {
    expect(claimsIn(text, "2025-05-15").filter((claim) => /in-force|ended/.test(claim))).toEqual([]);
  });
});
