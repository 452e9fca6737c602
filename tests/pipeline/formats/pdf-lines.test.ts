import { describe, expect, it } from "vitest";
import { findPdfLines } from "../../../src/pipeline/formats/pdf-lines.ts";
import type { PdfRun } from "../../../src/pipeline/formats/pdf-run.ts";

const run = (str: string, x: number, y: number, width = str.length * 5): PdfRun => ({
  str,
  x,
  y,
  width,
  fontSize: 10,
  hasEOL: false,
});

describe("findPdfLines", () => {
  it("puts runs of one height on one line, with a space where they stand apart", () => {
    const lines = findPdfLines([[run("The", 10, 500), run("pact", 30, 500), run("s", 50, 500), run("below", 10, 486)]]);
    expect(lines.map(({ text }) => text)).toEqual(["The pacts", "below"]);
  });

  it("starts a new line where a second column goes on at the same height", () => {
    const lines = findPdfLines([[run("left", 10, 500), run("left too", 10, 486), run("right", 200, 500)]]);
    expect(lines.map(({ text }) => text)).toEqual(["left", "left too", "right"]);
  });

  it("tells what stands at the edge of several pages, its figures aside, from what stands once", () => {
    const page = (n: number) => [
      run(`Report ${n} of rivers`, 10, 800),
      run(`Own words ${"abc"[n]}`, 10, 700),
      run("Text", 10, 600),
      run("More", 10, 500),
      run(`- ${n} -`, 10, 20),
    ];
    const lines = findPdfLines([page(0), page(1), page(2)]);
    expect(lines.filter(({ page: number }) => number === 1).map(({ role }) => role)).toEqual([
      "running",
      "body",
      "body",
      "running",
      "number",
    ]);
  });

  it("reads two hundred thousand runs, on one line or one above the other, as fast as one", () => {
    const runs = Array.from({ length: 200_000 }, (_, n) => run("a", 10 * n, 500));
    expect(findPdfLines([runs]).map(({ text }) => text.length)).toEqual([399_999]);
    const stacked = Array.from({ length: 200_000 }, () => run("a", 10, 500, 30));
    expect(findPdfLines([stacked])).toHaveLength(200_000);
  }, 5_000);
});
