import { describe, expect, it } from "vitest";
import { dropHiddenRuns } from "../../../src/pipeline/formats/drop-hidden-runs.ts";
import { findHiddenStyles, type HiddenStyles } from "../../../src/pipeline/formats/find-hidden-styles.ts";

const NO_STYLES = findHiddenStyles("");
/** One of each kind that hides. */
const STYLES = findHiddenStyles(
  `<w:styles>${["paragraph", "character", "table"]
    .map((kind) => `<w:style w:type="${kind}" w:styleId="Secret-${kind}"><w:rPr><w:vanish/></w:rPr></w:style>`)
    .join("")}</w:styles>`,
);

function run(words: string, properties = ""): string {
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}

function paragraph(runs: string, properties = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** What is left and what is hidden, in words. */
function split(xml: string, styles: HiddenStyles = NO_STYLES) {
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
    const own = run("They signed.", '<w:rStyle w:val="Secret-character"/>');
    expect(split(paragraph(own), STYLES)).toEqual(["", "They signed."]);
    const both = run("They signed.") + run("They talked.", '<w:vanish w:val="false"/>');
    const styled = '<w:pStyle w:val="Secret-paragraph"/>';
    expect(split(paragraph(both, styled) + paragraph(run("Rain.")), STYLES)).toEqual([
      "They talked.Rain.",
      "They signed.",
    ]);
    expect(split(paragraph(own, styled), STYLES)).toEqual(["They signed.", ""]);
  });

  it("goes by the styles that stand after a tracked change, not by those before it", () => {
    const before = '<w:pPrChange w:id="1"><w:pPr><w:pStyle w:val="Secret-paragraph"/></w:pPr></w:pPrChange>';
    expect(split(paragraph(run("They talked."), before), STYLES)).toEqual(["They talked.", ""]);
    const now = `<w:pStyle w:val="Secret-paragraph"/><w:pPrChange w:id="1"><w:pPr/></w:pPrChange>`;
    expect(split(paragraph(run("They signed."), now), STYLES)).toEqual(["", "They signed."]);
    const ofRun = '<w:rPrChange><w:rPr><w:rStyle w:val="Secret-character"/></w:rPr></w:rPrChange>';
    expect(split(paragraph(run("They talked.", ofRun)), STYLES)).toEqual(["They talked.", ""]);
  });

  it("drops what the document's defaults, its default style or a table's style hides", () => {
    const all = findHiddenStyles(
      "<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>",
    );
    const mixed = paragraph(run("They signed.") + run("They talked.", '<w:vanish w:val="0"/>'));
    expect(split(mixed, all)).toEqual(["They talked.", "They signed."]);
    const normal = findHiddenStyles(
      '<w:styles><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>',
    );
    expect(split(mixed, normal)).toEqual(["They talked.", "They signed."]);
    const table = `<w:tbl><w:tblPr><w:tblStyle w:val="Secret-table"/></w:tblPr><w:tr><w:tc>${mixed}</w:tc></w:tr></w:tbl>`;
    expect(split(table + paragraph(run("Rain.")), STYLES)).toEqual(["They talked.Rain.", "They signed."]);
  });

  it("drops white letters where the paper is white, and only there", () => {
    const white = paragraph(run("They talked.") + run("They signed.", '<w:color w:val="ffffff"/>'));
    expect(split(white)).toEqual(["They talked.They signed.", ""]);
    expect(dropHiddenRuns(white, NO_STYLES, true).hidden).toBe("They signed.");
    const before = paragraph(
      run("They talked.", '<w:rPrChange><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:rPrChange>'),
    );
    expect(dropHiddenRuns(before, NO_STYLES, true)).toEqual({ xml: before, hidden: "" });
  });

  it("drops the rows of a table that are marked as hidden, with all that is in them", () => {
    const row = (words: string, properties: string) =>
      `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${paragraph(run(words) + run(" Soon.", "<w:vanish/>"))}</w:tc></w:tr>`;
    const table = (rows: string) => `<w:tbl>${rows}</w:tbl>`;
    expect(split(table(row("They signed.", "<w:hidden/>") + row("They talked.", '<w:hidden w:val="0"/>')))).toEqual([
      "They talked.",
      "They signed. Soon. Soon.",
    ]);
    const before = "<w:trPrChange><w:trPr><w:hidden/></w:trPr></w:trPrChange>";
    expect(split(table(row("They talked.", before)))).toEqual(["They talked.", "Soon."]);
  });

  it.each([
    ["under a prefix of its own", (xml: string) => xml.replaceAll(/(<\/?|\s)w:/g, "$1x:"), "xmlns:x"],
    ["without a prefix", (xml: string) => xml.replaceAll(/(<\/?|\s)w:/g, "$1"), "xmlns"],
  ])("reads Word's elements %s", (_, renamed, declared) => {
    const namespace = `${declared}="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;
    const xml = renamed(paragraph(run("They talked.") + run("They signed.", "<w:vanish w:val='true'/>")));
    expect(split(`<body ${namespace}>${xml}</body>`)).toEqual(["They talked.", "They signed."]);
  });

  it("drops a hidden run with the text box in it", () => {
    const box = `<w:r><w:rPr><w:vanish/></w:rPr><w:pict>${paragraph(run("They signed."))}</w:pict></w:r>`;
    expect(split(paragraph(run("Rain.") + box))).toEqual(["Rain.", "They signed."]);
  });
});
