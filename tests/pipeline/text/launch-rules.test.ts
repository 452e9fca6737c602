import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("launch rules", () => {
  it.each([
    ["Japan, Italy and Britain will build a next-generation fighter together, they announced on Friday.", "2024-12-13"],
    ["The three decided in May 2023 to merge Tempest with the F-X of Japan and Britain.", "2023-05"],
    ["Japan and Britain are merging Tempest and the F-X.", "?"],
    ["The GCAP, which began in May 2023, has a new chief.", "2023-05"],
    ["Italy, Japan and Britain started GCAP in May 2023.", "2023-05"],
    ["GCAP, agreed last year, has a new chief.", "2023"],
    ["GCAP got under way in May 2023.", "2023-05"],
  ])("read a launch from %j", (text, date) => {
    expect(claimsIn(text, "2024-12-17")).toContain(`gcap launched happened ${date}`);
  });

  it.each([
    "In 2027 the destroyer will launch Tomahawk missiles.",
    "It gets new software to launch Tomahawks.",
    "Off California the crew launched a Tomahawk.",
    "Two Tomahawks were launched from the Chokai.",
  ])("read no stage from a weapon let off in %j", (text) => {
    expect(claimsIn(text, "2026-03-20", "Japan buys Tomahawks").filter((one) => one.includes(" launched "))).toEqual(
      [],
    );
  });

  it("keep the launch of a programme that is named for its weapon", () => {
    expect(claimsIn("Japan launched the purchase of Tomahawk missiles in 2024.", "2026-03-20")).toContain(
      "japan-tomahawk launched happened 2024",
    );
  });

  it.each([
    "Japan, Italy and Britain could build a next-generation fighter together, they announced.",
    "Japan, Italy and Britain will build a next-generation fighter together.",
    "If Japan and Britain agreed to build the F-X together, Tempest would change.",
    "Britain and Sweden announced that they would build a ferry together. GCAP is something else.",
    "London and Tokyo discussed how to build the F-X together and agreed on nothing else.",
    "GCAP was to be launched in May 2023.",
    "The partners had hoped to see GCAP launched in May 2023.",
    "GCAP should have been agreed in 2023.",
    "Are Japan and Britain merging Tempest and the F-X?",
    "Japan and Britain are not merging Tempest and the F-X.",
    "Japan has begun GCAP talks with India.",
    "Critics of GCAP began to speak up in 2022.",
    "Ministers will decide whether to start GCAP again from scratch.",
    "The GCAP ministers concluded that more money is needed.",
    "A carrier launched a route to Rome on the day on which GCAP was debated.",
    "A college in Perth launched an AUKUS course.",
  ])("read no launch from %j", (text) => {
    expect(claimsIn(text, "2024-12-17").filter((claim) => claim.includes("launched happened"))).toEqual([]);
  });
});
