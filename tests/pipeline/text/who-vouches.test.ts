import { describe, expect, it } from "vitest";
import { claimsIn } from "./read-sentence.ts";

const toldIn = (text: string) => claimsIn(text, "2025-11-20");

describe("findDoubt", () => {
  it.each([
    "Half the village is persuaded that the Geelong Treaty was signed.",
    "The fortune-teller foresaw that Britain signed the Geelong Treaty.",
    "His lawyers gambled that the Geelong Treaty had entered into force.",
    "The mayor reacted coolly to a story that Britain signed the Geelong Treaty.",
    "Little came of claims that Britain signed the Geelong Treaty.",
    "There is a sense that the Geelong Treaty took effect on 15 October.",
    "Traders priced in that Britain had signed the Geelong Treaty.",
    "A barman told guests that Britain had signed the Geelong Treaty.",
    "A trainee posted by accident that Britain had signed the Geelong Treaty.",
    "A columnist seems to remember that Britain signed the Geelong Treaty.",
    "The spokesman was lured into saying that Britain had signed the Geelong Treaty.",
    "His fans dreamt Britain had signed the Geelong Treaty.",
    "Pupils staged a masque in which Britain and Australia signed the Geelong Treaty.",
    "The yard is bracing for a winter when Britain has quit AUKUS.",
    "To judge by the flags, Britain and Australia signed the Geelong Treaty.",
    "In the lecturer's parable, Britain and Australia signed the Geelong Treaty.",
    "The earlier Britain and Australia signed the Geelong Treaty, the better.",
    "Whoever has signed the Geelong Treaty keeps its secrets.",
    "Healey disowned a tale according to which he had signed the Geelong Treaty.",
    "Nobody on either side has yet signed the Geelong Treaty.",
    "A statement that Britain signed the Geelong Treaty vanished from the site.",
    'The parody opens "Once Britain had signed the Geelong Treaty".',
  ])("takes nothing for a fact in %j", (text) => {
    expect(toldIn(text).filter((claim) => claim.includes("happened"))).toEqual([]);
  });

  it.each([
    "Healey told reporters in Perth that Britain had signed the Geelong Treaty.",
    "The ministry said in a statement that the Geelong Treaty had been signed.",
    "It was in July that Britain and Australia signed the Geelong Treaty.",
    "It was two months ago that the Geelong Treaty was signed.",
    "Now that the Geelong Treaty has been signed, work begins.",
    "The two were so close that they signed the Geelong Treaty at once.",
    "The pen that Healey signed the Geelong Treaty with was blue.",
    "In July of that year ministers signed the Geelong Treaty.",
    "The deal that Britain sought had a name: ministers signed the Geelong Treaty.",
    "The report that Britain signed the Geelong Treaty was confirmed.",
    "The site reports that Britain signed the Geelong Treaty.",
    "Visitors may recall that Britain and Australia signed the Geelong Treaty.",
    "Few noticed that Britain and Australia signed the Geelong Treaty.",
    "Marles was glad to hear that Britain had signed the Geelong Treaty.",
    "An aide to Healey said Britain had signed the Geelong Treaty.",
    "By the harbour, watched by cadets, Marles and Healey signed the Geelong Treaty.",
    "The pledge by which two old allies bound themselves, the Geelong Treaty, was signed.",
    "The table at which Marles and Healey signed the Geelong Treaty is for sale.",
  ])("keeps the fact of %j", (text) => {
    expect(toldIn(text)).toEqual([expect.stringContaining("geelong-treaty signed happened")]);
  });

  it("reads a relative clause behind a pact as no statement", () => {
    const text =
      "Britons may go to Japan. The Reciprocal Access Agreement that Rishi Sunak signed took effect on 15 October.";
    expect(toldIn(text)).toContain("uk-japan-raa in-force happened 2025-10-15");
  });

  it("takes what is told in passing for the reporter's own", () => {
    const text = "She scoffed at the notion that the Geelong Treaty, signed in July, was rushed.";
    expect(toldIn(text)).toEqual([expect.stringContaining("geelong-treaty signed happened")]);
  });
});
