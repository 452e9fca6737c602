import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "../../../src/pipeline/text/fold-text.ts";

describe("foldText", () => {
  it("drops case and accents and straightens marks", () => {
    expect(foldText("Élysée – “Malacañang’s” NO\u00a0ONE")).toBe('elysee - "malacanang\'s" no one');
  });

  it("keeps the length of any text", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => foldText(text).length === text.length));
  });

  it("changes nothing when done twice", () => {
    fc.assert(fc.property(fc.string(), (text) => foldText(foldText(text)) === foldText(text)));
  });
});
