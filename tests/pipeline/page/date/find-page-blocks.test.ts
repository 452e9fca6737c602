import { describe, expect, it } from "vitest";
import { findPageBlocks } from "../../../../src/pipeline/page/date/find-page-blocks.ts";
import { openPage } from "../../../../src/pipeline/page/open-page.ts";

const LONG = "Envoys of Norland and Sudland met in the old harbour to speak of the pact. ".repeat(5);
const find = (body: string) => findPageBlocks(openPage(`<html><body>${body}</body></html>`).document);

describe("findPageBlocks", () => {
  it("joins what stands in one line and parts what does not", () => {
    const blocks = find(`<h1>Pact\n signed</h1><p>By <a href="/a">Ann</a> on <b>4 March</b></p>tail`);
    expect(blocks.map(({ tag, text, order }) => [order, tag, text])).toEqual([
      [0, "H1", "Pact signed"],
      [1, "P", "By Ann on 4 March"],
      [2, "BODY", "tail"],
    ]);
  });

  it("says which words are a link, and what elements call themselves", () => {
    const [block] = find(`<p class="byline">By <a rel="author">Ann</a> on <span id="day">4 March</span></p>`);
    expect(block?.links).toEqual([{ start: 3, end: 6 }]);
    expect(block?.hints).toMatch(/author.*day.*byline/);
  });

  it("keeps the days that elements give in an attribute, with words or without", () => {
    const blocks = find(
      `<p><time datetime="2021-03-04">yesterday</time></p><p><time datetime="2021-03-05"></time></p>`,
    );
    expect(blocks.map(({ stamps }) => stamps.map(({ value }) => value))).toEqual([["2021-03-04"], ["2021-03-05"]]);
  });

  it("knows the parts of a page about other things by element and by name", () => {
    const blocks = find(`<p>${LONG}</p><nav>a</nav><footer>b</footer><div class="related-posts">c</div><p>d</p>`);
    expect(blocks.map(({ asides }) => asides.length)).toEqual([0, 1, 1, 1, 0]);
  });

  it("takes a part that holds most of the text for the page itself", () => {
    const [first] = find(`<div class="content-with-sidebar"><p>${LONG}</p></div>`);
    expect(first?.asides).toEqual([]);
  });

  it("reads no script, style or form field", () => {
    expect(find("<script>1 March 2021</script><style>a{}</style><select><option>2 March</option></select>")).toEqual(
      [],
    );
  });

  it("reads nothing that the page hides", () => {
    expect(find(`<p hidden>a</p><div style="display: none"><p>b</p><time datetime="2021-03-04"></time></div>`)).toEqual(
      [],
    );
  });

  it("says what stands below a picture, and which words an element of its own calls a date", () => {
    const blocks = find(`<figure><figcaption>a</figcaption></figure><p>By Ann <span class="date">4 March</span></p>`);
    expect(blocks.map(({ isCaption }) => isCaption)).toEqual([true, false]);
    expect(blocks[1]?.marks).toEqual([{ start: 7, end: 14 }]);
  });

  it("says which words an element with a day holds", () => {
    const blocks = find(
      `<p>On <time datetime="2021-03-04">4 March</time> so</p><div itemprop="date" content="x"><p>a</p></div>`,
    );
    expect(blocks.map(({ stamps }) => stamps.map(({ start, end }) => [start, end]))).toEqual([[[3, 10]], [[0, 0]], []]);
  });
});
