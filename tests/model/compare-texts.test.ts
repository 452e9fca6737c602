import { describe, expect, it } from "vitest";
import { compareTexts } from "../../src/model/compare-texts.ts";

describe("compareTexts", () => {
  it("orders by UTF-16 unit, capitals before small letters and accents last", () => {
    expect(["é", "b", "a", "B"].sort(compareTexts)).toEqual(["B", "a", "b", "é"]);
  });

  it("finds equal texts equal", () => {
    expect(compareTexts("a", "a")).toBe(0);
  });
});
