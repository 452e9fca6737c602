import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("redirectNewcomers", () => {
  it.each([
    ["The AUKUS countries are considering cooperation with Japan.", ["aukus-2 proposed happened"]],
    ["AUKUS wants to join hands. Canada wants to join AUKUS.", ["aukus-2 proposed happened"]],
  ])("reads %j as about the programme that is open to others", (text, claims) => {
    const found = claimsIn(text, "2024-05-02").map((claim) => claim.replace(/ [^ ]+$/, ""));
    expect(found).toEqual(claims);
  });

  it("reads nothing of a programme that is not open to others", () => {
    expect(claimsIn("France wants to join GCAP.", "2024-05-02")).toEqual([]);
  });

  it.each([
    "Canada is considering joining GCAP.",
    "Saudi Arabia is exploring taking part in the Global Combat Air Programme.",
    "Britain, Japan and Italy are considering letting Riyadh into GCAP.",
    "The GCAP partners are weighing whether to admit Saudi Arabia.",
    "Portugal is considering whether it could join the Five Power Defence Arrangements.",
    "Germany proposed joining the Japan-UK RAA.",
  ])("reads no proposal of what there is already from %j", (text) => {
    expect(claimsIn(text, "2024-05-02")).toEqual([]);
  });

  it.each([
    "New Zealand will look at joining AUKUS Pillar II.",
    "Canada is looking into joining AUKUS Pillar II.",
    "Wellington is exploring joining AUKUS Pillar II.",
    "Ottawa is studying whether to join AUKUS Pillar II.",
  ])("reads no study of the partners from %j", (text) => {
    expect(claimsIn(text, "2024-05-02").filter((claim) => claim.includes(" study "))).toEqual([]);
  });

  it.each([
    "The three are exploring bringing Canada into AUKUS Pillar II.",
    "Australia and Britain are exploring how Canada could join AUKUS Pillar II.",
  ])("keeps what partners study of newcomers in %j", (text) => {
    expect(claimsIn(text, "2024-05-02")).toEqual([expect.stringContaining("aukus-2 study happened")]);
  });

  it.each([
    ["Japan is considering buying Tomahawk missiles from the United States.", "japan-tomahawk proposed happened"],
    [
      "Tokyo and Ottawa are considering a logistics pact, the Japan-Canada ACSA.",
      "japan-canada-acsa proposed happened",
    ],
  ])("keeps the proposal of a party in %j", (text, claim) => {
    expect(claimsIn(text, "2013-05-02").map((one) => one.replace(/ [^ ]+$/, ""))).toContain(claim);
  });

  it("reads the launch of the whole as that of its first part", () => {
    const text = "Canada may join AUKUS. Three years have passed since AUKUS was launched.";
    const found = claimsIn(text, "2024-09-18").map((claim) => claim.replace(/ [^ ]+$/, ""));
    expect(found).toContain("aukus-1 launched happened");
    expect(found).not.toContain("aukus-2 launched happened");
  });

  it("leaves what the partners themselves study where it is", () => {
    expect(claimsIn("Australia explored how to crew the AUKUS submarines.", "2022-05-02")).toEqual([
      "aukus-1 study happened 2022",
    ]);
  });
});
