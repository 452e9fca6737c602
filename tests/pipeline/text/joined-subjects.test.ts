import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const stagesIn = (text: string) => claimsIn(text, "2025-02-05").map((claim) => claim.split(" ").slice(0, 3).join(" "));

describe("withJoined", () => {
  it.each([
    [
      "Japan and Britain signed an agreement on the transfer of arms and military technologies and an information security agreement.",
      ["uk-japan-arms-tech signed happened", "uk-japan-isa signed happened"],
    ],
    [
      "The UK-Japan RAA and the Japan-Australia RAA were signed in January.",
      ["uk-japan-raa signed happened", "japan-australia-raa signed happened"],
    ],
    [
      "Japan plans to sign the Japan-Italy ACSA as well as the Japan-France RAA.",
      ["japan-italy-acsa signed planned", "japan-france-raa signed planned"],
    ],
    [
      "Ministers today signed two agreements for Britain and Japan. The Defence Equipment Cooperation Framework is for makers. The Information Security Agreement is for clerks.",
      ["uk-japan-arms-tech signed happened", "uk-japan-isa signed happened"],
    ],
  ])("gives the act of %j to both", (text, claims) => {
    expect(stagesIn(text).sort()).toEqual(claims.sort());
  });

  it.each([
    [
      "Japan signed the UK-Japan RAA and the Japan-Australia RAA was ratified by the Diet.",
      ["uk-japan-raa signed happened", "japan-australia-raa ratified happened"],
    ],
    ["Tokyo praised the UK-Japan RAA and the Japan-Australia RAA was signed.", ["japan-australia-raa signed happened"]],
    [
      "After the UK-Japan RAA and the Japan-Australia RAA, Tokyo signed the Japan-Philippines RAA.",
      ["japan-philippines-raa signed happened"],
    ],
    [
      "The Diet approved the UK-Japan RAA, and the Japan-Australia RAA must follow.",
      ["uk-japan-raa ratified happened"],
    ],
  ])("keeps apart what %j tells of each", (text, claims) => {
    expect(stagesIn(text)).toEqual(claims);
  });
});

describe("company behind an object", () => {
  it.each([
    [
      "The Diet has done its part for the Japan-Australia RAA: the House of Councillors passed it on Friday, along with the corresponding treaty with the United Kingdom.",
      "uk-japan-raa ratified happened 2024-06-07",
    ],
  ])("reads from %j %s", (text, claim) => {
    expect(claimsIn(text, "2024-06-10")).toContain(claim);
  });
});

describe("a list of names", () => {
  it.each([
    "The UK-Japan RAA, the Japan-US ACSA and the Geelong Treaty were signed in May.",
    "The ministers signed the UK-Japan RAA, the Japan-US ACSA and the Geelong Treaty in May.",
  ])("has each of them signed: %j", (text) => {
    expect([...claimsIn(text, "2024-06-10")].sort()).toEqual([
      "geelong-treaty signed happened 2024-05",
      "japan-us-acsa signed happened 2024-05",
      "uk-japan-raa signed happened 2024-05",
    ]);
  });

  it("ends at a name that something else leads to", () => {
    const text = "After talks on the UK-Japan RAA, the Japan-US ACSA and the Geelong Treaty were signed in May.";
    expect(claimsIn(text, "2024-06-10").join()).not.toContain("uk-japan-raa signed");
  });
});
