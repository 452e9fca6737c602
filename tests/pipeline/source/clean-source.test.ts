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

function told(raw: string) {
  return clean(raw)
    .dropped.filter(({ rule }) => rule !== "white-space")
    .map(({ rule }) => rule);
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

  it.each([
    [
      "a section label above the headline",
      `Politics\n\nHarbour talks open\n${LEAD}`,
      `Harbour talks open\n${LEAD}`,
      "section-label",
    ],
    ["a prompt to share", `${LEAD}\nShare this article with friends\n${CLOSE}`, `${LEAD}\n${CLOSE}`, "share-line"],
    ["buttons of networks", `${LEAD}\nFacebook Twitter LinkedIn\n${CLOSE}`, `${LEAD}\n${CLOSE}`, "share-line"],
    [
      "a newsletter prompt",
      `${LEAD}\nSign up for our daily newsletter\n${CLOSE}`,
      `${LEAD}\n${CLOSE}`,
      "newsletter-prompt",
    ],
    ["a cookie notice", `This site uses cookies to work better. Read our policy.\n${LEAD}`, LEAD, "cookie-notice"],
    ["a caption", `${LEAD}\nPhoto: the old harbour at dawn\n${CLOSE}`, `${LEAD}\n${CLOSE}`, "caption"],
    ["an agency credit", `Envoys in Sudhaven. J. Doe/Getty Images\n${LEAD}`, LEAD, "caption"],
    ["a link to the source", `${LEAD}\n\nSource link\n`, LEAD, "source-link"],
    [
      "a link to another story",
      `${LEAD}\nRead more: Estland joins the fleet\n${CLOSE}`,
      `${LEAD}\n${CLOSE}`,
      "read-also",
    ],
    [
      "a comment form and all below",
      `${LEAD}\n\nLeave a Reply\n\nEstland is next!\n\nBack to top button`,
      LEAD,
      "comment-form",
    ],
    [
      "a form without its heading",
      `${LEAD}\nYour email address will not be published. Required fields are marked *`,
      LEAD,
      "comment-form",
    ],
    [
      "a form run into the text",
      `${LEAD} Leave a Reply Your email address will not be published.`,
      LEAD,
      "comment-form",
    ],
  ])("drops %s", (_, raw, text, rule) => {
    expect(clean(raw).text).toBe(text);
    expect(told(raw)).toContain(rule);
  });

  it.each([
    ["a sentence on sharing", "Share this burden, the minister told Sudland, and the pact will hold for both of us."],
    ["a sentence on subscribing", "Both sides subscribe to the rules of the sea, and to nothing else."],
    ["a sentence that begins with more", "More from Sudland is needed before a text can be put to parliament."],
    ["a list of points", "The pact covers:\n- harbour dues\n- pilots\n- customs"],
    ["the word World inside the text", `${LEAD}\nWorld\n${CLOSE}`],
    ["a day's talks named as comment", "Comment was not available from the ministry on Monday."],
  ])("keeps %s", (_, raw) => {
    expect(clean(raw).text).toBe(raw);
  });

  it("drops a sidebar of dash-led headlines and blurbs, and keeps the text after it", () => {
    const raw = `${LEAD}
More from Harbour Desk
-
What next for Estland and its fleet
Analysts of three countries look at what the election may change.
-
Westland plans longer piers
The government of Westland put money aside for two.

${CLOSE}`;
    expect(clean(raw).text).toBe(`${LEAD}\n\n${CLOSE}`);
    expect(told(raw)).toEqual(["teaser"]);
  });

  it("drops a sidebar that ends the text", () => {
    const raw = `${LEAD}\nMore from Harbour Desk\n-\nEstland votes\nPolls close at eight.\n-\nWestland waits\nIt has no choice.`;
    expect(clean(raw).text).toBe(LEAD);
  });

  it("drops headlines that stand behind their dashes", () => {
    const raw = `${LEAD}\nRelated stories\n- Estland votes on its fleet\n- Westland waits\n\n${CLOSE}`;
    expect(clean(raw).text).toBe(`${LEAD}\n\n${CLOSE}`);
  });

  it("drops headlines under a heading up to the next sentence", () => {
    const raw = `${LEAD}\n\nRelated Articles\n\nEstland votes on its fleet\nWestland waits\n\n${CLOSE}`;
    expect(clean(raw).text).toBe(`${LEAD}\n\n${CLOSE}`);
  });

  it("drops a sidebar whose heading is glued to the last sentence", () => {
    const raw = `${LEAD}More from Harbour Desk\n-\nEstland votes\nPolls close at eight.\n\n${CLOSE}`;
    expect(clean(raw).text).toBe(`${LEAD}\n\n${CLOSE}`);
  });

  it("drops a sidebar that was run into one line", () => {
    const raw = `${LEAD} More from Harbour Desk - Estland votes Polls close at eight. - Westland waits\n${CLOSE}`;
    expect(clean(raw).text).toBe(`${LEAD}\n${CLOSE}`);
  });

  it("drops the text of another page that is joined to the last blurb without a space", () => {
    const raw = `${LEAD}\nMore from Harbour Desk\n-\nEstland votes\nPolls close at eight.Eastland buys ships\nEastland signed for six.`;
    expect(clean(raw).text).toBe(LEAD);
  });

  it("joins lines that were wrapped inside a sentence", () => {
    const raw = "Norland and Sudland opened talks on a harbour pact\nthat has been in the making for years.\nNew line.";
    expect(clean(raw).text).toBe(
      "Norland and Sudland opened talks on a harbour pact that has been in the making for years.\nNew line.",
    );
  });

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
    expect(clean(raw, "markdown").text).toBe(text);
  });

  it("reads a hundred thousand open marks in a moment", () => {
    for (const part of ["*a ", "[", "_a ", "<!--", "![", "- ", "  \u00a0", "(", "More from X - "]) {
      const startMs = performance.now();
      clean(part.repeat(100_000 / part.length), "markdown");
      expect(performance.now() - startMs).toBeLessThan(3_000);
    }
  });
});
