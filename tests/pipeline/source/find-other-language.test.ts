import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findOtherLanguage } from "../../../src/pipeline/source/find-other-language.ts";

describe("findOtherLanguage", () => {
  it.each([
    [
      "French",
      "Les deux villes ont décidé d'ouvrir des négociations sur un accord portuaire. Le maire a dit que le texte serait prêt avant la fin de l'année.",
    ],
    [
      "German",
      "Die beiden Städte haben am Montag einen Vertrag über den Hafen unterschrieben. Der Rat muss ihm noch zustimmen, bevor er gilt.",
    ],
    ["Japanese", "二つの町は月曜日に港の協定に署名した。".repeat(10)],
  ])("says so of a text in %s", (_, text) => {
    expect(findOtherLanguage(text, "a.txt")).toEqual([{ code: "text-not-english", file: "a.txt" }]);
  });

  it.each([
    [
      "English",
      "The two towns signed a pact on the harbour on Monday. The council has yet to agree to it, and the mayor said that it would.",
    ],
    [
      "English with names",
      "Harbour Gazette: Ana Silva met Bo Chen of the Estland Harbour Office in Sudhaven and signed for Westland, Norland, Estland and Eastland.",
    ],
    ["too few words", "Les deux villes ont décidé d'ouvrir des négociations."],
  ])("says nothing of a text with %s", (_, text) => {
    expect(findOtherLanguage(text, "a.txt")).toEqual([]);
  });

  it("counts words as the plain pattern does, whatever is written", () => {
    const common = new Set(
      "the of and to in is that for with was by as has its at from be said are it on have will".split(" "),
    );
    const isOther = (text: string) => {
      const words = text.slice(0, 4000).match(/[\p{L}\p{M}]+/gu) ?? [];
      const letters = words.reduce((sum, word) => sum + word.length, 0);
      return letters >= 100 && words.filter((word) => common.has(word.toLowerCase())).length < words.length * 0.04;
    };
    const piece = fc.oneof(
      fc.constantFrom(
        "The ",
        "of",
        " WITH ",
        "haveN",
        "élan ",
        " ſaid ",
        "𝐭𝐡𝐞 ",
        "\ud835",
        "\udc2d ",
        "a\u0301 ",
        "İ is ",
      ),
      fc.string({ unit: "binary", maxLength: 4 }),
      fc.stringMatching(/^[a-zé]{3,9} $/),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 25, maxLength: 80 }), fc.nat(4000), (pieces, length) => {
        const text = pieces.join("").padStart(length, ".");
        expect(findOtherLanguage(text, "a.txt")).toHaveLength(isOther(text) ? 1 : 0);
      }),
    );
  });
});
