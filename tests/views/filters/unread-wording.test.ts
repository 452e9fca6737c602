import { describe, expect, it } from "vitest";
import { unreadWords } from "../../../src/views/filters/unread-wording.ts";

describe("unreadWords", () => {
  it.each([
    ["country", "XX", "The link names a country that is not in this collection: XX. It is left out."],
    ["open", "tea-pact", "The link names an agreement that is not in this collection: tea-pact. It is left out."],
    ["from", "soon", "The link names a start that cannot be read: soon. It is left out."],
    ["since", "soon", "The link names a day that cannot be read: soon. It is left out."],
    ["clock", "cuckoo", "The link asks for “cuckoo” under “clock”, which this page does not have. It is left out."],
  ])("tells of a bad %s", (key, value, sentence) => {
    expect(unreadWords({ key, value })).toBe(sentence);
  });

  it("tells of a note that is cut, and of one for no slide, in a few words", () => {
    const rest = "x".repeat(5000);
    expect(unreadWords({ key: "note", value: rest, isCut: true })).toMatch(
      /^The link has a note that is too long for a slide. Its end is left out: x{80}…$/,
    );
    expect(unreadWords({ key: "note", value: "nope~x" })).toBe(
      "The link has a note for a slide that is not in this collection, or none: nope~x. It is left out.",
    );
  });

  it("tells of a day that has not come", () => {
    expect(unreadWords({ key: "asof", value: "2040", isToCome: true })).toBe(
      "The link names a day that has not come: 2040. It is left out.",
    );
  });
});
