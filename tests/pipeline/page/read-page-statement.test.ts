import { describe, expect, it } from "vitest";
import { openPage } from "../../../src/pipeline/page/open-page.ts";
import { readPageFields } from "../../../src/pipeline/page/page-fields.ts";
import { readPageStatement } from "../../../src/pipeline/page/read-page-statement.ts";

function statedBy(head: string, body = "") {
  const page = openPage(`<html><head>${head}</head><body>${body}</body></html>`);
  return readPageStatement(readPageFields(page.document));
}

function linkedData(text: string): string {
  return `<script type="application/ld+json">${text}</script>`;
}

const ARTICLE =
  '{"@type":"NewsArticle","headline":"Pact signed in Manila","publisher":{"name":"The Ledger"},"inLanguage":"en-PH"}';

describe("readPageStatement", () => {
  it.each([
    ["an object", ARTICLE],
    ["a list", `[{"@type":"Organization","name":"Other"},${ARTICLE}]`],
    ["a graph", `{"@graph":[{"@type":"WebSite","name":"Other"},${ARTICLE}]}`],
    ["the main entity of a page", `{"@type":"WebPage","headline":"Other","mainEntity":${ARTICLE}}`],
    ["an object with several types", ARTICLE.replace('"NewsArticle"', '["Thing","ReportageNewsArticle"]')],
    ["a text in comment marks", `<!-- ${ARTICLE} -->`],
    ["a text with a comma too many", ARTICLE.replace('"}', '",}')],
    ["a text with line breaks in its strings", ARTICLE.replace("Pact signed", "Pact\nsigned")],
  ])("reads linked data written as %s", (_, text) => {
    expect(statedBy(linkedData(text))).toMatchObject({
      title: "Pact signed in Manila",
      publisherName: "The Ledger",
      language: "en-PH",
    });
  });

  const storm = '{"@type":"NewsArticle","headline":"Storm at sea","url":"https://ledger.example/storm"}';
  const ours = '{"@type":"NewsArticle","headline":"Pact signed in Manila","url":"https://ledger.example/pact"}';

  it.each([
    ["address", `<link rel="canonical" href="https://ledger.example/pact/">`],
    ["window's title", "<title>Pact signed in Manila | The Ledger</title>"],
    ["shared title", `<meta property="og:title" content="Pact signed in Manila">`],
  ])("goes by the article of several that has the page's own %s", (_, head) => {
    expect(statedBy(head + linkedData(`[${storm},${ours}]`)).title).toBe("Pact signed in Manila");
  });

  it("takes no headline from articles that the page only lists", () => {
    const head = `<link rel="canonical" href="https://ledger.example/pact"><title>Pact signed in Manila</title>`;
    expect(statedBy(head + linkedData(storm)).title).toBe("Pact signed in Manila");
    expect(statedBy(head + linkedData(`{"@type":"CollectionPage","mainEntity":[${storm}]}`)).title).toBe(
      "Pact signed in Manila",
    );
  });

  it("reads a headline within a hundred thousand lists", () => {
    const deep = `${"[".repeat(100_000)}"Pact signed in Manila"${"]".repeat(100_000)}`;
    expect(statedBy(linkedData(`{"@type":"NewsArticle","headline":${deep}}`)).title).toBe("Pact signed in Manila");
  });

  it("goes on to other fields where the linked data is broken", () => {
    const head = `${linkedData('{"headline": "Pact')}<meta property="og:title" content="Pact signed in Manila">`;
    expect(statedBy(head).title).toBe("Pact signed in Manila");
  });

  it.each([
    [
      "Open Graph",
      '<meta property="og:title" content="Pact signed in Manila"><meta property="og:site_name" content="The Ledger">',
    ],
    [
      "cards",
      '<meta name="twitter:title" content="Pact signed in Manila"><meta name="publisher" content="The Ledger">',
    ],
    [
      "the window's title",
      "<title>Pact signed in Manila - The Ledger</title><meta name=application-name content='The Ledger'>",
    ],
    [
      "the window's title and the heading",
      "<title>Pact signed in Manila - The Ledger</title>",
      "<h1>Pact signed in Manila</h1>",
    ],
    [
      "references written twice",
      '<meta property="og:title" content="Pact &amp;#115;igned in Manila"><meta property="og:site_name" content="The Ledger | News for all">',
    ],
  ])("reads headline and site from %s", (_, head, body = "") => {
    expect(statedBy(head, body)).toMatchObject({ title: "Pact signed in Manila", publisherName: "The Ledger" });
  });

  it("prefers the name of a site that its address bears out", () => {
    const head =
      '<link rel="canonical" href="https://www.theledger.example/a/1"><meta property="og:site_name" content="World">' +
      linkedData('{"@type":"Article","publisher":{"name":"The Ledger"}}');
    expect(statedBy(head).publisherName).toBe("The Ledger");
  });

  it.each([
    [
      "the canonical address",
      '<link rel="canonical" href="https://ledger.example/a"><meta property="og:url" content="https://ledger.example/b">',
    ],
    [
      "the address of the page before that of the site",
      '<link rel="canonical" href="https://ledger.example/"><meta property="og:url" content="https://ledger.example/a">',
    ],
    ["an address of its linked data", linkedData('{"@type":"Article","url":"https://ledger.example/a"}')],
  ])("gives %s", (_, head) => {
    expect(statedBy(head).url).toBe("https://ledger.example/a");
  });

  it("states no address, language or date that is none", () => {
    const head = '<link rel="canonical" href="/a"><meta property="og:locale" content="not a language">';
    expect(statedBy(head)).toMatchObject({
      title: null,
      url: null,
      language: null,
      publisherName: null,
      published: null,
    });
  });

  it.each([
    ["the root", '<html lang="pt-BR"><body>', "pt-BR"],
    ["the locale", '<head><meta property="og:locale" content="pt_BR"></head>', "pt-BR"],
    ["the header", '<head><meta http-equiv="Content-Language" content="pt"></head>', "pt"],
  ])("gives the language of %s", (_, html, language) => {
    expect(readPageStatement(readPageFields(openPage(html).document)).language).toBe(language);
  });
});
