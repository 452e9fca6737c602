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
    [
      "plain",
      "a heading",
      "Britain and Japan agree to\nsign a harbour pact",
      "Britain and Japan agree to sign a harbour pact",
    ],
    [
      "plain",
      "a heading of three lines",
      "Two states sign the\nharbour pact at\nlast in May",
      "Two states sign the harbour pact at last in May",
    ],
    ["plain", "a heading before a name", "Ministers sign the\nHarbour Pact", "Ministers sign the Harbour Pact"],
    [
      "plain",
      "no points of a list",
      "the harbour\nthe airfield\nthe railway",
      "the harbour\nthe airfield\nthe railway",
    ],
    [
      "plain",
      "no marked points",
      "- The first of the points\nb) the second",
      "- The first of the points\nb) the second",
    ],
    ["plain", "no byline", "By Ann Berg in the harbour\nof Norland", "By Ann Berg in the harbour\nof Norland"],
    ["plain", "no dateline", "NORLAND, 3 May 2024\nthe pact was signed.", "NORLAND, 3 May 2024\nthe pact was signed."],
    [
      "plain",
      "no two headings",
      "Ministers sign harbour pact\nTalks on fish go on",
      "Ministers sign harbour pact\nTalks on fish go on",
    ],
    ["plain", "no label", "Status\nin force since May", "Status\nin force since May"],
    ["plain", "no row of fields", "Pact | State | Since | By\nharbour", "Pact | State | Since | By\nharbour"],
    [
      "markdown",
      "a heading",
      "# Britain and Japan agree to\nsign a harbour pact",
      "# Britain and Japan agree to sign a harbour pact",
    ],
    ["markdown", "no label that is a heading", "## Status\nin force since May", "## Status\nin force since May"],
    ["markdown", "every line of a paragraph", "One  two\nThree.\nFour", "One  two Three. Four"],
    ["markdown", "no point of a list", "Points:\n- one\n- two", "Points:\n- one\n- two"],
    ["markdown", "no heading", "# One\nTwo", "# One\nTwo"],
    ["markdown", "no line broken on purpose", "One  \nTwo", "One  \nTwo"],
  ] as const)("joins in %s text %s", (format, _, raw, text) => {
    expect(cutText(raw, findWraps(raw, splitLines(raw), format)).text).toBe(text);
  });
});
