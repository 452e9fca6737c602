import { describe, expect, it } from "vitest";
import { ACTS } from "../../../src/pipeline/text/act-rules.ts";
import { claimsIn } from "./read-sentence.ts";

describe("ACTS", () => {
  it.each([
    ["After years of haggling, Paris and Tokyo like the Japan-France RAA.", "japan-france-raa negotiating happened ?"],
    ["Work on the Geelong Treaty is under way.", "geelong-treaty negotiating happened ?"],
    ["London's wish for a visiting forces agreement with Manila is plain.", "philippines-uk-sovfa proposed happened ?"],
    ["On the Geelong Treaty a vote in the Senate has still to come.", "geelong-treaty ratified planned ?"],
    ["The signing of the Geelong Treaty is due in May.", "geelong-treaty signed planned ?"],
  ])("read %j as %s", (text, claim) => {
    expect(claimsIn(text)).toEqual([claim]);
  });

  it("takes what a pact would do for no doubt of the talks on it", () => {
    const text = "Japan and Britain met for the first round of negotiations about a pact that would ease troop visits.";
    expect(claimsIn(text)).toContain("uk-japan-raa negotiating happened ?");
    expect(claimsIn("The first round of negotiations on the UK-Japan RAA that would start in May.")).toEqual([]);
  });

  it.each(["The Geelong Treaty caps years of haggling.", "The signing of the Geelong Treaty."])(
    "read nothing from %j",
    (text) => {
      expect(claimsIn(text)).toEqual([]);
    },
  );

  it("end with a rule that fits every noun", () => {
    expect(ACTS.at(-1)).toMatchObject({ id: "bare-act", outcome: null });
  });
});

it("takes an act that never came for none", () => {
  expect(claimsIn("The signing of the UK-Japan RAA by the two ministers never came.", "2024-06-10")).toEqual([]);
});
