import { describe, expect, it } from "vitest";
import { DENIALS } from "../../../src/pipeline/text/denial-rules.ts";
import { claimsIn } from "./read-sentence.ts";

describe("DENIALS", () => {
  it.each([
    ["Paris and Tokyo have not signed the Japan-France RAA.", "japan-france-raa signed denied ?"],
    ["Neither Tokyo nor Manila has signed the Japan-Philippines RAA.", "japan-philippines-raa signed denied ?"],
    ["Neither side has ratified the Japan-Philippines RAA.", "japan-philippines-raa ratified denied ?"],
    ["No Japan-France RAA has been signed so far.", "japan-france-raa signed denied ?"],
    ["Paris and Tokyo signed no Japan-France RAA.", "japan-france-raa signed denied ?"],
    [
      "Paris and Tokyo have ratified neither the Japan-France RAA nor a tax treaty.",
      "japan-france-raa ratified denied ?",
    ],
    ["The two sides failed to sign the Japan-France RAA.", "japan-france-raa signed denied ?"],
    ["The ministers stopped short of signing the Japan-France RAA.", "japan-france-raa signed denied ?"],
    ["Seoul held off signing GSOMIA with Tokyo.", "japan-korea-gsomia signed denied ?"],
    ["Seoul suspended the termination of GSOMIA.", "japan-korea-gsomia ended denied ?"],
    ["South Korea reversed its decision to scrap GSOMIA.", "japan-korea-gsomia ended denied ?"],
    ["Seoul dropped its threat to withdraw from GSOMIA.", "japan-korea-gsomia ended denied ?"],
    ["The expiry of GSOMIA has been put on hold.", "japan-korea-gsomia ended denied ?"],
    ["The termination of GSOMIA was suspended.", "japan-korea-gsomia ended denied ?"],
    [
      "Hours before it was to lapse, Seoul said it would suspend the end of GSOMIA.",
      "japan-korea-gsomia ended denied ?",
    ],
    ["Seoul's decision to end GSOMIA was frozen.", "japan-korea-gsomia ended denied ?"],
    ["The plan to scrap the EDCA was shelved.", "us-philippines-edca ended denied ?"],
    ["GSOMIA rolled over in November.", "japan-korea-gsomia ended denied ?"],
    ["The deadline for ending GSOMIA passed without a word.", "japan-korea-gsomia ended denied ?"],
    ["No talks have begun on the Japan-France RAA.", "japan-france-raa negotiating denied ?"],
    ["Seoul has no plans to withdraw from GSOMIA.", "japan-korea-gsomia ended denied ?"],
  ])("reads %j as a denial", (text, claim) => {
    expect(claimsIn(text)).toEqual([claim]);
  });

  it("reads what is not to be extended as an end to come", () => {
    expect(claimsIn("Seoul announced that GSOMIA would not be extended.")).toEqual([
      "japan-korea-gsomia ended planned ?",
    ]);
  });

  it("reads what is yet to be done as needed, promised by nobody", () => {
    expect(claimsIn("The Japan-France RAA has yet to be signed.")).toEqual(["japan-france-raa signed needed ?"]);
  });

  it.each([
    "No other country has signed one with Tokyo like the Japan-UK RAA.",
    "Tokyo is in GCAP; it had never entered a big arms partnership with anyone but America.",
    "Tokyo and Manila signed no other text than the Japan-Philippines RAA.",
    "Tokyo and Manila signed the Japan-Philippines RAA no later than July.",
    "Seoul said that it would end GSOMIA, then suspended that decision.",
    "Seoul reversed the decision on beef after GSOMIA was signed.",
    "Seoul did not suspend the end of GSOMIA.",
    "Seoul refused to suspend the termination of GSOMIA.",
    "Japan urged Seoul to suspend the termination of GSOMIA.",
  ])("denies nothing in %j", (text) => {
    expect(claimsIn(text).filter((claim) => claim.includes("denied"))).toEqual([]);
  });

  it.each([
    "Seoul told Tokyo in August that it would end GSOMIA, then suspended that decision in November.",
    "Seoul would scrap GSOMIA, it said, but withdrew its notice.",
    "Tokyo and Manila signed no Japan-Philippines RAA until July.",
  ])("reads neither an end nor a plan from %j", (text) => {
    expect(claimsIn(text)).toEqual([]);
  });

  it("gives nothing but denials, plans and silence", () => {
    for (const { outcome } of DENIALS) expect(["denied", "planned", null]).toContain(outcome);
  });
});

it("reads that not one of the parties has acted as a denial", () => {
  expect(claimsIn("Not one of the three had ratified the GIGO convention.", "2024-06-10")).toEqual([
    "gigo-treaty ratified denied ?",
  ]);
});
