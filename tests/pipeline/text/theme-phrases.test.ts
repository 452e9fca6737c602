import { describe, expect, it } from "vitest";
import type { Theme } from "../../../src/model/codebook.ts";
import type { ThemeId } from "../../../src/model/ids.ts";
import { themePhrases } from "../../../src/pipeline/text/theme-phrases.ts";

function themeOf(id: string, phrases: string[], weak: string[] = [], not: string[] = []): Theme {
  return { id: id as ThemeId, name: id, shortName: id, definition: id, phrases, weak, isOftenInPassing: false, not };
}

/** The phrases as `words theme`, with `?` after a weak one; `-` for a phrase that blocks. */
function phrasesOf(...themes: Theme[]): string[] {
  return themePhrases(themes, (words) => [words]).map(
    ({ words, meaning }) => `${words} ${meaning === null ? "-" : meaning.theme + (meaning.isWeak ? "?" : "")}`,
  );
}

describe("themePhrases", () => {
  it("gives a phrase the theme of another phrase that it contains", () => {
    expect(phrasesOf(themeOf("boats", ["river boat"]), themeOf("water", ["river"]))).toEqual([
      "river boat boats",
      "river boat water",
      "river water",
    ]);
  });

  it("does not where that theme says that the longer phrase means something else", () => {
    const water = themeOf("water", ["river"], [], ["river boat"]);
    expect(phrasesOf(themeOf("boats", ["river boat"]), water)).not.toContain("river boat water");
  });

  it("counts parts of words as no phrase", () => {
    expect(phrasesOf(themeOf("boats", ["riverside"]), themeOf("water", ["river"]))).toHaveLength(2);
  });

  it("keeps a weak phrase weak, unless it is also a strong one", () => {
    expect(phrasesOf(themeOf("water", ["lake"], ["pond", "lake"]))).toEqual(["lake water", "pond water?"]);
  });

  it("keeps a plural weak that is listed so, though its singular is a phrase", () => {
    const both = (words: string) => [words, `${words}s`];
    const found = themePhrases([themeOf("water", ["lake"], ["lakes"])], both);
    expect(found.filter(({ words }) => words === "lakes").map(({ meaning }) => meaning?.isWeak)).toEqual([true]);
  });
});
