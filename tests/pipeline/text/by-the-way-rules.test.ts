import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("what is told by the way", () => {
  it("is what one does not forget", () => {
    expect(claimsIn("Paris has not forgotten the AUKUS announcement of 2021.", "2024-06-10")).toEqual([
      "aukus-1 launched happened 2021",
    ]);
  });

  it.each([
    ["Does the Geelong Treaty, signed in May 2024, serve both?", "geelong-treaty signed happened 2024-05"],
    [
      "Lawmakers will ask whether the Geelong Treaty, signed in May 2024, serves both.",
      "geelong-treaty signed happened 2024-05",
    ],
    [
      "The Geelong Treaty entered into force once both parliaments had ratified it.",
      "geelong-treaty ratified happened ?",
    ],
  ])("is a fact in %j: %s", (text, claim) => {
    expect(claimsIn(text, "2024-12-17")).toContain(claim);
  });

  it.each([
    "Lawmakers will ask whether the Geelong Treaty, signed or not, serves both.",
    "Lawmakers will ask whether the Geelong Treaty was signed in May 2024.",
    "The Geelong Treaty would enter into force once both parliaments had ratified it.",
    "London and Canberra agreed to open the yard once they had signed the Geelong Treaty.",
  ])("is no fact in %j", (text) => {
    expect(claimsIn(text, "2024-12-17").filter((claim) => claim.includes("happened"))).toEqual([]);
  });
});
