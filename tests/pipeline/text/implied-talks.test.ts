import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const talksIn = (text: string) => claimsIn(text, "2024-06-10").filter((claim) => claim.includes(" negotiating "));

describe("impliedTalks", () => {
  it.each([
    "Both would like to see the negotiations over the Japan-France RAA concluded by the end of the year.",
    "They hope to wrap up the talks on the Japan-France RAA by June.",
    "Both leaders hoped that the negotiations on the Japan-France RAA would be brought to an early close.",
  ])("takes talks for under way whose end is wished for in %j", (text) => {
    expect(talksIn(text)).toEqual(["japan-france-raa negotiating happened ?"]);
    expect(claimsIn(text, "2024-06-10").some((claim) => claim.includes(" agreed urged "))).toBe(true);
  });

  it.each([
    "They hope to open and wrap up the talks on the Japan-France RAA next year.",
    "If there are talks, they hope to wrap up the negotiations on the Japan-France RAA by June.",
    "Any talks on the Japan-France RAA would be hard to conclude.",
    "They would like to see negotiations on a Japan-France RAA begin next year.",
  ])("takes no talks for under way in %j", (text) => {
    expect(talksIn(text).filter((claim) => claim.includes("happened"))).toEqual([]);
  });

  it("leaves talks to come that the text tells of", () => {
    const text = "Talks on the Japan-France RAA will begin in January. Ministers hope to wrap up the talks by 2025.";
    expect(talksIn(text)).toEqual(["japan-france-raa negotiating planned 2025-01"]);
  });
});
