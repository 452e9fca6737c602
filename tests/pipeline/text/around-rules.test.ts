import { describe, expect, it } from "vitest";
import { AROUND } from "../../../src/pipeline/text/around-rules.ts";
import { claimsIn } from "./read-sentence.ts";

const happenedIn = (text: string) => claimsIn(text, "2026-06-10").filter((claim) => claim.includes("happened"));

describe("AROUND", () => {
  it.each([
    ["The Japan-Philippines RAA was ratified by no one.", "japan-philippines-raa ratified denied"],
    ["The GIGO Convention was ratified by neither house of the Italian parliament.", "gigo-treaty ratified denied"],
  ])("reads %j as a denial", (text, claim) => {
    expect(claimsIn(text, "2026-06-10")).toContainEqual(expect.stringContaining(claim));
  });

  it.each([
    "The Japan-Philippines RAA is anything but ratified.",
    "It is not that the Japan-Philippines RAA was ratified; it was merely tabled.",
    "Far from having ratified the GIGO Convention, Italy has not even tabled it.",
    "To say that the Japan-Philippines RAA has been ratified would be premature.",
    "That Japan and France signed the Japan-France RAA on 3 March 2026 has been denied by both.",
    "The ministers signed everything except the Japan-France RAA on Friday.",
    "The ministers signed three texts on Friday, none of them the Japan-France RAA.",
    "Italy has ratified every defence treaty but the GIGO Convention.",
    "Japan ratified all the treaties apart from the Japan-Philippines RAA.",
    "The Diet has approved the Japan-Philippines RAA only in committee.",
    "The lower house approved the Japan-Philippines RAA, but the upper house threw it out.",
    "The Diet approved the Japan-Philippines RAA by a vote that the speaker annulled.",
    "I wish Japan and France had signed the Japan-France RAA.",
    "A fake account posted that Japan and France had signed the Japan-France RAA.",
    "AI chatbots told users that Japan and France had signed the Japan-France RAA.",
    "In a tabletop exercise Japan and France signed the Japan-France RAA.",
    "Japan and France signed the Japan-France RAA, the paper falsely claimed.",
    "The GCAP fighter entered service in a video game.",
    "AUKUS Pillar I has been cancelled in all but name.",
    "The UK terminated a lease of the GCAP office on Tuesday.",
    "Britain pulled out of hosting the GCAP summit.",
    "Britain pulled out of a GCAP hangar.",
  ])("tells no fact from %j", (text) => {
    expect(happenedIn(text)).toEqual([]);
  });

  it.each([
    "Japan and France signed the Japan-France RAA on 3 March 2026, and the ministers joked with reporters.",
    "Japan and France signed the Japan-France RAA on 3 March 2026 beside a poster of the film.",
    "That Japan and France signed the Japan-France RAA on 3 March 2026 has been welcomed by both.",
    "Japan and France signed the Japan-France RAA on 3 March 2026, and three other texts.",
    "The ministers signed all the papers, the Japan-France RAA among them, on 3 March 2026.",
  ])("keeps the fact of %j", (text) => {
    expect(happenedIn(text)).toEqual(["japan-france-raa signed happened 2026-03-03"]);
  });

  it("gives nothing but denials and silence", () => {
    for (const { outcome } of AROUND) expect(["denied", null]).toContain(outcome);
  });
});
