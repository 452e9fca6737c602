import { describe, expect, it } from "vitest";
import { findLinkedDates } from "../../../../src/pipeline/page/date/find-linked-dates.ts";
import { openPage } from "../../../../src/pipeline/page/open-page.ts";
import { readPageFields } from "../../../../src/pipeline/page/page-fields.ts";

function find(...scripts: string[]) {
  const blocks = scripts.map((text) => `<script type="application/ld+json">${text}</script>`);
  return findUnder("", blocks.join(""));
}

function findUnder(head: string, scripts: string) {
  const { document } = openPage(`<html><head>${head}${scripts}</head><body></body></html>`);
  const found = findLinkedDates(readPageFields(document).linked);
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

  it("takes no date from what is neither an article nor a film", () => {
    const things = ["ImageObject", "Organization", "Product", "Person", "Event"].map(
      (type) => `{"@type":"${type}","datePublished":"2001-02-03","uploadDate":"2001-02-03"}`,
    );
    expect(find(...things, `{"datePublished":"2001-02-03"}`)).toEqual({ published: [], modified: [], loose: [] });
  });

  it("takes no date from a film that is named otherwise than the page", () => {
    const film = `<script type="application/ld+json">{"@type":"VideoObject","name":"Ferries at sea","uploadDate":"2015-02-01"}</script>`;
    expect(findUnder("<title>Harbour pact signed</title>", film).loose).toEqual([]);
    expect(findUnder("<title>Ferries at sea | The Ledger</title>", film).loose).toEqual(["2015-02-01"]);
  });

  it.each(['{"toString":1,"valueOf":1}', '[{"toString":null}]', "7", "null"])("takes %s for no type", (type) => {
    expect(find(`{"@type":${type},"datePublished":"2021-03-04"}`).published).toEqual([]);
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
