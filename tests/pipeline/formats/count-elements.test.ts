import { describe, expect, it } from "vitest";
import { countElements } from "../../../src/pipeline/formats/count-elements.ts";

const count = (xml: string) => countElements(new TextEncoder().encode(xml));

describe("countElements", () => {
  it.each([
    ["", 0, 0],
    ["no mark-up", 0, 0],
    ["<w:p><w:r><w:t>a p</w:t></w:r></w:p>", 3, 1],
    ['<w:p/><w:p w:x="1"/><w:p\n></w:p>', 3, 3],
    ["<p/><x:p/><w:sp/><w:pPr/>", 4, 2],
    ["<", 1, 0],
    ["<<<", 3, 0],
  ])("finds in %j its elements and its paragraphs", (xml, elements, paragraphs) => {
    expect(count(xml)).toEqual({ elements, paragraphs });
  });
});
