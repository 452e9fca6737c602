import { describe, expect, it } from "vitest";
import {
  LONGEST_NOTE,
  noteOn,
  OWN_CHOICE,
  parseNote,
  parseSlideId,
  withNote,
  writeNote,
} from "../../src/model/deck.ts";

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

describe("withNote", () => {
  it("puts one note on a slide, and takes it off", () => {
    const one = withNote(withNote(OWN_CHOICE, "board", "First"), "board", " Second ");
    expect(noteOn(one, "board")).toBe("Second");
    expect(withNote(one, "board", " ").notes).toEqual([]);
    expect(noteOn(one, "title")).toBe("");
  });
});
