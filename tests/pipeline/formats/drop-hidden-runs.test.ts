import { describe, expect, it } from "vitest";
import { dropHiddenRuns, findHiddenStyles } from "../../../src/pipeline/formats/drop-hidden-runs.ts";

const NO_STYLES: ReadonlySet<string> = new Set();

function run(words: string, properties = ""): string {
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}

function paragraph(runs: string, properties = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** What is left and what is hidden, in words. */
function split(xml: string, styles = NO_STYLES) {
  const { xml: left, hidden } = dropHiddenRuns(xml, styles);
  return [left.replace(/<[^<>]*>/g, ""), hidden];
}

describe("dropHiddenRuns", () => {
  it("drops what a run hides, and keeps all else as it stands", () => {
    expect(
      split(paragraph(run("They talked.") + run(" They signed.", "<w:b/><w:vanish/>") + run(" Then rain."))),
    ).toEqual(["They talked. Then rain.", "They signed."]);
    const plain = paragraph(run("They talked."));
    expect(dropHiddenRuns(plain, NO_STYLES)).toEqual({ xml: plain, hidden: "" });
  });

  it.each([
    ["switched off", run("They talked.", '<w:vanish w:val="0"/>')],
    ["of another kind", run("They talked.", "<w:webHidden/>")],
    ["which a tracked change replaced", run("They talked.", "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>")],
  ])("keeps a run with a mark that is %s", (_, runs) => {
    expect(split(paragraph(runs))).toEqual(["They talked.", ""]);
  });

  it("keeps the words of a paragraph of which the mark alone is hidden", () => {
    expect(split(paragraph(run("They talked."), "<w:rPr><w:vanish/></w:rPr>"))).toEqual(["They talked.", ""]);
  });

  it("drops what a style of the run or of its paragraph hides, unless the run says otherwise", () => {
    const styles = new Set(["Secret"]);
    const own = run("They signed.", '<w:rStyle w:val="Secret"/>');
    expect(split(paragraph(own), styles)).toEqual(["", "They signed."]);
    const both = run("They signed.") + run("They talked.", '<w:vanish w:val="false"/>');
    expect(split(paragraph(both, '<w:pStyle w:val="Secret"/>') + paragraph(run("Rain.")), styles)).toEqual([
      "They talked.Rain.",
      "They signed.",
    ]);
  });

  it("drops a hidden run with the text box in it", () => {
    const box = `<w:r><w:rPr><w:vanish/></w:rPr><w:pict>${paragraph(run("They signed."))}</w:pict></w:r>`;
    expect(split(paragraph(run("Rain.") + box))).toEqual(["Rain.", "They signed."]);
  });
});

describe("findHiddenStyles", () => {
  it("finds the styles that hide their letters, by themselves or by what they rest on", () => {
    const style = (id: string, body: string) => `<w:style w:type="character" w:styleId="${id}">${body}</w:style>`;
    const xml = `<w:styles>${[
      style("Secret", "<w:rPr><w:vanish/></w:rPr>"),
      style("Heir", '<w:basedOn w:val="Secret"/>'),
      style("Open", '<w:basedOn w:val="Secret"/><w:rPr><w:vanish w:val="0"/></w:rPr>'),
      style("Round", '<w:basedOn w:val="Round"/>'),
      style("Plain", "<w:rPr><w:b/></w:rPr>"),
    ].join("")}</w:styles>`;
    expect([...findHiddenStyles(xml)]).toEqual(["Secret", "Heir"]);
  });
});
