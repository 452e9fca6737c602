import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { showValue } from "../../../src/pipeline/source/show-value.ts";

describe("showValue", () => {
  it("shows a small value as JSON does", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        expect(showValue(value)).toBe(JSON.stringify(value));
      }),
    );
  });

  it("leaves out what lies deep or stands late", () => {
    expect(showValue([[[[[[[[[["a"]]]]]]]]]])).toBe(`${"[".repeat(8)}"…"${"]".repeat(8)}`);
    expect(showValue(Array.from({ length: 200 }, () => 7))).toBe(`[${"7,".repeat(100)}"…"]`);
  });

  it("shows a value of a hundred thousand levels, and one that is no JSON", () => {
    expect(showValue(JSON.parse("[".repeat(100_000) + "]".repeat(100_000)))).toContain("…");
    expect(showValue(undefined)).toBe("");
  });
});
