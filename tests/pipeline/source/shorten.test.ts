import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shorten } from "../../../src/pipeline/source/shorten.ts";

describe("shorten", () => {
  it("gives one line of at most 120 units with no half letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const short = shorten(text);
        expect(short.length).toBeLessThanOrEqual(120);
        expect(short).not.toMatch(/[\r\n]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
      }),
    );
  });

  it("shows what it cuts off", () => {
    expect(shorten(" a\n b ")).toBe("a b");
    expect(shorten("x".repeat(121))).toBe(`${"x".repeat(119)}…`);
  });
});
