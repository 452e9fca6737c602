import { describe, expect, it } from "vitest";
import { cleanSource } from "../../../src/pipeline/source/clean-source.ts";
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
    ["a day's talks named as comment", "Comment was not available from the ministry on Monday."],
  ])("keeps %s", (_, raw) => {
    expect(clean(raw).text).toBe(raw);
  });
});
