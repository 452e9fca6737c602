import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

describe("nearestTime", () => {
  it.each([
    ["a time of the pact, not of the act", "Ministers praised the 2014 pact and signed the Geelong Treaty.", "?"],
    [
      "the time behind the act, where the one before it is of another verb",
      "Agreed in 2021, nearly dropped two years later and signed after all in March 2024, the Geelong Treaty is long.",
      "2024-03",
    ],
    [
      "no time of what is only to be shown",
      "Ministers have signed the Geelong Treaty, a text to be shown to lawmakers on Monday.",
      "?",
    ],
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
    [
      "the time that a relative clause stands before",
      "They signed the Geelong Treaty, which mirrors an older pact, in Perth on 24 July.",
      "2025-07-24",
    ],
    [
      "the time that closes the act, whatever follows",
      "They signed the Geelong Treaty on 24 July, approving its text.",
      "2025-07-24",
    ],
    [
      "the day that a vaguer time is followed by",
      "They signed the Geelong Treaty a month earlier, on 24 July.",
      "2025-07-24",
    ],
    [
      "the time that is said to be that of the act",
      "The day was Saturday, when they signed the Geelong Treaty.",
      "2025-08-16",
    ],
    [
      "the meeting at which it was done",
      "They met in Perth on 24 July, where they signed the Geelong Treaty.",
      "2025-07-24",
    ],
    ["the year in which the act was", "Yards have hired since 2024, the year they signed the Geelong Treaty.", "2024"],
    ["the month when the act was", "Yards have hired since May, when they signed the Geelong Treaty.", "2025-05"],
    ["no day of those who praise it", "Perth on Friday hailed the Geelong Treaty signed by both.", "?"],
    ["no day of one who looks back", "Marles recalled on Friday that both signed the Geelong Treaty.", "?"],
    ["the night before", "Marles signed the Geelong Treaty last night.", "2025-08-19"],
    ["no time of a participle between commas", "The clerk, hired in May, signed the Geelong Treaty.", "?"],
    [
      "the day that opens the sentence of several who act",
      "On 24 July Healey, the minister, and Marles, who hosted him, signed the Geelong Treaty.",
      "2025-07-24",
    ],
    [
      "the day on which those who act met",
      "They met in Perth on 24 July, and the pair signed the Geelong Treaty.",
      "2025-07-24",
    ],
    ["the nearer of two acts", "It was agreed in June and the Geelong Treaty was signed in July.", "2025-07"],
  ])("takes %s", (_, text, date) => {
    expect(claimsIn(text, "2025-08-20")).toContain(`geelong-treaty signed happened ${date}`);
  });

  it("gives a plan the day of the journey to it", () => {
    expect(claimsIn("Marles is due in London on Friday to sign the Geelong Treaty.", "2025-08-20")).toContain(
      "geelong-treaty signed planned 2025-08-22",
    );
    expect(claimsIn("Marles agreed in London on Friday to sign the Geelong Treaty.", "2025-08-20")).toContain(
      "geelong-treaty signed planned ?",
    );
  });

  it("gives a plan the time behind a cue that itself opens a clause", () => {
    const text = "The Geelong Treaty is to be ratified next year once it has been signed.";
    expect(claimsIn(text, "2025-08-20")).toContain("geelong-treaty ratified planned 2026");
  });

  it("gives an act that was called off the day of calling it off", () => {
    expect(claimsIn("Britain on Friday cancelled the signing of the Geelong Treaty.", "2025-08-20")).toContain(
      "geelong-treaty signed denied 2025-08-15",
    );
  });

  it("gives a plan no day that its own day is only counted from", () => {
    expect(
      claimsIn("The Geelong Treaty will take effect 30 days after the notes are swapped on 3 September.", "2025-08-20"),
    ).toContain("geelong-treaty in-force planned ?");
  });

  it("gives a plan the time that is said to be its day", () => {
    expect(claimsIn("Sunday is the day when the Geelong Treaty takes effect.", "2025-08-20")).toContain(
      "geelong-treaty in-force planned 2025-08-24",
    );
  });

  it("gives a plan the time of an apposition that says when it is due", () => {
    const text = "The Geelong Treaty will enter into force, the next big step, expected before the end of this year.";
    expect(claimsIn(text, "2025-08-20")).toContain("geelong-treaty in-force planned 2025");
  });
});
