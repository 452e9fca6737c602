import { describe, expect, it } from "vitest";
import { FINDING_WORDS } from "../../src/model/finding-wording.ts";
import { findingMessage, findingPlace } from "../../src/model/show-finding.ts";

describe("findingPlace", () => {
  it("names the line where there is one", () => {
    expect(findingPlace({ code: "file-empty", file: "a.md" })).toBe("a.md");
    expect(findingPlace({ code: "front-matter-field", file: "a.md", line: 4 })).toBe("a.md:4");
  });

  it("writes signs of a name that steer a terminal or turn its direction as their numbers", () => {
    const file = "a\nb\u001b[31m\u202e\u00e9.md";
    expect(findingPlace({ code: "file-empty", file })).toBe("a\\u{A}b\\u{1B}[31m\\u{202E}\u00e9.md");
  });
});

describe("findingMessage", () => {
  it("says what stands there and what would be right, as far as is known", () => {
    const finding = { code: "front-matter-field", file: "a.md" } as const;
    const { what } = FINDING_WORDS["front-matter-field"];
    expect(findingMessage(finding)).toBe(what);
    expect(findingMessage({ ...finding, found: "kind: gossip" })).toBe(`${what} Found: kind: gossip`);
    expect(findingMessage({ ...finding, expected: "news" })).toBe(`${what} Expected: news.`);
    expect(findingMessage({ ...finding, found: "x", expected: "y" })).toBe(`${what} Found: x; expected: y.`);
  });
});
