import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("keepBestClaims", () => {
  it("keeps one claim of a fact told twice, the dated one", () => {
    const text = "The Geelong Treaty was signed. The Geelong Treaty was signed on 26 July 2025.";
    expect(claimsIn(text)).toEqual(["geelong-treaty signed happened 2025-07-26"]);
  });

  it("keeps two different dates of one stage", () => {
    const text = "The Geelong Treaty was signed on 25 July 2025. No: the Geelong Treaty was signed on 26 July 2025.";
    expect(claimsIn(text)).toHaveLength(2);
  });

  it("drops a plan that the same text says was carried out", () => {
    const text = "Ministers were expected to sign the Geelong Treaty. They signed the Geelong Treaty in Victoria.";
    expect(claimsIn(text)).toEqual(["geelong-treaty signed happened ?"]);
  });

  it("takes what is weighed about a signed treaty for no proposal of it", () => {
    const text = "EDCA was signed in 2014. EDCA is being considered again, Manila said.";
    expect(claimsIn(text)).toEqual(["us-philippines-edca signed happened 2014"]);
  });

  it("keeps a proposal made once beside what came of it", () => {
    const text = "Tokyo proposed the Japan-Philippines RAA in 2022. The Japan-Philippines RAA was signed in 2024.";
    expect(claimsIn(text).map((claim) => claim.split(" ")[1])).toEqual(["proposed", "signed"]);
  });

  it("keeps a plan of one party beside the act of the other", () => {
    const text =
      "The Senate ratified the Japan-Philippines RAA. Japan's Diet must still approve the Japan-Philippines RAA.";
    expect(claimsIn(text)).toEqual([
      "japan-philippines-raa ratified happened ?",
      "japan-philippines-raa ratified needed ?",
    ]);
  });

  it("keeps a launch yet to come from a fact that the same sentence only leads to it with", () => {
    const text =
      "Britain and South Korea launched joint patrols as part of the Downing Street Accord to be signed soon.";
    expect(claimsIn(text)).toEqual(["uk-korea-accord launched planned ?"]);
  });

  it("keeps a launch whose words hold a second cue", () => {
    const text = "The AUKUS partners committed to commence work together on AUKUS Pillar II.";
    expect(claimsIn(text)).toContain("aukus-2 launched happened ?");
  });
});
