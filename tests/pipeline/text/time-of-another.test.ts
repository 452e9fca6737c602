import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const UNKNOWN = "?";

describe("isOfAnother", () => {
  it.each([
    ["Since the UK-Japan RAA came into force, five visits, the latest in May 2024, have been paid.", "uk-japan-raa"],
    ["When the UK-Japan RAA was signed, few thought of the crisis of October 2023.", "uk-japan-raa"],
    ["Because the UK-Japan RAA is in force, the visit of November 2023 was simple.", "uk-japan-raa"],
  ])("gives no time of the main clause to the act of the clause before it: %j", (text, id) => {
    expect(claimsIn(text, "2024-07-10").map((claim) => claim.replace(/ (?:signed|in-force) happened/, ""))).toEqual([
      `${id} ${UNKNOWN}`,
    ]);
  });

  it.each([
    "Signed under Benigno Aquino, EDCA was widened in April 2023.",
    "Signed half a generation ago, EDCA was widened in April 2023.",
    "EDCA, signed more than a decade ago, was widened in April 2023.",
    "In April 2024 a judge read EDCA again, signed by Voltaire Gazmin.",
  ])("gives no time of the main verb to an act told by the way: %j", (text) => {
    expect(claimsIn(text, "2024-07-10")).toContain("us-philippines-edca signed happened ?");
  });

  it.each([
    "On Tuesday the minister thanked everybody who had signed the UK-Japan RAA.",
    "On Monday a panel of peers heard how both governments had signed the UK-Japan RAA.",
    "In May 2024 a peer asked why the two governments had signed the UK-Japan RAA.",
    "The envoy who signed the UK-Japan RAA left office in September 2023.",
  ])("dates no act by the day on which others looked back on it: %j", (text) => {
    expect(claimsIn(text, "2024-07-10")).toEqual(["uk-japan-raa signed happened ?"]);
  });

  it.each([
    "The UK-Japan RAA was signed before the election in July 2024.",
    "The UK-Japan RAA was signed to make good the loss of a pact in 1921.",
    "Rishi Sunak, member for Richmond since 2015, signed the UK-Japan RAA.",
    "Ministers signed the UK-Japan RAA, a child of the review of March 2021.",
  ])("takes no year of something else that is named beside the act: %j", (text) => {
    expect(claimsIn(text, "2024-08-10").map((claim) => claim.slice(0, 28))).toContain("uk-japan-raa signed happened");
    expect(claimsIn(text, "2024-08-10").join()).not.toMatch(/signed happened (?:2024-07|1921|2015|2021)/);
  });

  it.each([
    ["When the UK-Japan RAA was signed, in January 2023, nobody objected.", "2023-01"],
    ["The UK-Japan RAA was signed on the morning of 11 January 2023.", "2023-01-11"],
    ["The UK-Japan RAA was signed at the meeting of January 2023.", "2023-01"],
    ["Signed by Rishi Sunak in London in January 2023, the UK-Japan RAA covers drills.", "2023-01"],
    ["The signing of the UK-Japan RAA was the great event of 2023.", "2023"],
  ])("keeps a time of the act itself: %j", (text, date) => {
    expect(claimsIn(text, "2024-07-10")).toContain(`uk-japan-raa signed happened ${date}`);
  });

  it("gives a holiday that has its year no year of its own", () => {
    expect(claimsIn("The UK-Japan ISA took effect on New Year's Day 2014.", "2024-07-10").join()).not.toContain("2024");
  });
});
