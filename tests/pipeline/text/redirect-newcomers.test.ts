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

  it("reads the launch of the whole as that of its first part", () => {
    const text = "Canada may join AUKUS. Three years have passed since AUKUS was launched.";
    const found = claimsIn(text, "2024-09-18").map((claim) => claim.replace(/ [^ ]+$/, ""));
    expect(found).toContain("aukus-1 launched happened");
    expect(found).not.toContain("aukus-2 launched happened");
  });

  it("leaves what the partners themselves study where it is", () => {
    expect(claimsIn("Australia explored how to crew the AUKUS submarines.", "2022-05-02")).toEqual([
      "aukus-1 study happened ?",
    ]);
  });
});
