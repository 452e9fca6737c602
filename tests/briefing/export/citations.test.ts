import { describe, expect, it } from "vitest";
import { bibtexOf, risOf } from "../../../src/briefing/export/citations.ts";
import type { ArticleLine } from "../../../src/model/answers.ts";
import { date } from "../../engine/small-collection.ts";

const STAMP = {
  day: "As of 1 May 2022",
  clock: "Clock: happened by",
  filter: "Filter: none",
  counts: "1 of 1 report",
  collection: "Small",
  fingerprint: "dataset f1",
  made: "Made on 2 May 2022",
};

function line(parts: Partial<ArticleLine>): ArticleLine {
  return {
    id: "a-1",
    title: "A pact",
    publisherName: "The herald",
    publisher: null,
    publisherCountry: null,
    kind: "news",
    url: "https://example.org/a?b=1&c={2}",
    language: "en",
    published: { date: date("2022-04-03"), basis: "metadata" },
    claims: 0,
    ...parts,
  } as ArticleLine;
}

describe("bibtexOf", () => {
  it("gives an entry a report, dated as far as it is known and with how it was found", () => {
    const text = bibtexOf(
      [line({}), line({ id: "a/2" as ArticleLine["id"], published: { date: date("2022-04"), basis: "bounds" } })],
      "Reports",
      STAMP,
    );
    expect(text).toContain(
      "@misc{a-1,\n  title = {A pact},\n  publisher = {The herald},\n  year = {2022},\n  month = {4},\n  day = {3},\n",
    );
    expect(text).toContain("@misc{a-2,");
    expect(text.split("day = ").length).toBe(2);
    expect(text).toContain("note = {Date: inferred, bounded}");
  });

  it("begins no entry in the stamp, whatever is searched for", () => {
    const text = bibtexOf([line({})], "Reports: @misc{y,", { ...STAMP, filter: "Filter: “@misc{x,”" });
    expect(text.match(/@/g)).toHaveLength(1);
  });

  it("invents no date and no title", () => {
    const text = bibtexOf([line({ title: null, published: { date: null, basis: "none" } })], "Reports", STAMP);
    expect(text).not.toMatch(/year|title/);
  });

  it("lets no title be a command, and no address close its braces", () => {
    const text = bibtexOf([line({ title: "100% \\input{x} & $5_000" })], "Reports", STAMP);
    expect(text).toContain(
      "title = {100\\% \\textbackslash{}input\\textbraceleft{}x\\textbraceright{} \\& \\$5\\_000}",
    );
    expect(text).toContain("url = {https://example.org/a?b=1&c=%7B2%7D}");
  });
});

describe("risOf", () => {
  it("gives a record a report, with unknown parts of its date left empty", () => {
    const text = risOf(
      [line({ kind: "official", published: { date: date("2022-04"), basis: "text" } })],
      "Reports",
      STAMP,
    );
    expect(text).toBe(
      "TY  - GOVDOC\r\nTI  - A pact\r\nPB  - The herald\r\nPY  - 2022\r\nDA  - 2022/04//\r\nLA  - en\r\n" +
        "UR  - https://example.org/a?b=1&c={2}\r\n" +
        "N1  - Date: in the text. Reports · As of 1 May 2022 · Clock: happened by · Filter: none · 1 of 1 report · Small · dataset f1 · Made on 2 May 2022\r\nER  - \r\n",
    );
  });

  it("keeps a title with line breaks on one line, so that it adds no field", () => {
    expect(risOf([line({ title: "A\r\nER  - \r\nTY  - X" })], "Reports", STAMP)).toContain("TI  - A ER - TY - X\r\n");
  });
});
