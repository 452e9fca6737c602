import { describe, expect, it } from "vitest";
import { GLUED_HEADING, INLINE_TEASERS, MORE_FROM, TEASER_HEADING } from "../../../src/pipeline/source/teaser-rules.ts";

describe("TEASER_HEADING", () => {
  it.each([
    "More from Harbour Desk",
    "Related Articles",
    "You may also like",
    "Most read",
    "Latest news:",
    "Read next",
  ])("takes %j for the heading of a list", (line) => {
    expect(TEASER_HEADING.test(line)).toBe(true);
  });

  it.each([
    "More talks are due",
    "More from Sudland is needed.",
    "Related party transactions",
    "Most ministers agreed",
  ])("takes %j for no heading", (line) => {
    expect(TEASER_HEADING.test(line)).toBe(false);
  });
});

describe("MORE_FROM", () => {
  it("is in every form that a heading takes inside a line", () => {
    for (const { source } of [INLINE_TEASERS, GLUED_HEADING]) expect(source).toContain(`[Mm]${MORE_FROM}(?: the)? `);
  });
});
