import { describe, expect, it } from "vitest";
import { foldText } from "../../../src/pipeline/text/fold-text.ts";
import { CLASS_COUNT, GAP_CLASS, letterClasses } from "../../../src/pipeline/text/letter-classes.ts";
import { splitWords } from "../../../src/pipeline/text/split-words.ts";

describe("letterClasses", () => {
  it("calls a letter whatever folds to a word, of all units there are", () => {
    const others: string[] = [];
    for (let code = 0; code < 0x10000; code++) {
      const unit = String.fromCharCode(code);
      const isLetter = splitWords(foldText(unit)).length > 0;
      if (isLetter !== (letterClasses()[code] !== GAP_CLASS)) others.push(code.toString(16));
    }
    expect(others).toEqual([]);
  });

  it("gives every unit the class of what it folds to", () => {
    const classes = letterClasses();
    const codes = Array.from({ length: 0x10000 }, (_, code) => code);
    const isOther = (code: number) => classes[foldText(String.fromCharCode(code)).charCodeAt(0)] !== classes[code];
    expect(codes.filter(isOther)).toEqual([]);
  });

  it("tells all plain letters and digits apart", () => {
    const plain = Array.from("abcdefghijklmnopqrstuvwxyz0123456789", (unit) => letterClasses()[unit.charCodeAt(0)]!);
    expect(new Set(plain).size).toBe(36);
    expect(Math.max(...plain)).toBeLessThan(CLASS_COUNT);
  });
});
