import { describe, expect, it } from "vitest";
import { formatOfOut } from "../../src/cli/format-of-out.ts";

const COVERAGE = ["csv", "long.csv", "json", "svg", "embed.html"] as const;

describe("formatOfOut", () => {
  it.each([
    ["week.csv", "csv"],
    ["week.long.csv", "long.csv"],
    ["Week.JSON", "json"],
    ["week.html", "embed.html"],
    ["week.htm", "embed.html"],
    ["week.pdf", null],
    ["week.bib", null],
    ["week.docx", null],
    ["week.XLSX", null],
    ["week.png", null],
    ["-", undefined],
    ["csv", undefined],
    ["week.2023", undefined],
    ["week.csv/coverage", undefined],
  ])("takes %j for %j among the formats of the coverage", (out, format) => {
    expect(formatOfOut(out, COVERAGE)).toBe(format);
  });
});
