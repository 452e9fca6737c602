import { describe, expect, it } from "vitest";
import { readSentence } from "./read-sentence.ts";

const factsIn = (text: string): string[] =>
  readSentence(text, "2026-03-20", "Britain, Italy, Japan and GCAP; Australia, Britain, the United States and AUKUS")
    .claims.filter(({ modality }) => modality === "happened")
    .map(({ agreement, stage }) => `${agreement} ${stage}`);

describe("isOfOtherThing", () => {
  it.each([
    "The Typhoon entered service in 2003; the GCAP fighter is to replace it.",
    "The F-35, which entered service in 2015, will fly beside the GCAP jet.",
    "After FCAS was cancelled, GCAP could gain new partners.",
    "AUKUS submarines are compared to the Collins class, which was cancelled twice.",
    "When SEATO was dissolved in 1977, the Five Power Defence Arrangements lived on.",
  ])("leaves what is told of another thing to that thing: %j", (text) => {
    expect(factsIn(text)).toEqual([]);
  });

  it.each([
    ["GCAP was cancelled on Monday.", "gcap ended"],
    ["The GCAP programme was scrapped.", "gcap ended"],
    ["After a long review GCAP was abandoned.", "gcap ended"],
    ["The Quad was disbanded in 2008.", "quad ended"],
  ])("keeps what %j tells of the agreement: %s", (text, fact) => {
    expect(factsIn(text)).toContain(fact);
  });
});
