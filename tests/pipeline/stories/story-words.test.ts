import { describe, expect, it } from "vitest";
import { compileCountryNames } from "../../../src/pipeline/stories/country-names.ts";
import { hashOfWord } from "../../../src/pipeline/stories/scan-words.ts";
import { chooseStoryWords, readWords } from "../../../src/pipeline/stories/story-words.ts";

const choose = (text: string, title: string | null) =>
  chooseStoryWords(readWords(text, title, compileCountryNames([])));

describe("chooseStoryWords", () => {
  it("puts the words of title and beginning that say something into the bag, once", () => {
    const { bag } = choose("the harbour of a 7 of the harbour", "Storm at the pier");
    expect([...bag]).toEqual(["harbour", "7", "storm", "pier"].map(hashOfWord).sort((a, b) => a - b));
  });

  it("has no fingerprint of a few words, and reads no title as none", () => {
    const { fingerprints, read } = choose("Two words", null);
    expect([fingerprints.length, read().title.count, read().text.count]).toEqual([0, 0, 2]);
  });
});
