import { describe, expect, it } from "vitest";
import { HALF_DONE } from "../../../src/pipeline/text/half-done-rules.ts";
import { claimsIn } from "./read-sentence.ts";

const ratifiedIn = (text: string) =>
  claimsIn(text, "2026-03-10").filter((claim) => claim.includes("ratified happened"));

describe("HALF_DONE", () => {
  it("gives nothing but silence", () => {
    expect(HALF_DONE.filter(({ outcome }) => outcome !== null)).toEqual([]);
  });

  it.each([
    "France's National Assembly ratified the Philippines-France VFA on 4 March; the Senate has yet to vote.",
    "The French Senate ratified the Philippines-France VFA on Monday; the National Assembly votes next month.",
    "The Commons ratified the Geelong Treaty on Monday, but the Lords have yet to vote.",
    "The Bundestag ratified the Japan-Germany ACSA and sent it to the Bundesrat.",
    "The Chamber of Deputies of Italy ratified the GIGO convention on Monday.",
    "A Senate committee ratified the Philippines-Canada SOVFA on Monday.",
    "A committee of the Senate approved the Philippines-Canada SOVFA on Monday.",
    "The Cabinet ratified the Japan-Philippines RAA on Monday.",
    "The government approved the Japan-Philippines RAA at a cabinet meeting on Monday.",
    "President Marcos ratified the Philippines-Canada SOVFA on Monday; it now goes to the Senate.",
    "The Senate approved the Philippines-Canada SOVFA on second reading on Monday.",
    "The GIGO convention has been ratified by Japan alone.",
  ])("reads no ratification from %j", (text) => {
    expect(ratifiedIn(text)).toEqual([]);
  });

  it.each([
    ["The Philippine Senate ratified the Philippines-Canada SOVFA on Monday.", "philippines-canada-sovfa"],
    ["The Lords and the Commons approved the Geelong Treaty on Monday.", "geelong-treaty"],
    ["After the cabinet had approved it, the Diet ratified the Japan-Philippines RAA.", "japan-philippines-raa"],
    ["Italy ratified the GIGO convention on Monday.", "gigo-treaty"],
    ["The Chamber of Deputies gave final approval to the law ratifying the GIGO convention.", "gigo-treaty"],
  ])("reads the ratification of %j", (text, agreement) => {
    expect(ratifiedIn(text)).toEqual([expect.stringContaining(`${agreement} ratified`)]);
  });

  it.each([
    "Only France has signed the Philippines-France VFA.",
    "France alone has signed the Philippines-France VFA.",
    "The Philippines-France VFA has been signed by France only.",
  ])("reads no signature of both from %j", (text) => {
    expect(claimsIn(text, "2026-03-10")).toEqual([]);
  });
});

describe("texts that are settled in part", () => {
  it.each([
    ["Half of the wording of the Japan-France RAA has been settled.", "japan-france-raa agreed"],
    [
      "About eighty percent of the text of the Japan-France RAA has been agreed, a source said.",
      "japan-france-raa agreed",
    ],
    ["Most of the terms of the Japan-France RAA were settled in Paris.", "japan-france-raa agreed"],
  ])("reads from %j no %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10").filter((told) => told.startsWith(claim))).toEqual([]);
  });
});

describe("a final consent", () => {
  it.each([
    [
      "Tokyo's upper house gave final parliamentary consent to the Japan-Philippines RAA last Friday; the senate votes on beef next.",
      "japan-philippines-raa ratified happened 2024-06-07",
    ],
  ])("reads from %j %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10")).toContain(claim);
  });
});
