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

  it("tags a family where no member is told", () => {
    expect(tagsIn("family", "Italy, India and Japan compared their ACSA drafts.")).toEqual(["japan-acsa-other"]);
  });
});
