import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { readFrontMatter } from "../../../src/pipeline/source/read-front-matter.ts";

const value = fc.oneof(
  fc.string(),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    "The pact",
    '"The pact: a step"',
    "https://a.example/x?p=1",
    "2021-03-04",
    "Pact: step",
    "'quoted'",
    "# note",
    "a # note",
    "null",
    "~",
    "",
    "[a, b]",
    "{a: b}",
    "&x y",
    "*x",
    "| ",
    "no",
    "trailing:",
    '"half',
    "a\tb",
  ),
);

describe("readFrontMatter", () => {
  it("reads what a YAML reader reads, wherever that finds no mistake", () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (values) => {
        const lines = values.map((text, number) => `k${"x".repeat(number)}: ${text.replace(/[\r\n]/g, " ")}`);
        const yaml = `${lines.join("\n")}\n`;
        const document = parseDocument(yaml, { schema: "failsafe" });
        // An alias has no text of its own, and one that leads nowhere makes the YAML reader throw.
        fc.pre(document.errors.length === 0 && !/: *\*/.test(yaml));
        const plain: Record<string, unknown> = document.toJS();
        const { fields, findings } = readFrontMatter(`---\n${yaml}---\nText`, "a.md");
        expect(findings).toEqual([]);
        for (const [key, written] of Object.entries(plain)) {
          if (typeof written !== "string") continue;
          const absent = ["", "null", "~"].includes(written.trim());
          expect([key, fields.get(key)?.value]).toEqual([key, absent ? null : written.trim()]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("never fails, and always leaves the text below its closing line", () => {
    fc.assert(
      fc.property(fc.array(value), (lines) => {
        const raw = `---\n${lines.map((line) => line.replace(/^\s*---\s*$/gm, "")).join("\n")}\n---\nText`;
        const { bodyStart } = readFrontMatter(raw, "a.md");
        expect(raw.slice(bodyStart).endsWith("Text")).toBe(true);
      }),
    );
  });

  it("names the line of every field in the file", () => {
    const { fields } = readFrontMatter("---\ntitle: One\n\n# a note\nkind: news\n---\nText", "a.md");
    expect([...fields].map(([key, { line }]) => [key, line])).toEqual([
      ["title", 2],
      ["kind", 5],
    ]);
  });

  it("reports a field that stands twice and keeps the first", () => {
    const { fields, findings } = readFrontMatter("---\ntitle: One\ntitle: Two\n---\nText", "a.md");
    expect(fields.get("title")?.value).toBe("One");
    expect(findings).toMatchObject([{ code: "front-matter-broken" }]);
  });

  it.each([
    ["lines", "note: x\n".repeat(200_000)],
    ["characters", `note: |\n${`  ${"x".repeat(998)}\n`.repeat(100)}`],
  ])("takes too many %s for text, and says so once", (_, rest) => {
    const raw = `---\ntitle: One\n${rest}---\nText`;
    const { fields, bodyStart, findings } = readFrontMatter(raw, "a.md");
    expect(fields.get("title")?.value).toBe("One");
    expect(findings).toMatchObject([{ code: "front-matter-broken" }]);
    expect(fields.size).toBeLessThan(200);
    expect(bodyStart).toBeLessThan(2_000);
    expect(raw.charAt(bodyStart - 1)).toBe("\n");
  });

  it.each(["[", "{a: ", "- "])("survives %j nested as deep as there is room", (opening) => {
    const raw = `---\ntitle: One\nx: ${opening.repeat(15_000)}\n---\nText`;
    const { fields, bodyStart } = readFrontMatter(raw, "a.md");
    expect(fields.get("title")?.value).toBe("One");
    expect(raw.slice(bodyStart)).toBe("Text");
  });

  it("has no fields without front matter", () => {
    expect(readFrontMatter("Text\n---\nmore", "a.md")).toMatchObject({ bodyStart: 0, findings: [] });
  });
});
