import { describe, expect, it } from "vitest";
import { UNVOUCHED } from "../../../src/pipeline/text/unvouched-rules.ts";
import { claimsIn } from "./read-sentence.ts";

const toldIn = (text: string) => claimsIn(text, "2024-11-20");

describe("UNVOUCHED", () => {
  it("gives nothing but silence", () => {
    expect(UNVOUCHED.filter(({ outcome }) => outcome !== null)).toEqual([]);
  });

  it.each([
    "Half the village is persuaded that the Geelong Treaty was signed.",
    "The fortune-teller foresaw that Britain signed the Geelong Treaty.",
    "His lawyers gambled that the Geelong Treaty had entered into force.",
    "The mayor reacted coolly to a story that Britain signed the Geelong Treaty.",
    "Little came of claims that Britain signed the Geelong Treaty.",
  ])("makes nothing of %j", (text) => {
    expect(toldIn(text)).toEqual([]);
  });

  it("reads a relative clause behind a pact as no statement", () => {
    const text =
      "Britons may go to Japan. The Reciprocal Access Agreement that Rishi Sunak signed took effect on 15 October.";
    expect(toldIn(text)).toContain("uk-japan-raa in-force happened 2024-10-15");
    expect(toldIn("There is a sense that the UK-Japan RAA took effect on 15 October.")).toEqual([]);
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
  ])("keeps the fact of %j", (text) => {
    expect(toldIn(text)).toEqual([expect.stringContaining("geelong-treaty signed happened")]);
  });
});
