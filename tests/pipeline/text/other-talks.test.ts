import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const talksIn = (text: string) =>
  claimsIn(text, "2026-05-20").filter((claim) => / (?:negotiating|proposed) /.test(claim));

describe("isTalkOnOther", () => {
  it.each([
    "Japan and Australia held talks on how to use their Reciprocal Access Agreement.",
    "Tokyo and Canberra opened negotiations on widening the Japan-Australia RAA.",
    "Talks on expanding EDCA began in 2022.",
    "Talks on amending GSOMIA began in 2025.",
    "Negotiations on extending the UK-Japan RAA to Northern Ireland started in March.",
    "Japan and Britain held consultations on the use of the Reciprocal Access Agreement.",
    "Japan and Australia are in talks on destroyers, a year after their RAA took effect.",
    "Japan and the Philippines are in talks on used frigates, two years after the RAA was signed.",
    "Japan and Australia began talks on an agreement on the evacuation of citizens, after the RAA took effect in 2023.",
    "Japan and Australia, whose RAA is in force, intend to begin talks on an agreement on rescue at sea.",
    "The UK-Japan RAA took effect in 2023. Britain's second agreement of the kind could be with Manila, where envoys sounded out ministers.",
  ])("reads no talks on the treaty from those on something else: %j", (text) => {
    expect(talksIn(text)).toEqual([]);
  });

  it.each([
    ["Japan and France are in talks on a reciprocal access agreement.", "japan-france-raa"],
    ["Talks on the Japan-France RAA began in May 2024.", "japan-france-raa"],
    ["Japan and France began talks on an RAA, after the UK-Japan RAA took effect in 2023.", "japan-france-raa"],
    ["The Philippines and Britain held talks on how to frame a visiting forces agreement.", "philippines-uk-sovfa"],
    ["Japan and Germany will begin talks on an acquisition and cross-servicing agreement.", "japan-germany-acsa"],
    ["Negotiations on the Geelong Treaty began in December 2024.", "geelong-treaty"],
    ["The Philippines and France are negotiating a visiting forces agreement.", "philippines-france-vfa"],
  ])("reads those on the treaty itself: %j", (text, agreement) => {
    expect(talksIn(text).join()).toContain(`${agreement} negotiating`);
  });
});

describe("endsTalks", () => {
  it("takes the end of talks for none of the treaty", () => {
    const told = claimsIn("Japan's cabinet wants the talks on the Japan-France RAA brought to an end.", "2026-03-12");
    expect(told.filter((claim) => claim.includes("ended"))).toEqual([]);
    const text = "Japan and France spoke of the RAA. Tokyo wants its envoys to bring the talks to an end this year.";
    expect(claimsIn(text, "2026-03-12").filter((claim) => claim.includes("ended"))).toEqual([]);
  });
});
