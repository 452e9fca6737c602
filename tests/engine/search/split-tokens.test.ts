import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitTokens } from "../../../src/engine/search/split-tokens.ts";
import { anyText } from "./any-texts.ts";
import { naiveTokens } from "./naive-search.ts";

function tokensOf(text: string) {
  const tokens: { folded: string; start: number; end: number }[] = [];
  splitTokens(text, (folded, start, end) => tokens.push({ folded, start, end }));
  return tokens;
}

describe("splitTokens", () => {
  it.each([
    { text: "Signed, at last: the pact.", words: "signed at last the pact" },
    { text: "UK–Japan and Tokyo’s F-35A", words: "uk japan and tokyo s f 35a" },
    { text: "U.K. and U.S.-led, but not a.bc or 3.A.", words: "uk and us led but not a bc or 3 a" },
    { text: "日本と英国", words: "日 本 と 英 国" },
    { text: "GCAPは", words: "gcap は" },
    { text: "cafe\u0301 \u0301 𝒳1", words: "cafe 𝒳1" },
    { text: "", words: "" },
  ])("cuts $text", ({ text, words }) => {
    expect(
      tokensOf(text)
        .map(({ folded }) => folded)
        .join(" "),
    ).toBe(words);
  });

  it("says where each word stands in the text as given", () => {
    expect(tokensOf("İl–U.K.").map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [3, 6],
    ]);
  });

  it("cuts where a regular expression cuts", () => {
    const sign = fc.constantFrom(..."ab.Aé\u0301日ไ์0- \n𝒳ǅ");
    const text = fc.oneof(
      anyText,
      fc.array(sign).map((signs) => signs.join("")),
    );
    fc.assert(
      fc.property(text, (given) => {
        expect(tokensOf(given)).toEqual(naiveTokens(given));
      }),
      { numRuns: 500 },
    );
  });
});
