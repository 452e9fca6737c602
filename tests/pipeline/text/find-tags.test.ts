import { describe, expect, it } from "vitest";
import { readSentence, tagsIn } from "./read-sentence.ts";

describe("findTags", () => {
  it("lists every mention of a tag in the order of the text", () => {
    const text = "Japan met Italy. Tokyo and Rome agreed.";
    const { tags } = readSentence(text);
    const countries = tags.filter(({ kind }) => kind === "country");
    expect(countries.map(({ id, mentions }) => [id, mentions.map(({ start, end }) => text.slice(start, end))])).toEqual(
      [
        ["JP", ["Japan", "Tokyo"]],
        ["IT", ["Italy", "Rome"]],
      ],
    );
  });

  it("tags what only the title names where the text tells its stage", () => {
    const { claims, tags } = readSentence("It was launched in December 2022.", "2024-06-10", "GCAP shows a model");
    expect(claims.map(({ agreement }) => agreement)).toEqual(["gcap"]);
    expect(tags.filter(({ kind }) => kind === "agreement").map(({ id }) => id)).toEqual(["gcap"]);
  });

  it("tags a family where no member is told", () => {
    expect(tagsIn("family", "Italy, India and Japan compared their ACSA drafts.")).toEqual(["japan-acsa-other"]);
  });
});
