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

  it("folds a text with letters of every kind as it folds each of its units", () => {
    const unit = fc.constantFrom(..."aZ09 .£é“–ßÉ€…•日ΣİК𐐀\u0080\u00ff\ufeff");
    fc.assert(
      fc.property(
        fc.oneof(fc.array(unit), fc.array(unit, { minLength: 80, maxLength: 200 })),
        (units) => foldText(units.join("")) === units.map((one) => foldText(one)).join(""),
      ),
    );
  });

  it("folds a text of any length alike", () => {
    const piece = "Élysée – “NO ONE” paid £5. ";
    expect(foldText(piece.repeat(9_000))).toBe(foldText(piece).repeat(9_000));
  });

  it("changes nothing when done twice", () => {
    fc.assert(fc.property(fc.string(), (text) => foldText(foldText(text)) === foldText(text)));
  });
});
