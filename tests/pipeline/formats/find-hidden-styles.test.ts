import { describe, expect, it } from "vitest";
import { findHiddenStyles } from "../../../src/pipeline/formats/find-hidden-styles.ts";

const HIDING = "<w:rPr><w:vanish/></w:rPr>";

function style(id: string, body: string, more = ""): string {
  return `<w:style w:type="character" w:styleId="${id}"${more}>${body}</w:style>`;
}

describe("findHiddenStyles", () => {
  it("finds the styles that hide their letters, by themselves or by what they rest on", () => {
    const styles = findHiddenStyles(
      `<w:styles>${[
        style("Secret", HIDING),
        style("Heir", '<w:basedOn w:val="Secret"/>'),
        style("Open", '<w:basedOn w:val="Secret"/><w:rPr><w:vanish w:val="0"/></w:rPr>'),
        style("Round", '<w:basedOn w:val="Round"/>'),
        style("Plain", "<w:rPr><w:b/></w:rPr>"),
        style("Changed", `<w:rPr><w:rPrChange>${HIDING}</w:rPrChange></w:rPr>`),
      ].join("")}</w:styles>`,
    );
    const ids = ["Secret", "Heir", "Open", "Round", "Plain", "Changed", "None"];
    expect(ids.filter((id) => styles.isHidden("character", id))).toEqual(["Secret", "Heir"]);
    expect(styles.isHidden("paragraph", "Secret")).toBe(false);
    expect(styles.isAllHidden).toBe(false);
  });

  it("takes the default style of a kind where none, or one that the list does not have, is named", () => {
    const styles = findHiddenStyles(
      `<w:styles>${style("Usual", HIDING, ' w:default="1"')}${style("Plain", "")}</w:styles>`,
    );
    expect(styles.isHidden("character", null)).toBe(true);
    expect(styles.isHidden("character", "None")).toBe(true);
    expect(styles.isHidden("character", "Plain")).toBe(false);
    expect(styles.isHidden("paragraph", null)).toBe(false);
  });
});
