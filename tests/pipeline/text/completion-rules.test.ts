import { describe, expect, it } from "vitest";
import { COMPLETIONS } from "../../../src/pipeline/text/completion-rules.ts";
import { claimsIn } from "./read-sentence.ts";

describe("COMPLETIONS", () => {
  it("gives nothing but silence", () => {
    for (const { outcome } of COMPLETIONS) expect(outcome).toBeNull();
  });

  it.each([
    ["The Japan-France RAA was completed in May.", "japan-france-raa agreed happened"],
    ["The text of the Japan-France RAA has been settled.", "japan-france-raa agreed happened"],
    ["The Japan-France RAA has not been completed.", "japan-france-raa agreed denied"],
    [
      "An agreement between Japan and France to make visits by each other's troops easier should be finished in May.",
      "japan-france-raa agreed urged",
    ],
  ])("leaves what %j tells of a text", (text, claim) => {
    expect(claimsIn(text, "2024-11-20").map((one) => one.replace(/ [^ ]+$/, ""))).toEqual([claim]);
  });

  it.each([
    "Under the Japan-France RAA the paperwork is settled in advance.",
    "Officials met on the Japan-France RAA, and most articles have been settled.",
    "Ratification of the Japan-France RAA was completed in May.",
    "Talks on a Japan-France RAA would have to wait until Paris has finished.",
  ])("takes no text for settled in %j", (text) => {
    expect(claimsIn(text, "2024-11-20").filter((claim) => claim.includes("agreed"))).toEqual([]);
  });
});
