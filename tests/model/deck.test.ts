import { describe, expect, it } from "vitest";
import { LONGEST_NOTE, parseNote, parseSlideId, type SlideId, withSlide, writeNote } from "../../src/model/deck.ts";

describe("parseSlideId", () => {
  it("knows the sorts and agreements", () => {
    expect(["title", "agreement:raa", "agreement:", "encore"].map(parseSlideId)).toEqual([
      "title",
      "agreement:raa",
      null,
      null,
    ]);
  });
});

describe("parseNote", () => {
  it("reads what was written", () => {
    const note = { slide: "board", words: "Late ~ again" } as const;
    expect(parseNote(writeNote(note))).toEqual(note);
  });

  it.each(["no slide", "encore~x", "board~ ", "~x"])("passes over %j", (text) => {
    expect(parseNote(text)).toBeNull();
  });

  it("cuts what is no note any more", () => {
    expect(parseNote(`board~${"x".repeat(900)}`)?.words).toHaveLength(LONGEST_NOTE);
  });
});

describe("withSlide", () => {
  it("puts a slide before the sources that close a deck, and else at its end", () => {
    expect(withSlide(["title", "sources"], "agreement:aukus" as SlideId)).toEqual([
      "title",
      "agreement:aukus",
      "sources",
    ]);
    expect(withSlide(["sources", "title"], "board")).toEqual(["sources", "title", "board"]);
  });
});
