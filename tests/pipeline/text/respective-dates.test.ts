import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("respectiveDates", () => {
  it.each([
    [
      "Japan's reciprocal access agreements with Australia and Britain entered into force in August and October 2023 respectively.",
      ["japan-australia-raa in-force happened 2023-08", "uk-japan-raa in-force happened 2023-10"],
    ],
    [
      "Japan's reciprocal access agreements with Australia and Britain entered into force on 13 August and 15 October 2023, respectively.",
      ["japan-australia-raa in-force happened 2023-08-13", "uk-japan-raa in-force happened 2023-10-15"],
    ],
    [
      "Japan's reciprocal access agreements with Britain and Australia were signed in 2023 and 2022 respectively.",
      ["uk-japan-raa signed happened 2023", "japan-australia-raa signed happened 2022"],
    ],
    [
      "The UK-Japan RAA and the Japan-Australia RAA entered into force on 15 October 2023 and 13 August 2023 respectively.",
      ["japan-australia-raa in-force happened 2023-08-13", "uk-japan-raa in-force happened 2023-10-15"],
    ],
    [
      "Japan's RAAs with the Philippines and France will enter into force in October and December respectively.",
      ["japan-philippines-raa in-force planned 2025-10", "japan-france-raa in-force planned 2025-12"],
    ],
  ])("gives each agreement its own date in %j", (text, claims) => {
    expect(claimsIn(text, "2025-07-15").sort()).toEqual([...claims].sort());
  });

  it.each([
    // Not in turn: which is whose is not told.
    "Japan's reciprocal access agreements with Britain and Australia were signed in 2023 and 2022.",
    // Of one agreement there is nothing to share out.
    "The UK-Japan RAA was signed and took effect in January and October 2023 respectively.",
    // Of three agreements two dates say nothing sure.
    "Japan's reciprocal access agreements with Britain, Australia and the Philippines were signed in 2023 and 2022 respectively.",
    // Two acts share the two dates, or two houses.
    "Japan's RAAs with Australia and the UK were signed and entered into force in January 2022 and August 2023 respectively.",
    "Japan's RAAs with Australia and the UK were approved by the lower and the upper house in April and May 2023 respectively.",
  ])("gives no date of its own in %j", (text) => {
    for (const claim of claimsIn(text, "2025-07-15")) expect(claim).toMatch(/ (?:\?|2023)$/);
  });

  it("gives the dates of what is told in a relative clause to that alone", () => {
    const text =
      "Japan signed RAAs with the United Kingdom and Australia, which entered into force in October and August 2023 respectively.";
    expect(claimsIn(text, "2025-07-15").filter((claim) => / signed /.test(claim))).toEqual([
      "uk-japan-raa signed happened ?",
      "japan-australia-raa signed happened ?",
    ]);
  });
});
