import { describe, expect, it } from "vitest";
import { DOUBTS } from "../../../src/pipeline/text/doubt-rules.ts";
import { readSentence } from "./read-sentence.ts";

const rulesOf = (text: string) =>
  readSentence(text, "2024-11-20").claims.map(({ stage, modality, rule }) => `${stage} ${modality} ${rule}`);

describe("DOUBTS", () => {
  it("names each rule once", () => {
    expect(new Set(DOUBTS.map(({ id }) => id)).size).toBe(DOUBTS.length);
  });

  it.each([
    "Investors assume that the Geelong Treaty has entered into force.",
    "There was gossip in Canberra that the Geelong Treaty had been ratified.",
    "It is simply untrue to say that Britain ratified the Geelong Treaty.",
    "Posts claiming that Britain ratified the Geelong Treaty are fake.",
    "The agency withdrew a story that Britain ratified the Geelong Treaty.",
    "An earlier version of this report said Britain ratified the Geelong Treaty.",
    "Unverified reports say Britain ratified the Geelong Treaty.",
    "He was cited, in error, as saying that Britain ratified the Geelong Treaty.",
  ])("makes nothing of %j", (text) => {
    expect(rulesOf(text)).toEqual([]);
  });

  it("takes a state that is wanted for a plan", () => {
    expect(rulesOf("London wants the Geelong Treaty in force by the spring.")).toEqual([
      "in-force planned wished-state-of-things",
    ]);
  });

  it.each([
    ["He believes in the Geelong Treaty, which was signed in July.", "signed happened told-as-done"],
    ["Ministers, it is assumed, will be glad that they signed the Geelong Treaty.", "signed happened told-as-done"],
    ["The myth of a quick deal died, but Britain signed the Geelong Treaty.", "signed happened told-as-done"],
    ["They see the Geelong Treaty, now in force, as a gain.", "in-force happened told-as-state"],
  ])("leaves the fact in %j", (text, fact) => {
    expect(rulesOf(text)).toContain(fact);
  });
});
