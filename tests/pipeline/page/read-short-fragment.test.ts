import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findBlocks } from "../../../src/pipeline/page/find-blocks.ts";
import { openPage } from "../../../src/pipeline/page/open-page.ts";
import { readShortFragment } from "../../../src/pipeline/page/read-short-fragment.ts";

const PIECES = [
  ..."<p> </p> <br> <b> </b> <i> </i> <div> </div> <pre> </pre> <ul> <li> </li> <table> <tr> <td> </table>".split(" "),
  ..."<script> </script> <style> </style> <title> </title> <svg> </svg> <noscript> </noscript> <textarea>".split(" "),
  ...["<p hidden>", '<span style="display: none">', "</span>", '<a href="?a=1&amp;b">', "</a>", "<!-- c -->", "<p/>"],
  ...["One", " two", "\n", "\r\n", "&amp;", "&nbsp;", "&#8212;", "<", " < 3", "</", "<3", "&", ">", '"'],
];

describe("readShortFragment", () => {
  it("reads the same lines as the tree gives, whatever the markup", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
        const html = pieces.join("");
        const tree = findBlocks(openPage(html).document.documentElement).map(({ text }) => text);
        expect(readShortFragment(html)).toEqual(tree);
      }),
      { numRuns: 1000 },
    );
  });
});
