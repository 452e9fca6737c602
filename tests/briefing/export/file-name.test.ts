import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileName } from "../../../src/briefing/export/file-name.ts";

describe("fileName", () => {
  it("joins title and day in plain letters", () => {
    expect(fileName("Where the UK–Japan RAA stands", "As of 31 July 2026", "csv")).toBe(
      "where-the-uk-japan-raa-stands-as-of-31-july-2026.csv",
    );
  });

  it("has a name for what has no plain letter", () => {
    expect(fileName("条約", "", "svg")).toBe("pactwatch.svg");
  });

  it("is a name that every file system takes", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, day) => {
        expect(fileName(title, day, "json")).toMatch(/^[a-z0-9][a-z0-9-]{0,120}\.json$/);
      }),
    );
  });
});
