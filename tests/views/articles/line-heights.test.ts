import { describe, expect, it } from "vitest";
import { lineRem, othersRem } from "../../../src/views/articles/line-heights.ts";

describe("lineRem", () => {
  it("makes room for an excerpt, and for the second line of a title on a phone", () => {
    const wide = lineRem({ isNarrow: false, hasExcerpt: false });
    expect(lineRem({ isNarrow: false, hasExcerpt: true })).toBeGreaterThan(wide);
    expect(lineRem({ isNarrow: true, hasExcerpt: false })).toBeGreaterThan(wide);
  });

  it("has no room left on a phone below a title of two lines, its outlet and its date", () => {
    const [around, title, outlet, excerpt, date] = [16, 40, 18, 2 + 34, 4 + 22];
    expect(lineRem({ isNarrow: true, hasExcerpt: false }) * 16).toBe(around + title + outlet + date);
    expect(lineRem({ isNarrow: true, hasExcerpt: true }) * 16).toBe(around + title + outlet + excerpt + date);
  });
});

describe("othersRem", () => {
  it("grows with every other report, by a thumb's height on a phone", () => {
    expect(othersRem(3, false) - othersRem(2, false)).toBe(1.5);
    expect(othersRem(3, true) - othersRem(2, true)).toBe(2.75);
  });
});
