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
      "@misc{quay---wall,\n  title = {Quay \\{walls\\} \\& 5\\%},\n  year = {2023},\n  month = {1},\n  note = {Date: in the address}\n}\n",
    );
  });
});

describe("risEntry", () => {
  it("keeps a date as vague as it is, and takes a remark behind how it was found", () => {
    const entry = risEntry(REPORT, "Filter: none");
    expect(entry).toContain("DA  - 2023/01//\r\n");
    expect(entry).toContain("Filter: none\r\n");
    expect(risEntry(REPORT)).not.toContain("Filter");
  });
});
