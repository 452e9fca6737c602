import { describe, expect, it } from "vitest";
import { readingWords } from "../../../src/views/filters/reading-wording.ts";

describe("readingWords", () => {
  it("names what a misspelt word is read as, and how to insist", () => {
    expect(readingWords({ asked: "traety", read: ["treaty", "treats"] })).toBe(
      "No report has a word that begins with “traety”; it is read as “treaty” or “treats”. In quotes it is taken as it stands.",
    );
  });

  it("says when nothing is near", () => {
    expect(readingWords({ asked: "xylophone", read: [] })).toBe("No report has a word that begins with “xylophone”.");
  });
});
