import { describe, expect, it } from "vitest";
import { AWAITED_SIGNINGS } from "../../../src/pipeline/text/awaited-signing-rules.ts";
import { claimsIn } from "./read-sentence.ts";

/** A Wednesday. */
const toldIn = (text: string) =>
  claimsIn(text, "2024-07-10").flatMap((claim) => / (?:signed|agreed) \w+/.exec(claim)?.[0].trim() ?? []);

describe("AWAITED_SIGNINGS", () => {
  it("tells no fact", () => {
    for (const { outcome } of AWAITED_SIGNINGS) expect([null, "planned", "urged", "denied"]).toContain(outcome);
  });

  it.each([
    ["Rome named 5 August for the signing of the Japan-Italy ACSA.", "signed planned"],
    ["The signature of the Japan-Italy ACSA has been booked for August.", "signed planned"],
    ["The signing of the Japan-Italy ACSA is three weeks off.", "signed planned"],
    ["Next on the schedule is the signature of the Japan-Italy ACSA.", "signed planned"],
    ["Meloni's ministers gave the go-ahead for the signing of the Japan-Italy ACSA.", "signed planned"],
    ["An admiral implored Rome not to put off the signing of the Japan-Italy ACSA.", "signed urged"],
    ["Shipbuilders are clamouring for the signature of the Japan-Italy ACSA.", "signed urged"],
    ["Rome and Tokyo would be wise to sign the ACSA, a columnist holds.", "signed urged"],
    ["The sooner Rome and Tokyo sign the ACSA the better, he wrote.", "signed urged"],
    ['"Finish the ACSA," a senator urged Rome and Tokyo.', "agreed urged"],
    ["There has so far been no signing of the Japan-Italy ACSA.", "signed denied"],
    ["Rome shrank from the signing of the Japan-Italy ACSA.", "signed denied"],
    ["Tokyo and Rome could not agree on the ACSA.", "agreed denied"],
    ["An accord on the Japan-Italy ACSA eludes both.", "agreed denied"],
    ["The Japan-Italy ACSA stays unsigned.", "signed denied"],
    [
      "Rome denied a story in a Milan paper according to which its envoy had already put his name to the Japan-Italy ACSA.",
      "signed denied",
    ],
  ])("reads %j as %s", (text, claim) => {
    expect(toldIn(text)).toEqual([claim]);
  });

  it.each([
    "The signing of the Japan-Italy ACSA hangs on one clause.",
    "The signature of the Japan-Italy ACSA is our common aim.",
  ])("takes nothing from %j", (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});
