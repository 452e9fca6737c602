import { describe, expect, it } from "vitest";
import { cutText } from "../../../src/pipeline/source/cut-text.ts";
import { findWhiteSpace, findWraps } from "../../../src/pipeline/source/find-white-space.ts";
import { splitLines } from "../../../src/pipeline/source/text-lines.ts";

const LONG = "Norland and Sudland opened talks on a harbour pact";

describe("findWhiteSpace", () => {
  it.each([
    ["blank lines of a row but one", "one\n\n \n\n\ntwo", "one\n\ntwo"],
    ["line breaks in two characters or another", "one\r\ntwo\rthree", "one\ntwo\nthree"],
    ["characters that nobody sees", "bi\u00adlat\u200beral\u0007 pact\ufeff", "bilateral pact"],
  ])("takes out %s", (_, raw, text) => {
    expect(cutText(raw, findWhiteSpace(raw, splitLines(raw))).text).toBe(text);
  });

  it("leaves tabs and joiners of other scripts", () => {
    const raw = "a\tb \u0915\u094d\u200d\u0937";
    expect(findWhiteSpace(raw, splitLines(raw))).toEqual([]);
  });
});

describe("findWraps", () => {
  it.each([
    ["plain", "a line wrapped inside a sentence", `${LONG}\nthat took years.`, `${LONG} that took years.`],
    ["plain", "no line that ends a sentence", `${LONG}.\nthat took years.`, `${LONG}.\nthat took years.`],
    ["plain", "no headline above a paragraph", `${LONG}\nThe pact took years.`, `${LONG}\nThe pact took years.`],
    ["markdown", "every line of a paragraph", "One  two\nThree.\nFour", "One  two Three. Four"],
    ["markdown", "no point of a list", "Points:\n- one\n- two", "Points:\n- one\n- two"],
    ["markdown", "no heading", "# One\nTwo", "# One\nTwo"],
    ["markdown", "no line broken on purpose", "One  \nTwo", "One  \nTwo"],
  ] as const)("joins in %s text %s", (format, _, raw, text) => {
    expect(cutText(raw, findWraps(raw, splitLines(raw), format)).text).toBe(text);
  });
});
