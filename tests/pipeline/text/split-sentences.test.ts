import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../src/pipeline/text/split-sentences.ts";

function split(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe("splitSentences", () => {
  it.each([
    ["They met. They signed.", ["They met.", "They signed."]],
    ["Gen. Sato met Mr. Hill in St. Ives.", ["Gen. Sato met Mr. Hill in St. Ives."]],
    ["The U.S. Navy sailed. It returned.", ["The U.S. Navy sailed.", "It returned."]],
    ["It was agreed by the U.S. The text is secret.", ["It was agreed by the U.S.", "The text is secret."]],
    ["A cost of 1.7 billion is likely.", ["A cost of 1.7 billion is likely."]],
    ["See No. 27 of the series. It ends.", ["See No. 27 of the series.", "It ends."]],
    ["“It is done.” He left.", ["“It is done.”", "He left."]],
    ["J. R. Hardy writes well.", ["J. R. Hardy writes well."]],
    ["On Jan. 11 they met! Did they sign?", ["On Jan. 11 they met!", "Did they sign?"]],
    ["A headline\nThe first line.", ["A headline", "The first line."]],
    [" \n ", []],
  ])("splits %j", (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it("covers every character that is not white space, in order and apart", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(split(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });
});
