import { describe, expect, it } from "vitest";
import { findHeadlineBlock } from "../../../../src/pipeline/page/date/find-headline-block.ts";
import { findPageBlocks } from "../../../../src/pipeline/page/date/find-page-blocks.ts";
import { openPage } from "../../../../src/pipeline/page/open-page.ts";

function find(title: string, body: string) {
  const { document } = openPage(`<html><head><title>${title}</title></head><body>${body}</body></html>`);
  return findHeadlineBlock(document, findPageBlocks(document))?.text ?? null;
}

describe("findHeadlineBlock", () => {
  it.each([
    [
      "the first heading that the title names",
      "Harbour pact signed | The Herald",
      "<h1>The Herald of</h1><h1>Harbour pact signed</h1>",
    ],
    ["another heading that it names", "Harbour pact signed - Herald", "<h1>News</h1><h3>Harbour pact signed</h3>"],
    ["the only first heading", "The Herald", "<h1>Harbour pact signed</h1><h2>More</h2>"],
    ["a line that it names", "Harbour pact signed", "<p>Harbour pact signed</p><p>Envoys met.</p>"],
  ])("takes %s", (_, title, body) => {
    expect(find(title, body)).toBe(body.includes("Harbour") ? "Harbour pact signed" : null);
  });

  it("takes no teaser of another article", () => {
    expect(find("Herald", `<p>${"Envoys met. ".repeat(20)}</p><aside><h1>Other pact</h1></aside>`)).toBeNull();
  });

  it("finds none on a page without a heading", () => {
    expect(find("", "<p>Envoys met.</p>")).toBeNull();
  });
});
