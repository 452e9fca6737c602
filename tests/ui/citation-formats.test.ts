import { describe, expect, it } from "vitest";
import type { ArticleId } from "../../src/model/ids.ts";
import { bibtexEntry, risEntry } from "../../src/ui/citation-formats.ts";
import { dated } from "../views/samples.ts";

const REPORT = {
  id: "quay & wall" as ArticleId,
  title: "Quay {walls} & 5%",
  publisherName: null,
  publisher: null,
  publisherCountry: null,
  kind: "official",
  url: null,
  language: null,
  published: { date: dated("2023-01"), basis: "url" },
} as const;

describe("bibtexEntry", () => {
  it("leaves out what is not known, and sets signs of LaTeX as text", () => {
    expect(bibtexEntry(REPORT)).toBe(
      "@misc{quay---wall,\n  title = {Quay \\textbraceleft{}walls\\textbraceright{} \\& 5\\%},\n  year = {2023},\n  month = {1},\n  note = {Date: in the address}\n}\n",
    );
  });

  it.each(["one { alone", "one } alone", "}{", "\\{", "{{ and }"])(
    "closes every brace that it opens, with the title %j",
    (title) => {
      let depth = 0;
      // BibTeX counts a brace behind a backslash as any other.
      for (const [at, letter] of Array.from(bibtexEntry({ ...REPORT, title }).trimEnd()).entries()) {
        depth += letter === "{" ? 1 : letter === "}" ? -1 : 0;
        if (at > "@misc{".length) expect(letter === "}" || depth > 0).toBe(true);
      }
      expect(depth).toBe(0);
    },
  );

  it("writes no control letter and no half of a letter", () => {
    const entry = bibtexEntry({ ...REPORT, title: "a\u0000b\u001cc\u0085d\ud800e", url: "https://a.example/\u0000x" });
    expect(entry).toContain("title = {a b c d\ufffde}");
    expect(entry).toContain("url = {https://a.example/%00x}");
  });
});

describe("risEntry", () => {
  it("writes no control letter and no half of a letter, as some take one for the end of a line", () => {
    const entry = risEntry({ ...REPORT, title: "a\u0000b\u001cc\u0085ER  - d\ud800e" });
    expect(entry).toContain("TI  - a b c ER - d\ufffde\r\n");
  });

  it("keeps a date as vague as it is, and takes a remark behind how it was found", () => {
    const entry = risEntry(REPORT, "Filter: none");
    expect(entry).toContain("DA  - 2023/01//\r\n");
    expect(entry).toContain("Filter: none\r\n");
    expect(risEntry(REPORT)).not.toContain("Filter");
  });
});
