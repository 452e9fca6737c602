import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const read = (text: string) => claimsIn(text, "2025-12-11").map((claim) => claim.replace(/ [^ ]+$/, ""));

describe("NO_PROOFS", () => {
  it("tell what is hoped for in a year far ahead as the plan that it is", () => {
    expect(claimsIn("Japan hopes to deploy the GCAP fighter around 2035.", "2024-06-10")).toEqual([
      "gcap in-service planned 2035",
    ]);
  });

  it.each([
    "The AUKUS partners repeat their wish to go full steam ahead.",
    "AUKUS should move full steam ahead.",
    "GCAP stands for some 60 demonstrations, parts of which began three years ago.",
    "He thanked firms for finding where Japan and Britain could cooperate on chemical and biological protection.",
    "They approved an action plan that includes a yearly dialogue on the GCAP fighter.",
    "The partners presented a plan for GCAP on Monday.",
    "A senator warned that abandoning AUKUS would be costly.",
    "Critics said that scrapping GCAP would cost jobs.",
    "Ending GSOMIA would help only North Korea.",
    "The route chosen for AUKUS will be expensive.",
    "The officers chosen for AUKUS are young.",
    "Canberra has signed a deal with London and Washington under AUKUS that puts the exchange of data on a firm footing.",
    "Deployment of the Tomahawk is to be complete by 2027.",
    "Deliveries of the Tomahawk will be completed by 2028.",
    "Crews are trained to operate Tomahawks, in a deployment that runs from January 2026 to May 2026.",
  ])("sees no stage proven by %j", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("takes the first deliveries for service, and not that all are to be there", () => {
    const told = (text: string) => read(`Japan buys the Tomahawk from the United States. ${text}`);
    expect(told("Deliveries of Tomahawk missiles have begun.")).toEqual(["japan-tomahawk in-service happened"]);
    expect(told("Deliveries of Tomahawk missiles are to be completed by 2028.")).toEqual([]);
  });

  it.each([
    ["AUKUS is moving full steam ahead.", "aukus-1 development happened"],
    ["A feasibility study of JNAAM began in November.", "jnaam study happened"],
    ["The GCAP programme began in 2022.", "gcap launched happened"],
    ["The leaders presented their optimal pathway for AUKUS in March 2023.", "aukus-1 development happened"],
    ["Japan's Tomahawks are to be delivered by 2027.", "japan-tomahawk in-service planned"],
    ["The termination of GSOMIA is expected in May.", "japan-korea-gsomia ended planned"],
    ["The termination of GSOMIA took effect in May.", "japan-korea-gsomia ended happened"],
    ["Britain and Japan are confident that the RAA will be signed in May.", "uk-japan-raa signed planned"],
    ["The envoy was optimistic that the Japan-France RAA could be signed by July.", "japan-france-raa signed urged"],
    ["Japan and France hope to sign the Japan-France RAA by July.", "japan-france-raa signed urged"],
    ["Japan and France aim to sign the Japan-France RAA by July.", "japan-france-raa signed planned"],
  ])("reads %j as %s alone", (text, claim) => {
    expect(read(text)).toEqual([claim]);
  });
});
