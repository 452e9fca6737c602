import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("ACTS_AHEAD", () => {
  it.each([
    ["The signing of the Geelong Treaty is expected in June.", "geelong-treaty signed planned 2025-06"],
    ["The ratification of the Geelong Treaty is outstanding.", "geelong-treaty ratified needed ?"],
    ["Manila announced its withdrawal from EDCA.", "us-philippines-edca ended planned ?"],
    ["Manila gave Washington notice of its withdrawal from EDCA on Monday.", "us-philippines-edca ended planned ?"],
    ["The governments fixed a date for the signature of the Geelong Treaty.", "geelong-treaty signed planned ?"],
  ])("read %j as %s", (text, claim) => {
    expect(claimsIn(text, "2025-05-15")).toEqual([claim]);
  });

  it("read no plan from a clause within what an act is on", () => {
    expect(
      claimsIn("The two struck a broad accord on the Japan-France RAA and on how guests will be lodged.", "2025-05-15"),
    ).toEqual(["japan-france-raa agreed happened 2025-05"]);
  });

  it("read no plan from what an act would do", () => {
    expect(claimsIn("Signing the Geelong Treaty would please London.", "2025-05-15")).toEqual([]);
    expect(claimsIn("Signing the Geelong Treaty would follow in June.", "2025-05-15")).toHaveLength(1);
  });
});
