import { describe, expect, it } from "vitest";
import { UNURGED } from "../../../src/pipeline/text/unurged-rules.ts";
import { claimsIn } from "./read-sentence.ts";

describe("UNURGED", () => {
  it("tells of nothing", () => {
    for (const { outcome } of UNURGED) expect(outcome).toBeNull();
  });

  it.each([
    "The inquiry never called for AUKUS to be scrapped.",
    "The auditors did not recommend that the UK-Japan RAA be ended.",
    "The bishop did not urge Manila to terminate EDCA.",
    "No minister has called for GSOMIA to be ended.",
    "Nobody is calling for the Geelong Treaty to be scrapped.",
    "The mayor never demanded that AUKUS be cancelled.",
    "The paper does not advise that Japan withdraw from GCAP.",
    "The union refused to call for GCAP to be scrapped.",
    "The panel stopped short of urging that AUKUS be abandoned.",
    "The party no longer demands that EDCA be abrogated.",
    "Few in Tokyo call for the UK-Japan RAA to be terminated.",
    "Hardly anyone has proposed that the Geelong Treaty be torn up.",
  ])("reads no wish and no denial from what nobody asks for: %j", (text) => {
    expect(claimsIn(text)).toEqual([]);
  });

  it.each([
    "I see no reason not to ratify the Philippines-France visiting forces agreement.",
    "The treasurer can't see why the Senate shouldn't ratify the Philippines-France visiting forces agreement.",
    "The Senate cannot but ratify the Philippines-France visiting forces agreement.",
    "There is nothing to stop Japan and France signing the RAA.",
    "Nothing prevents Manila from ratifying the Philippines-France visiting forces agreement.",
  ])("reads no denial from two negations: %j", (text) => {
    expect(claimsIn(text)).toEqual([]);
  });

  it.each([
    ["The inquiry called for AUKUS to be scrapped.", "aukus-1 ended urged ?"],
    ["The auditors recommended that the UK-Japan RAA be ended.", "uk-japan-raa ended urged ?"],
    ["Unions not only called for talks but urged that GCAP be scrapped.", "gcap ended urged ?"],
    ["The bishop urged Manila to terminate EDCA.", "us-philippines-edca ended urged ?"],
    ["Students demanded that EDCA not be renewed.", "us-philippines-edca ended denied ?"],
    ["Senators urged Manila not to ratify the Philippines-France VFA.", "philippines-france-vfa ratified denied ?"],
    ["The Senate did not ratify the Philippines-France VFA.", "philippines-france-vfa ratified denied ?"],
    ["Manila refused to ratify the Philippines-France VFA.", "philippines-france-vfa ratified denied ?"],
    ["Seoul has no plan to end GSOMIA.", "japan-korea-gsomia ended denied ?"],
    ["Nobody in Tokyo minded when Japan signed the UK-Japan RAA.", "uk-japan-raa signed happened ?"],
  ])("leaves what is asked for or denied as it is: %j", (text, claim) => {
    expect(claimsIn(text)).toContain(claim);
  });
});
