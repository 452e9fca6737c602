import { describe, expect, it } from "vitest";
import { findExcess } from "../../../src/pipeline/page/find-excess.ts";

describe("findExcess", () => {
  it.each([
    ["a busy page", `<ul>${"<li><a href=/>One</a> two".repeat(2000)}</ul>${"<p>Three".repeat(2000)}`],
    ["a table within tables", "<table><tr><td>".repeat(11)],
    ["a picture in an address", `<img src="data:image/png;base64,${"A".repeat(1_000_000)}">`],
    ["a long line", "word ".repeat(1_000_000)],
    ["thousands of marks that are never closed side by side", "<p>word".repeat(10_000)],
  ])("finds nothing in %s", (_, markup) => {
    expect(findExcess(markup)).toBeNull();
  });

  it.each([
    ["elements", "<p>a<b>b</b>".repeat(20_000)],
    ["elements in one another", "<div>".repeat(121)],
    ["tables in one another", "<table><tr><td>".repeat(17)],
    ["attributes of one element", `<p ${Array.from({ length: 300 }, (__, at) => `a${at}`).join(" ")}>`],
    ["letters in one class", `<p class="${"a ".repeat(6000)}">`],
    ["pieces of text and markup", "&#x41;".repeat(60_000)],
    ["pieces of text and markup", "\u00A0".repeat(60_000)],
    ["pieces of text and markup", "<!---->".repeat(60_000)],
    ["pieces of text and markup", `<pre>${"a\n".repeat(60_000)}`],
    ["elements around elements", `${"<div>".repeat(100)}${"<i>a</i>".repeat(3000)}`],
    ["elements around links", `${"<div>".repeat(100)}${"<a>a</a>".repeat(700)}`],
    ["letters of attributes, each squared", '<img srcset="a">'.replace("a", "a".repeat(2000)).repeat(300)],
    ["letters times the elements around them", `${"<div>".repeat(100)}${"word ".repeat(200_000)}`],
  ])("finds too many %s", (what, markup) => {
    expect(findExcess(markup)?.found).toContain(what);
  });

  it("counts what a quotation mark hides from a plain look at the tags", () => {
    const attributes = Array.from({ length: 300 }, (_, at) => `a${at}`).join(" ");
    expect(findExcess(`<p title=">" ${attributes}>`)?.found).toContain("attributes of one element");
  });

  it("says what would be right", () => {
    expect(findExcess("<div>".repeat(100_000))).toEqual({
      found: "more than 120 elements in one another",
      expected: "up to 120",
    });
  });
});
