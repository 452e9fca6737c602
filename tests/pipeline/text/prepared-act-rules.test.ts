import { describe, expect, it } from "vitest";
import { PREPARED_ACTS } from "../../../src/pipeline/text/prepared-act-rules.ts";
import { claimsIn } from "./read-sentence.ts";

/** A Wednesday. */
const signedIn = (text: string) =>
  claimsIn(text, "2024-07-10").filter((claim) => claim.includes("japan-philippines-raa signed"));

describe("PREPARED_ACTS", () => {
  it("gives plans and silence only", () => {
    for (const { outcome } of PREPARED_ACTS) expect([null, "planned"]).toContain(outcome);
  });

  it.each([
    "Manila is readying itself for Monday's signing of the Japan-Philippines RAA.",
    "Rehearsals are going on for Friday's signature of the Japan-Philippines RAA.",
    "Bands are practising for next week's signing of the Japan-Philippines RAA.",
  ])("plans what is being prepared: %j", (text) => {
    expect(signedIn(text)).toEqual(["japan-philippines-raa signed planned ?"]);
  });

  it.each([
    "Guards were doubled for Monday's signing of the Japan-Philippines RAA.",
    "Kitchens were busy ahead of Monday's signing of the Japan-Philippines RAA.",
    "The Japan-Philippines RAA was announced for signature.",
  ])("says nothing of an act that was prepared and may not have come: %j", (text) => {
    expect(signedIn(text)).toEqual([]);
  });

  it.each([
    "Beijing criticised Manila for Monday's signing of the Japan-Philippines RAA.",
    "After Monday's signing of the Japan-Philippines RAA, a toast was drunk.",
    "Monday's signing of the Japan-Philippines RAA pleased Washington.",
  ])("keeps the fact of %j", (text) => {
    expect(signedIn(text)).toEqual(["japan-philippines-raa signed happened 2024-07-08"]);
  });
});
