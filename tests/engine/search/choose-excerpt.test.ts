import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseExcerpt } from "../../../src/engine/search/choose-excerpt.ts";
import { findRows } from "../../../src/engine/search/find-rows.ts";
import { markMatches, tokensOf } from "../../../src/engine/search/mark-matches.ts";
import { anyText, anyWords, indexOf } from "./any-texts.ts";

const filler = (length: number) => Array.from({ length }, (_, at) => `w${at}`).join(" ");

function excerpt(text: string, words: string) {
  const { terms } = findRows(indexOf([{ title: null, text, publisher: null }]), words);
  return chooseExcerpt(text, terms);
}
const spansOf = ({ text, spans }: ReturnType<typeof excerpt>) => spans.map(({ start, end }) => text.slice(start, end));

describe("chooseExcerpt", () => {
  it("gives a short text whole, on one line", () => {
    expect(excerpt("The pact.\nIt was signed.", "pact")).toEqual({
      text: "The pact. It was signed.",
      spans: [{ start: 4, end: 8 }],
    });
  });

  it("shows where most of the words stand together, with the words before them", () => {
    const text = `pact ${filler(60)} the pact was signed. ${filler(60)}`;
    const own = excerpt(text, "pact signed");
    expect(spansOf(own)).toEqual(["pact", "signed"]);
    expect(own.text).toMatch(/^…w53 .* the pact was signed\. w0 .*…$/);
  });

  it("prefers more uses among equal ones, then the first", () => {
    const text = `pact ${filler(60)} pact and pact ${filler(60)} pact or pact`;
    expect(excerpt(text, "pact").text).toContain("pact and pact");
  });

  it("begins at the beginning when nothing of it is asked for", () => {
    expect(excerpt(filler(90), "-pact").text).toBe(`${filler(36)}…`);
    expect(excerpt("", "-pact")).toEqual({ text: "", spans: [] });
  });

  it("is a stretch of the text, and marks something wherever the text has it", () => {
    const long = fc.array(anyText, { maxLength: 12 }).map((texts) => texts.join(` ${filler(20)} `));
    fc.assert(
      fc.property(long, anyWords, (text, words) => {
        const { terms } = findRows(indexOf([{ title: null, text, publisher: null }]), words);
        const own = chooseExcerpt(text, terms);
        expect(text.replace(/\s/g, " ")).toContain(own.text.replace(/^…|…$/g, ""));
        expect(own.spans.length > 0).toBe(markMatches(tokensOf(text), terms).length > 0);
        expect(spansOf(own).every((piece) => piece.trim() === piece && piece !== "")).toBe(true);
      }),
    );
  });
});
