import { describe, expect, it } from "vitest";
import { findQuotingElements } from "../../../src/pipeline/formats/find-quoting-elements.ts";

describe("findQuotingElements", () => {
  it.each([
    [
      "an attribution with its words",
      "<blockquote>On Mon, B wrote: They agreed.</blockquote>",
      ["On Mon, B wrote: They agreed."],
    ],
    ["a mark of the program", '<blockquote type="cite"><p>One</p><p>two</p></blockquote>', ["One\ntwo"]],
    ["one in another", '<blockquote class="x gmail_quote">a<blockquote>b</blockquote>c</blockquote>', ["a\nb\nc"]],
  ])("finds %s", async (_, html, lines) => {
    expect(await findQuotingElements(`<p>Own.</p>${html}<p>More.</p>`)).toEqual(lines);
  });

  it.each([
    ["what a person said", "<blockquote>“We agreed,” the mayor wrote on Monday.</blockquote>"],
    ["an element that never ends", '<blockquote type="cite">They agreed.'],
    ["no element", "<p>They agreed.</p>"],
  ])("passes over %s", async (_, html) => {
    expect(await findQuotingElements(html)).toEqual([]);
  });
});
