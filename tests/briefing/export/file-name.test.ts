import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileName } from "../../../src/briefing/export/file-name.ts";

describe("fileName", () => {
  it("joins title, subject and day in plain letters", () => {
    expect(fileName("Where the UK–Japan RAA stands", "board", "As of 31 July 2026", "csv")).toBe(
      "where-the-uk-japan-raa-stands-board-as-of-31-july-2026.csv",
    );
    expect(fileName("Where the UK–Japan RAA stands", "", "As of 31 July 2026", "pptx")).toBe(
      "where-the-uk-japan-raa-stands-as-of-31-july-2026.pptx",
    );
  });

  it("ends a long title at a word and keeps what the file is of, so that two subjects have two names", () => {
    const title = "Where international agreements of Australia or United Kingdom stand";
    expect(fileName(title, "coverage", "As of 31 July 2026", "png")).toBe(
      "where-international-agreements-of-australia-or-united-coverage-as-of-31-july-2026.png",
    );
    expect(fileName("a".repeat(90), "timeline", "", "png")).toBe(`${"a".repeat(60)}-timeline.png`);
  });

  it("has a name for what has no plain letter", () => {
    expect(fileName("条約", "", "", "svg")).toBe("pactwatch.svg");
  });

  it("is a name that every file system takes", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (title, subject, day) => {
        expect(fileName(title, subject, day, "json")).toMatch(/^[a-z0-9][a-z0-9-]{0,190}\.json$/);
      }),
    );
  });
});
