import { describe, expect, it } from "vitest";
import { readPlainPage } from "../../../src/pipeline/page/read-plain-page.ts";

describe("readPlainPage", () => {
  it.each([
    ["paragraphs", "<p>One <b>word</b>.<p>Two</p>three", ["One word.", "Two", "three"]],
    ["references", "<p>A &amp; B&nbsp;&#8211; C", ["A & B – C"]],
    ["lines of code", "<pre>one\ntwo</pre>", ["one", "two"]],
    ["scripts, styles and comments", "<style>p{}</style>a<script>'<p>b'</script><!-- c -->d", ["a", "d"]],
    ["menus of choice", "<select><option>Japan<option>France</select>Signed.", ["Signed."]],
    ["elements that are never closed", "<noscript>Signed<select><option>in May.", ["Signed", "in May."]],
    ["empty elements that show nothing", "<embed src=a>Signed.<frame>", ["Signed."]],
    ["tags in the quotes of another", '<a title="<p>no</p>">Signed</a>', ["Signed"]],
  ])("reads %s", (_, html, lines) => {
    expect(readPlainPage(html).lines).toEqual(lines);
  });

  it("keeps what the page states of itself", () => {
    const head =
      '<title>Pact &amp; peace</title><meta name="date" content="2024-01-02"><link rel=canonical href="/a">' +
      '<script type="application/ld+json">{"headline":"Pact"}</script><script>let a;</script>';
    expect(readPlainPage(`<html lang="fr"><head>${head}</head><body><h1>A < B</h1><p>c`).statement).toBe(
      '<html lang="fr"><head><title>Pact &amp; peace</title><meta name="date" content="2024-01-02">\n' +
        '<link rel=canonical href="/a">\n<script type="application/ld+json">{"headline":"Pact"}</script></head>' +
        "<body><h1>A &lt; B</h1></body></html>",
    );
  });

  it("states no more than a small page can", () => {
    const { statement } = readPlainPage(`<meta ${"a ".repeat(1000)}>${'<meta name="a" content="b">'.repeat(10_000)}`);
    expect(statement.length).toBeLessThan(20_000);
  });

  it("gives all lines of a long page", () => {
    expect(readPlainPage("<div><b>a".repeat(200_000)).lines).toHaveLength(200_000);
  });
});
