import { describe, expect, it } from "vitest";
import { readAbout } from "../../../src/pipeline/dataset/read-about.ts";

const FILE = "about.md";

describe("readAbout", () => {
  it("reads the name, the note on the texts and the summary below them", () => {
    const text = "---\nname: River sample\ntexts: Each is a digest.\n---\nReports on rivers.\n\nFew\nare old.\n";
    expect(readAbout(text, FILE)).toEqual({
      about: { name: "River sample", summary: "Reports on rivers. Few are old.", texts: "Each is a digest." },
      findings: [],
    });
  });

  it("takes a text without front matter for the summary, and an empty one for nothing", () => {
    expect(readAbout("Reports on rivers.", FILE).about).toEqual({
      name: null,
      summary: "Reports on rivers.",
      texts: null,
    });
    expect(readAbout(" \n", FILE)).toEqual({ about: null, findings: [] });
  });

  it("names a field that it does not know, with its line", () => {
    const { about, findings } = readAbout("---\nname: A\ntitle: B\n---\n", FILE);
    expect(about).toEqual({ name: "A", summary: null, texts: null });
    expect(findings).toEqual([
      { code: "front-matter-field", file: FILE, line: 3, found: "title", expected: "name or texts" },
    ]);
  });

  it("leaves out a part that is too long to stand beside a number", () => {
    const { about, findings } = readAbout(`---\nname: ${"long ".repeat(20)}\n---\n${"word ".repeat(200)}`, FILE);
    expect(about).toBeNull();
    expect(findings.map(({ code, line, expected }) => [code, line, expected])).toEqual([
      ["front-matter-field", 2, "name in up to 40 letters"],
      ["front-matter-field", undefined, "summary in up to 600 letters"],
    ]);
  });
});
