import { describe, expect, it } from "vitest";
import { collectionName, collectionSentences, generatedNotice, textNote } from "../../src/ui/collection-words.ts";

const ABOUT = { name: "River sample", summary: "All about rivers. Few are old.", texts: "A digest." };
const TOLD = { articles: 403, generated: null, about: ABOUT };
const OWN = { articles: 1, generated: null, about: null };
const MADE_UP = { articles: 403, generated: { seed: 7 }, about: null };

describe("collectionName", () => {
  it("is what the collection calls itself, and no other's name", () => {
    expect([TOLD, OWN, MADE_UP].map(collectionName)).toEqual([
      "River sample",
      "This collection",
      "Generated collection",
    ]);
  });
});

describe("collectionSentences", () => {
  it("says of a collection what it says itself, and of others how large they are", () => {
    expect(collectionSentences(TOLD)).toBe("403 reports. All about rivers. Few are old.");
    expect(collectionSentences(OWN)).toBe("1 report.");
    expect(collectionSentences(MADE_UP)).toMatch(/^403 made-up reports.*Nothing in them is true\.$/);
  });
});

describe("generatedNotice", () => {
  it("stands above a generated collection alone", () => {
    expect(generatedNotice(TOLD)).toBeNull();
    expect(generatedNotice(MADE_UP)).toMatch(/made up, from seed 7/);
  });
});

describe("textNote", () => {
  it("calls a text a digest only where the collection does", () => {
    expect(textNote(ABOUT, 90)).toBe("A digest. 90 words.");
    expect(textNote(null, 1)).toBe("1 word.");
  });
});
