import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanSource, type TextFormat } from "../../../src/pipeline/source/clean-source.ts";
import { rawOffsetOf, rawSpanOf } from "../../../src/pipeline/source/cut-text.ts";
import { splitLines } from "../../../src/pipeline/source/text-lines.ts";

const LEAD = "Norland and Sudland opened talks on a harbour pact, both capitals said.";
const CLOSE = "Officials expect the first round to end before the winter recess.";

function clean(raw: string, format: TextFormat = "plain") {
  return cleanSource(raw, splitLines(raw), format, []);
}

/** Texts built of what the rules look for, so that the law meets every rule. */
const messyText = fc
  .array(
    fc.oneof(
      fc.string(),
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        "\n",
        "\r\n",
        "\r",
        "\n\n\n",
        " ",
        "\t",
        "-\n",
        "- Sudland votes\n",
        "More from Harbour Desk\n",
        LEAD,
        `${LEAD}\n`,
        "Leave a Reply\n",
        "Share this story\n",
        "World\n",
        "**bold** and _thin_",
        "[words](https://a.example/b_(c))",
        "![alt](x.png)",
        "# Heading #\n",
        "> quoted\n",
        "\u00ad",
        "\u0000",
        "date 2022-03-04 ",
        "Related Articles\n",
        "a long line that has no stop and so runs on into the next\nwhich begins small",
        "\\*",
        "`code`",
        "<!-- no -->",
      ),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(""));

describe("cleanSource", () => {
  it("does not join a heading with a line that begins with what is left out", () => {
    const raw = "Harbour pact near, ministers say\n date 2022-03-04 Norland will sign it.";
    const given = [{ start: raw.indexOf(" date"), end: raw.indexOf(" Norland"), rule: "metadata" }];
    expect(cleanSource(raw, splitLines(raw), "plain", given).text).toBe(
      "Harbour pact near, ministers say\n Norland will sign it.",
    );
  });

  it("maps every cleaned character back to the same character of the raw text", () => {
    fc.assert(
      fc.property(messyText, fc.constantFrom<TextFormat>("plain", "markdown"), (raw, format) => {
        const cleaned = clean(raw, format);
        let last = -1;
        for (let offset = 0; offset < cleaned.text.length; offset++) {
          const place = rawOffsetOf(cleaned, offset);
          if (place === null) {
            expect([" ", "\n"]).toContain(cleaned.text[offset]);
            continue;
          }
          expect(raw[place]).toBe(cleaned.text[offset]);
          expect(place).toBeGreaterThan(last);
          last = place;
          expect(rawSpanOf(cleaned, { start: offset, end: offset + 1 })).toEqual({ start: place, end: place + 1 });
        }
      }),
      { numRuns: 400 },
    );
  });

  it("accounts for every character of the raw text but white space at the ends, as kept or as dropped", () => {
    fc.assert(
      fc.property(messyText, (raw) => {
        const cleaned = clean(raw);
        const seen = new Set<number>();
        for (const { start, end, rawStart } of cleaned.pieces) {
          for (let step = 0; step < end - start; step++) seen.add(rawStart + step);
        }
        for (const { start, end } of cleaned.dropped) for (let at = start; at < end; at++) seen.add(at);
        const lost = [...raw].length === 0 ? [] : raw.split("").filter((_, at) => !seen.has(at));
        expect(lost.join("").trim()).toBe("");
      }),
    );
  });

  it("cleans a cleaned plain text to itself", () => {
    const raw = `World\n\n${LEAD}\n\nShare this story\n\n\n${CLOSE}\n\nSource link\n`;
    const { text } = clean(raw);
    expect(text).toBe(`${LEAD}\n\n${CLOSE}`);
    expect(clean(text).text).toBe(text);
  });

  it("reads a hundred thousand open marks before a test gives up", () => {
    for (const part of ["*a ", "[", "_a ", "<!--", "![", "- ", "  \u00a0", "(", "More from X - "]) {
      const raw = part.repeat(100_000 / part.length);
      expect(clean(raw, "markdown").text.length).toBeLessThanOrEqual(raw.length);
    }
  }, 15_000);
});
