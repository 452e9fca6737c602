import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BOILERPLATE_RULES } from "../../../src/pipeline/source/boilerplate-rules.ts";
import { cleanSource } from "../../../src/pipeline/source/clean-source.ts";
import { bareWords, findBoilerplate, mayBeBoilerplate } from "../../../src/pipeline/source/find-boilerplate.ts";
import { splitLines } from "../../../src/pipeline/source/text-lines.ts";

const LEAD = "Norland and Sudland opened talks on a harbour pact, both capitals said.";
const CLOSE = "Officials expect the first round to end before the winter recess.";

function clean(raw: string) {
  return cleanSource(raw, splitLines(raw), "plain", []);
}

function told(raw: string) {
  return clean(raw)
    .dropped.filter(({ rule }) => rule !== "white-space")
    .map(({ rule }) => rule);
}

describe("findBoilerplate, by what is left of a text", () => {
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
      "comments below a text",
      `${LEAD}\n${CLOSE}\n\nComments\n\nEstland signed it too!`,
      `${LEAD}\n${CLOSE}`,
      "comments",
    ],
    [
      "readers' comments",
      `${LEAD}\n${CLOSE}\nReader comments:\nEstland signed it too!`,
      `${LEAD}\n${CLOSE}`,
      "comments",
    ],
    [
      "a prompt and its own news",
      `${LEAD}\nGet our newsletter. Last week: Estland signed it.`,
      LEAD,
      "newsletter-prompt",
    ],
    [
      "a form without its heading",
      `${LEAD}\nYour email address will not be published here or elsewhere.`,
      LEAD,
      "comment-form",
    ],
    [
      "a form run into the text",
      `${LEAD} Leave a Comment Your email address will not be published.`,
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
    ["what follows a heading above most of the text", `${LEAD}\n\nComments\n\n${CLOSE}\n${CLOSE}\n${CLOSE}`],
    ["a day's talks named as comment", "Comment was not available from the ministry on Monday."],
  ])("keeps %s", (_, raw) => {
    expect(clean(raw).text).toBe(raw);
  });
});

/** Texts that a rule drops, made from its pattern. */
function droppedBy(pattern: RegExp) {
  const matching = fc.stringMatching(new RegExp(pattern.source.replaceAll("\\b", "")));
  return fc.mixedCase(matching).filter((words) => new RegExp(pattern.source, "i").test(words));
}

describe("mayBeBoilerplate", () => {
  it.each(
    BOILERPLATE_RULES.filter(({ where }) => where === "line" || where === "rest").map(
      ({ id, pattern }) => [id, pattern] as const,
    ),
  )("denies no line that %s drops", (_, pattern) => {
    fc.assert(
      fc.property(droppedBy(pattern), (words) => {
        expect(mayBeBoilerplate(words)).toBe(true);
      }),
    );
  });

  it("denies the sentences of an article", () => {
    expect([LEAD, CLOSE].map(mayBeBoilerplate)).toEqual([false, false]);
  });
});

describe("findBoilerplate", () => {
  it("drops comments that are longer than a whole report", () => {
    const report = `${CLOSE}\n`.repeat(30).trim();
    expect(clean(`${report}\n\n12 comments\n\n${`${LEAD}\n`.repeat(60)}`).text).toBe(report);
    expect(clean(`${report}\n\nComments\n\n${`${LEAD}\n`.repeat(60)}`).text).toBe(report);
  });

  it("finds all that a rule for parts of a line drops, in a text that holds nothing else", () => {
    for (const { pattern } of BOILERPLATE_RULES.filter(({ where }) => where === "inline")) {
      fc.assert(
        fc.property(droppedBy(pattern), (words) => {
          const raw = `Both sides met. ${words.replace(/[\r\n]/g, " ")}`;
          const isDropped = new RegExp(pattern.source, "i").test(raw);
          expect(findBoilerplate(raw, splitLines(raw))).toHaveLength(isDropped ? 1 : 0);
        }),
      );
    }
  });
});

describe("bareWords", () => {
  it.each([
    ["**Photo: the quay**", "Photo: the quay"],
    ["> — Share this ~", "Share this"],
    ["# *", ""],
    ["5 * 3 = 15", "5 * 3 = 15"],
  ])("takes the marks off the ends of %j", (words, bare) => {
    expect(bareWords(words)).toBe(bare);
  });

  it("takes off what a pattern for both ends takes off", () => {
    const words = fc.string({ unit: fc.constantFrom("a", "b", " ", "*", "_", "-", "#", "|", "•", "\u00a0") });
    const ends = /^[\s#>*_~|•·–—-]+|[\s*_~|]+$/g;
    fc.assert(
      fc.property(words, (given) => {
        expect(bareWords(given)).toBe(given.replace(ends, ""));
      }),
    );
  });
});
