import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("sharedDate", () => {
  it.each([
    ["The UK-Japan RAA and the UK-Japan ACSA were signed in 2023 and 2013.", "uk-japan-acsa signed", "?"],
    ["The UK-Japan RAA and the UK-Japan ACSA were signed in 2023 and 2013.", "uk-japan-raa signed", "?"],
    ["In 2023 and 2013 Japan signed the UK-Japan RAA and the UK-Japan ACSA.", "uk-japan-raa signed", "?"],
    ["Japan signed RAAs with Britain and Australia in 2023 and in 2022.", "japan-australia-raa signed", "?"],
    ["The UK-Japan RAA was signed in 2022 and 2023, he said.", "uk-japan-raa signed", "?"],
    [
      "The Japan-Australia RAA and the UK-Japan RAA took effect on 13 August and 15 October 2023.",
      "japan-australia-raa in-force",
      "2023",
    ],
    [
      "The Japan-Australia RAA and the UK-Japan RAA took effect in August and October 2023.",
      "uk-japan-raa in-force",
      "2023",
    ],
    ["The two signed the UK-Japan RAA and the UK-Japan ACSA on 3 and 5 July 2023.", "uk-japan-raa signed", "2023-07"],
    [
      "The two signed the UK-Japan RAA and the UK-Japan ACSA on 3 July and 5 July 2023.",
      "uk-japan-acsa signed",
      "2023-07",
    ],
  ])("keeps of %j only what both times say: %s %s", (text, fact, date) => {
    const [agreement, stage] = fact.split(" ");
    expect(claimsIn(text, "2024-11-20")).toContain(`${agreement} ${stage} happened ${date}`);
  });

  it.each([
    ["The UK-Japan RAA was signed in January 2023 and in October 2023 took effect.", "signed happened 2023-01"],
    ["The UK-Japan RAA was signed in January 2023, and in May 2024 they trained.", "signed happened 2023-01"],
    ["The UK-Japan RAA was signed in 2023 and ratified in 2024.", "signed happened 2023"],
  ])("leaves a time alone that stands alone in %j", (text, claim) => {
    expect(claimsIn(text, "2024-11-20")).toContain(`uk-japan-raa ${claim}`);
  });
});
