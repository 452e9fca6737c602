import { describe, expect, it } from "vitest";
import { cleanSource } from "../../../src/pipeline/source/clean-source.ts";
import { splitLines } from "../../../src/pipeline/source/text-lines.ts";

function clean(raw: string) {
  return cleanSource(raw, splitLines(raw), "markdown", []);
}

describe("findMarks, by what is left of a text", () => {
  it.each([
    ["# Harbour talks\n\nThe **first** round", "Harbour talks\n\nThe first round"],
    ["See [the *joint* text](https://a.example/t_(1)) of it", "See the joint text of it"],
    ["One\nparagraph\n\nand the next", "One paragraph\n\nand the next"],
    ["> Quoted words\n\n- first\n- second", "Quoted words\n\nfirst\nsecond"],
    ["before ![a pier](p.png) after", "before  after"],
    ["snake_case_name and 5 * 3 * 2", "snake_case_name and 5 * 3 * 2"],
    ["___thin___ and `code` \\*kept\\*", "thin and code *kept*"],
    ["Rule\n\n---\n\nbelow", "Rule\n\nbelow"],
  ])("reads the Markdown %j as %j", (raw, text) => {
    expect(clean(raw).text).toBe(text);
  });
});
