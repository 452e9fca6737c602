import { describe, expect, it } from "vitest";
import { OWN_CHOICE } from "../../src/model/deck.ts";
import { noteOn, withNote } from "../../src/model/deck-notes.ts";

describe("withNote", () => {
  it("puts one note on a slide, and takes it off", () => {
    const one = withNote(withNote(OWN_CHOICE, "board", "First"), "board", " Second ");
    expect(noteOn(one, "board")).toBe("Second");
    expect(withNote(one, "board", " ").notes).toEqual([]);
    expect(noteOn(one, "title")).toBe("");
  });
});
