import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFragment } from "../../../src/pipeline/page/read-fragment.ts";

describe("readFragment", () => {
  it.each([
    ["paragraphs", "<p>One.</p><p>Two.</p>", "One.\nTwo."],
    ["line breaks", "One.<br>Two.<br/>Three.", "One.\nTwo.\nThree."],
    ["marks within a word", "rat<b>if</b>ied by <em>both</em>", "ratified by both"],
    ["points of a list", "<ul><li>One</li><li>Two</li></ul>", "One\nTwo"],
    ["cells of a table", "<table><tr><td>One</td><td>Two</td></tr></table>", "One\nTwo"],
    ["lines that are set as they are", "<pre>One\nTwo</pre>", "One\nTwo"],
    ["references", "Fish &amp; chips&nbsp;&#8212; &eacute;t&eacute;", "Fish & chips — été"],
    ["white space between words", "One\n   two\t three", "One two three"],
    ["scripts, styles and comments", "<style>a{}</style>One<script>b()</script><!-- c --> two", "One two"],
    ["hidden elements", '<p hidden>No</p><p style="display:none">No</p><p>Yes</p>', "Yes"],
    ["text without any tag", "One < two & three", "One < two & three"],
    ["nothing", "", ""],
  ])("reads %s", (_, html, text) => {
    expect(readFragment(html)).toBe(text);
  });

  it("keeps every word of a paragraph in its order", () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1 }), { minLength: 1 }), (paragraphs) => {
        const html = paragraphs.map((words) => `<p>${words.join("\n ")}</p>`).join("");
        expect(readFragment(html)).toBe(paragraphs.map((words) => words.join(" ")).join("\n"));
      }),
    );
  });
});
