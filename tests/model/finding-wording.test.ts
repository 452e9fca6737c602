import { describe, expect, it } from "vitest";
import { FINDING_WORDS, findingMessage, findingPlace } from "../../src/model/finding-wording.ts";

describe("FINDING_WORDS", () => {
  it.each(Object.entries(FINDING_WORDS))("says in whole sentences what %s means and how to mend it", (_, words) => {
    for (const sentence of Object.values(words)) expect(sentence).toMatch(/^[A-Z].+\.$/);
  });

  it("has no two codes with the same words", () => {
    const said = Object.values(FINDING_WORDS).map(({ what }) => what);
    expect(new Set(said).size).toBe(said.length);
  });
});

describe("findingPlace", () => {
  it("names the line where there is one", () => {
    expect(findingPlace({ code: "file-empty", file: "a.md" })).toBe("a.md");
    expect(findingPlace({ code: "front-matter-field", file: "a.md", line: 4 })).toBe("a.md:4");
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
