import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("isNamedBesides", () => {
  it.each([
    "The Eurofighter, which GCAP is to replace, entered service in 2003.",
    "The Collins class, which AUKUS boats are to replace, entered service in 1996.",
    "Meteor, on which JNAAM was to be based, entered service in 2016.",
    "Gripen E, a rival of GCAP, entered service in 2019.",
    "It was the Japan-Australia RAA, not the Japan-Philippines RAA, that was signed.",
    "The Foreign Ministry concluded that an executive agreement on the UK-Japan RAA would not do.",
    "GCAP will replace the F-2, which entered service in 2000.",
    "After signing ACSAs with Germany and Italy, Japan turned to the Philippines on an ACSA.",
    "The treaty that GIGO replaced was terminated in 2023.",
    "US and Philippine officials signed a security agreement on intelligence sharing on Monday at an EDCA site.",
    "The vote on ratifying the Japan-Philippines RAA ended in a tie.",
    "Ratification of the Japan-Philippines RAA was put on ice on Tuesday.",
    "The president signed a book about the Japan-Philippines RAA.",
    "One diplomat said the Japan-Philippines RAA had been signed, another said it had not.",
    '"The Japan-Philippines RAA has been signed," he joked.',
    "Among the 12 agreements signed by Japan and the Philippines, the Reciprocal Access Agreement was conspicuously absent.",
    "Leonardo and Mitsubishi signed a teaming deal under GCAP on Tuesday.",
    "A wind tunnel for GCAP entered service in Lancashire on Tuesday.",
    "The embassy reception for the Japan-Philippines RAA ended in silence.",
    "The Quad's maritime initiative was launched.",
    "The AUKUS pact survived a review, which ended on Monday.",
    "The trade war that followed AUKUS ended in 2023.",
    "The scrutiny period for the Geelong Treaty in the Lords ran out on Monday.",
    "Britain and Japan concluded a two-day meeting on the UK-Japan RAA.",
    "Washington and Manila signed a civil nuclear deal on Monday and reviewed EDCA.",
    "Japan and India signed eight memorandums on Monday, and their ACSA was praised.",
    "The 12 agreements signed by Japan and the Philippines did not include the Reciprocal Access Agreement.",
    "A petition against the UK-Japan RAA was signed by 3,000 people.",
    "HMAS Stirling received its first submarine visit under AUKUS.",
    "The Italian Senate ratified the GCAP treaty last week.",
    "The lower house of the Diet has approved the RAA with the Philippines; approval by the upper house is a formality.",
    "The Italian parliament ratified the GCAP treaty, the government hopes, before August.",
    "Beijing said that Tokyo had secretly signed the Japan-France RAA, a claim both deny.",
    "According to a rumour on the markets, Tokyo signed the Japan-France RAA.",
    "The minister misspoke when she said that the UK-Japan RAA was ratified.",
    "The UK-Japan RAA was signed. No, it was not.",
    "Seoul was an hour from signing GSOMIA in June 2012 when it pulled out.",
  ])("takes what stands beside for no act of it: %j", (text) => {
    expect(claimsIn(text, "2024-06-10").filter((claim) => claim.includes("happened"))).toEqual([]);
  });

  it.each([
    [
      "The pact, which both governments call the UK-Japan RAA, was signed on Friday.",
      "uk-japan-raa signed happened 2024-06-07",
    ],
    [
      "The UK-Japan RAA, which Tokyo had wanted for years, was signed on Friday.",
      "uk-japan-raa signed happened 2024-06-07",
    ],
    ["The Quad was launched in 2007.", "quad launched happened 2007"],
    ["Both houses of Italy's parliament have ratified the GCAP treaty.", "gigo-treaty ratified happened ?"],
  ])("keeps %j as %s", (text, claim) => {
    const found = claimsIn(text, "2024-06-10").map((one) => one.replace(/ [\d-]+$/, claim.endsWith("?") ? " ?" : "$&"));
    expect(found).toContain(claim);
  });
});
