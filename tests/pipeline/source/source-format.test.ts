import { describe, expect, it } from "vitest";
import { formatOfName, stemOf } from "../../../src/pipeline/source/source-format.ts";

describe("formatOfName", () => {
  it.each([
    ["a/b.MD", "markdown"],
    ["page.htm", "html"],
    ["a.b.jsonl", "json-lines"],
    ["sheet.xlsx", null],
    ["md", null],
  ])("reads %s as %s", (file, format) => {
    expect(formatOfName(file)).toBe(format);
  });
});

describe("stemOf", () => {
  it("takes folders and an ending that is read from a name", () => {
    expect([stemOf("a/b.c.txt"), stemOf("note"), stemOf("a/x.PDF")]).toEqual(["b.c", "note", "x"]);
  });
});
