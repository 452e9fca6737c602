import { describe, expect, it } from "vitest";
import { findLinkedDates } from "../../../../src/pipeline/page/date/find-linked-dates.ts";
import { openPage } from "../../../../src/pipeline/page/open-page.ts";

function find(...scripts: string[]) {
  const blocks = scripts.map((text) => `<script type="application/ld+json">${text}</script>`);
  const found = findLinkedDates(openPage(`<html><head>${blocks.join("")}</head><body></body></html>`).document);
  const days = (dates: readonly { readonly date: string }[]) => dates.map(({ date }) => date);
  return { published: days(found.published), modified: days(found.modified), loose: days(found.loose) };
}

const ARTICLE = `{"@type":"NewsArticle","datePublished":"2021-03-04","dateModified":"2021-03-05"}`;

describe("findLinkedDates", () => {
  it("reads the article's dates alone, in a list and in a graph", () => {
    const expected = { published: ["2021-03-04"], modified: ["2021-03-05"] };
    expect(find(ARTICLE)).toMatchObject(expected);
    expect(find(`[${ARTICLE}]`)).toMatchObject(expected);
    expect(find(`{"@graph":[${ARTICLE}]}`)).toMatchObject(expected);
    expect(find(`{"@type":"WebPage","mainEntity":${ARTICLE}}`)).toMatchObject(expected);
  });

  it("puts the article before the page that holds it", () => {
    const page = `{"@type":["WebPage","FAQPage"],"datePublished":"2020-01-01"}`;
    expect(find(page, ARTICLE).published).toEqual(["2021-03-04", "2020-01-01"]);
  });

  it("takes no date from comments, films and other articles within", () => {
    const other = `"comment":{"@type":"Comment","dateCreated":"2021-03-09"},"hasPart":${ARTICLE}`;
    const film = `{"@type":"VideoObject","uploadDate":"2021-02-01"}`;
    expect(find(`{"@type":"Article",${other}}`, film)).toMatchObject({ published: [], loose: ["2021-02-01"] });
  });

  it.each([
    ["line breaks within words", `{"@type":"Article","headline":"Two\nlines","datePublished":"2021-03-04"}`],
    ["a CDATA mark", `//<![CDATA[\n${ARTICLE}\n//]]>`],
    ["a semicolon", `${ARTICLE};`],
    ["a comma too many", `{"@type":"Article","datePublished":"2021-03-04",}`],
  ])("reads data with %s", (_, text) => {
    expect(find(text).published).toEqual(["2021-03-04"]);
  });

  it.each(["", "[]", "null", "7", '{"@type":"Article","datePublished":"soon"}', "[".repeat(100_000)])(
    "finds nothing in %j",
    (text) => {
      expect(find(text)).toEqual({ published: [], modified: [], loose: [] });
    },
  );
});
