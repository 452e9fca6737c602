import { describe, expect, it } from "vitest";
import { joinPdfLines } from "../../../src/pipeline/formats/join-pdf-lines.ts";
import type { PdfLine } from "../../../src/pipeline/formats/pdf-lines.ts";
import { cutText } from "../../../src/pipeline/source/cut-text.ts";

const line = (text: string, y: number, more: Partial<PdfLine> = {}): PdfLine => ({
  text,
  y,
  page: 0,
  x: 72,
  right: 500,
  size: 11,
  role: "body",
  ...more,
});

function joined(...lines: PdfLine[]): string {
  const { text, cuts } = joinPdfLines(lines);
  return cutText(text, cuts).text;
}

describe("joinPdfLines", () => {
  it.each([
    [
      "a wider gap",
      [line("One goes", 700), line("on here", 686), line("Two", 650), line("goes on", 636)],
      "One goes on here\nTwo goes on",
    ],
    [
      "a short line with a stop",
      [line("One goes", 700), line("ends.", 686, { right: 150 }), line("Two", 672)],
      "One goes ends.\nTwo",
    ],
    ["an indent after a stop", [line("One ends.", 700), line("Two", 686, { x: 90 })], "One ends.\nTwo"],
    ["larger letters", [line("Title", 700, { size: 18 }), line("One", 686)], "Title\nOne"],
    ["a bullet", [line("One:", 700), line("• two", 686), line("• three", 672)], "One:\n• two\n• three"],
  ])("ends a paragraph at %s", (_, lines, text) => {
    expect(joined(...lines)).toBe(text);
  });

  it("mends a broken word, and keeps a hyphen that the text writes elsewhere or before a capital", () => {
    expect(joined(line("an agree-", 700), line("ment", 686))).toBe("an agreement");
    expect(joined(line("well-known, a well-", 700), line("known pact", 686))).toBe("well-known, a well-known pact");
    expect(joined(line("the Asia-", 700), line("Pacific", 686))).toBe("the Asia-Pacific");
  });

  it("goes on over a page's end, whatever frames it, as long as the sentence does", () => {
    const foot = line("7", 20, { role: "number" });
    const head = line("Report", 800, { role: "running", page: 1 });
    expect(joined(line("The pact", 60), foot, head, line("is signed.", 740, { page: 1 }))).toBe("The pact is signed.");
    expect(joined(line("an agree-", 60), foot, head, line("ment", 740, { page: 1 }))).toBe("an agreement");
    expect(joined(line("It is signed.", 60), foot, line("Then", 740, { page: 1 }))).toBe("It is signed.\nThen");
  });

  it("joins a hundred thousand broken words, and a word of a million letters, as fast as any", () => {
    const broken = Array.from({ length: 100_000 }, (_, n) => line("broken-", 1e6 - n));
    expect(joinPdfLines(broken).text).toHaveLength(600_001);
    expect(joinPdfLines([line("a".repeat(1e6), 700), line("b", 686)]).text).toHaveLength(1_000_002);
  }, 5_000);
});
