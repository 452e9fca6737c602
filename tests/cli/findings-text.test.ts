import { describe, expect, it } from "vitest";
import { findingCounts, findingsText } from "../../src/cli/findings-text.ts";
import type { Finding } from "../../src/model/finding.ts";

const undated = (count: number): Finding[] =>
  Array.from({ length: count }, (_, at) => ({ code: "date-missing", file: `${at}.txt` }));

describe("findingsText", () => {
  it("is empty without findings", () => {
    expect(findingsText([])).toBe("");
  });

  it("puts findings of one kind together, the rarest first, with how to mend them", () => {
    const text = findingsText([
      ...undated(2),
      { code: "front-matter-field", file: "a.md", line: 3, found: "kind: gossip", expected: "news" },
    ]);
    expect(text.indexOf("front-matter-field (1)")).toBeLessThan(text.indexOf("date-missing (2)"));
    expect(text).toContain("  a.md:3  found: kind: gossip  expected: news\n");
    expect(text.match(/To mend:/g)).toHaveLength(2);
  });

  it("names twenty of a kind and counts the others, or names all", () => {
    const text = findingsText(undated(23));
    expect(text).toContain("19.txt");
    expect(text).not.toContain("20.txt");
    expect(text).toContain("and 3 more");
    expect(findingsText(undated(23), true)).toContain("22.txt");
  });
});

describe("findingCounts", () => {
  it("is empty without findings", () => {
    expect(findingCounts([], "check")).toBe("");
  });

  it("gives a line to a kind, and names the places of one that has few", () => {
    const text = findingCounts([...undated(4), { code: "file-empty", file: "a.md" }], "check --data my");
    expect(text.split("\n")).toEqual([
      "file-empty (1): The file is empty. It was left out.",
      "  a.md",
      "date-missing (4): Nothing shows when it was published. It is counted as undated and drawn on no day.",
      "Every place, and how to mend it: check --data my",
      "",
    ]);
  });
});
