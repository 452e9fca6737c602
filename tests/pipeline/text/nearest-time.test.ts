import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("nearestTime", () => {
  it.each([
    ["a time of the pact, not of the act", "Ministers praised the 2014 pact and signed the Geelong Treaty.", "?"],
    [
      "the time that goes on after a relative clause",
      "On 24 July Marles, who chairs the board, signed the Geelong Treaty.",
      "2025-07-24",
    ],
    [
      "the time right before a clause with when",
      "It goes back to 26 July 2025, when they signed the Geelong Treaty.",
      "2025-07-26",
    ],
    ["the nearer of two acts", "It was agreed in June and the Geelong Treaty was signed in July.", "2025-07"],
  ])("takes %s", (_, text, date) => {
    expect(claimsIn(text, "2025-08-20")).toContain(`geelong-treaty signed happened ${date}`);
  });

  it("gives a plan the time of an apposition that says when it is due", () => {
    const text = "The Geelong Treaty will enter into force, the next big step, expected before the end of this year.";
    expect(claimsIn(text, "2025-08-20")).toContain("geelong-treaty in-force planned 2025");
  });
});
