import { describe, expect, it } from "vitest";
import { WISHES } from "../../../src/pipeline/text/wish-rules.ts";
import { claimsIn } from "./read-sentence.ts";

describe("WISHES", () => {
  it.each([
    ["Manila urged Paris to sign the Philippines-France VFA.", "philippines-france-vfa signed urged ?"],
    ["Protesters demanded that Seoul scrap GSOMIA.", "japan-korea-gsomia ended urged ?"],
    ["Critics want EDCA scrapped.", "us-philippines-edca ended urged ?"],
    ["The envoy would like the Japan-France RAA signed.", "japan-france-raa signed urged ?"],
    ["A committee has recommended ratification of the Geelong Treaty.", "geelong-treaty ratified urged ?"],
    ["The study advises Paris to sign the Japan-France RAA.", "japan-france-raa signed urged ?"],
    ["Kishida will ask the Diet to approve the Japan-Philippines RAA.", "japan-philippines-raa ratified planned ?"],
    ["Both want the text of the Japan-France RAA ready by June.", "japan-france-raa agreed urged ?"],
    ["Manila hopes that the Japan-UK RAA will come into force soon.", "uk-japan-raa in-force urged ?"],
    ["The Japan-Germany ACSA was sent to the Diet for approval.", "japan-germany-acsa ratified planned ?"],
    [
      "Officials say that the Japan-France RAA should be signed by the end of May.",
      "japan-france-raa signed planned ?",
    ],
    ["Experts say that the Japan-France RAA should be signed by the end of May.", "japan-france-raa signed urged ?"],
    [
      "The leaders affirmed their commitment to the swift conclusion of the Japan-France RAA.",
      "japan-france-raa agreed urged ?",
    ],
    ["The Japan-Philippines RAA must be ratified by both sides.", "japan-philippines-raa ratified needed ?"],
  ])("reads %j as a wish or as what remains to be done", (text, claim) => {
    expect(claimsIn(text)).toEqual([claim]);
  });

  it("tells a signature that is pressed for as urged", () => {
    expect(claimsIn("The minister pressed for a signature on the GCAP design contract in May.", "2025-02-03")).toEqual([
      "gcap development urged 2025-05",
    ]);
  });

  it("gives nothing but wishes and plans", () => {
    for (const { outcome } of WISHES) expect(["urged", "planned"]).toContain(outcome);
  });
});
