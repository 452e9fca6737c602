import { describe, expect, it } from "vitest";
import { openPageFile } from "../../../src/pipeline/formats/open-page-file.ts";

const PAGE = "<html><body><article><p>The towns signed a pact on Thursday.</p></article></body></html>";

describe("openPageFile", () => {
  it("gives a page's text as one source", () => {
    expect(openPageFile(PAGE, "a.html")).toMatchObject({
      sources: [{ text: "The towns signed a pact on Thursday." }],
      findings: [],
    });
  });

  it("reads a page that ends within a tag as far as it goes, and says so", () => {
    const { sources, findings } = openPageFile(`${PAGE.slice(0, -14)}<a hre`, "a.html");
    expect(sources).toHaveLength(1);
    expect(findings).toMatchObject([{ code: "file-damaged-part", found: "<a hre" }]);
  });
});
