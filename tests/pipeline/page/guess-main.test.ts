import { describe, expect, it } from "vitest";
import { findBlocks } from "../../../src/pipeline/page/find-blocks.ts";
import { guessMain } from "../../../src/pipeline/page/guess-main.ts";
import { openPage } from "../../../src/pipeline/page/open-page.ts";
import { readPageFields } from "../../../src/pipeline/page/page-fields.ts";

const TERMS = "By reading on you agree, without limit, to all of these terms, as amended. ".repeat(20);
const LINES = Array.from(
  { length: 8 },
  (_, day) => `On day ${day} of the talks, the ministers met once more, and agreed.`,
);

function guessedOf(body: string, articleBody?: string): string[] {
  const data = articleBody === undefined ? "" : JSON.stringify({ "@type": "NewsArticle", articleBody });
  const { document } = openPage(`<head><script type="application/ld+json">${data}</script></head><body>${body}</body>`);
  const blocks = findBlocks(document.documentElement);
  const guess = guessMain(document, blocks, readPageFields(document));
  return blocks.flatMap(({ text }, number) => (guess.has(number) ? [text] : []));
}

const PAGE = `<div class="community">${LINES.map((line) => `<div>${line}</div>`).join("")}</div><article><p>${TERMS}</p><p>${TERMS}</p></article>`;

describe("guessMain", () => {
  it("takes the body that the page states where Readability finds another", () => {
    expect(guessedOf(PAGE, LINES.join(" "))).toEqual(LINES);
  });

  it.each([
    ["states none", undefined],
    ["states only a teaser", LINES[0]],
    ["states one that it does not show", "Nothing of this text is anywhere to be seen on the page. ".repeat(20)],
  ])("leaves the decision to Readability where the page %s", (_, articleBody) => {
    expect(guessedOf(PAGE, articleBody)).toEqual([TERMS.trim(), TERMS.trim()]);
  });
});
