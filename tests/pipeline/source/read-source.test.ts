import { describe, expect, it } from "vitest";
import { parsePartialDate } from "../../../src/model/partial-date.ts";
import { readSource } from "../../../src/pipeline/source/read-source.ts";

const BODY = "Ministers of Norland and Sudland initialled the harbour pact on Tuesday after two years of talks.";

function read(file: string, text: string) {
  const { parsed, findings } = readSource({ file, text }, { today: parsePartialDate("2026-11-21")! });
  return { ...parsed, text: parsed?.cleaned.text, findings };
}

describe("readSource", () => {
  it("takes a place and a day above a text for its date, and for no title", () => {
    expect(read("note.txt", `Sudhaven, 5 March 2024\n\n${BODY}`)).toMatchObject({
      title: null,
      published: { date: "2024-03-05", basis: "text" },
      text: BODY,
    });
  });

  it("reads all fields of the front matter", () => {
    const {
      cleaned: _,
      dropped: __,
      ...own
    } = {
      dropped: null,
      ...read(
        "articles/2023/2023-05-02-herald-harbour.md",
        `---
title: "Harbour pact: a first step"
publisher: The Northern Herald
publisher_country: NZ
kind: news
url: https://herald.example/2023/05/02/harbour
language: en
published: 2023-05-02
date_basis: url
---
${BODY}
`,
      ),
    };
    expect(own).toMatchObject({
      id: "2023-05-02-herald-harbour",
      title: "Harbour pact: a first step",
      publisherName: "The Northern Herald",
      publisherCountry: "NZ",
      kind: "news",
      url: "https://herald.example/2023/05/02/harbour",
      language: "en",
      published: { date: "2023-05-02", basis: "url" },
      text: BODY,
      findings: [],
    });
  });

  it("loses a wrong field and nothing else", () => {
    const article = read(
      "a.md",
      `---\ntitle: Harbour pact\npublished: 2023-02-30\nkind: gossip\ncolour: red\nurl: ftp://herald.example/a\n---\n${BODY}`,
    );
    expect(article).toMatchObject({ title: "Harbour pact", kind: null, url: null, text: BODY });
    expect(article.published).toEqual({ date: null, basis: "none" });
    expect(article.findings.map(({ code, line, found }) => [code, line, found])).toEqual([
      ["front-matter-field", 5, "colour"],
      ["front-matter-field", 4, "kind: gossip"],
      ["front-matter-field", 6, "url: ftp://herald.example/a"],
      ["front-matter-field", 3, "published: 2023-02-30"],
      ["date-missing", undefined, "the source states no date that can be read"],
    ]);
    expect(article.findings.slice(0, 4).every(({ expected }) => expected !== undefined)).toBe(true);
  });

  it("reads front matter that is no YAML line by line, and names the line", () => {
    const article = read("a.md", `---\npublished: 2023-05-02\ntitle: Pact: a "first" step\nkind: news\n---\n${BODY}`);
    expect(article).toMatchObject({ title: 'Pact: a "first" step', kind: "news", text: BODY });
    expect(article.published).toEqual({ date: "2023-05-02", basis: "given" });
    expect(article.findings).toMatchObject([
      { code: "front-matter-broken", line: 3, found: 'title: Pact: a "first" step' },
    ]);
  });

  it("keeps the text below front matter that is never closed", () => {
    const article = read("a.md", `---\ntitle: Harbour pact\npublished: 2023\n\n${BODY}`);
    expect(article).toMatchObject({ title: "Harbour pact", text: BODY });
    expect(article.findings).toMatchObject([{ code: "front-matter-broken", line: 3 }]);
  });

  it("takes the headline of a plain text for its title, and does not repeat it in the text", () => {
    const raw = `World\r\nNorland and Sudland  near harbour pact\r\n\r\n${BODY}`;
    const article = read("a.txt", raw);
    expect(article).toMatchObject({ id: "a", title: "Norland and Sudland  near harbour pact", text: BODY });
    const dropped = article.cleaned?.dropped.find(({ rule }) => rule === "headline");
    expect(raw.slice(dropped?.start, dropped?.end)).toBe("Norland and Sudland  near harbour pact");
  });

  it("keeps a first line in the text where the source states its title", () => {
    const text = `Norland and Sudland near harbour pact\n\n${BODY}`;
    expect(read("a.md", `---\ntitle: Harbour pact\n---\n${text}`)).toMatchObject({ title: "Harbour pact", text });
  });

  it.each([
    ["a sentence with a stop", `The pact is near.\n${BODY}`],
    ["a single paragraph", BODY.slice(0, -1)],
    ["a word or two", `Pact near\n${BODY}`],
  ])("finds no title in %s", (_, text) => {
    expect(read("a.txt", text).title).toBeNull();
  });

  it("flags a date to come and keeps it", () => {
    const article = read("a.md", `---\npublished: 2027-01-05\n---\n${BODY}`);
    expect(article.published).toEqual({ date: "2027-01-05", basis: "given" });
    expect(article.findings).toMatchObject([{ code: "date-future", found: "2027-01-05" }]);
  });

  it("believes no year before 1900, and says that once", () => {
    const article = read("a.md", `---\npublished: 1623-05-02\n---\n${BODY}`);
    expect(article.published).toEqual({ date: null, basis: "none" });
    expect(article.findings).toMatchObject([{ code: "date-implausible", found: "1623-05-02" }]);
  });

  it.each([
    ["nothing more where nothing is shown", BODY, undefined],
    [
      "what lacks a year",
      `${BODY} They met on 7 November.`,
      'the text says "7 November" without a year; no year is made up for it',
    ],
  ])("says of a missing date %s", (_, text, found) => {
    expect(read("a.txt", text).findings).toEqual([{ code: "date-missing", file: "a.txt", ...(found && { found }) }]);
  });

  it("flags no date to come where today is not told", () => {
    const { findings } = readSource({ file: "a.md", text: `---\npublished: 2027-01-05\n---\n${BODY}` });
    expect(findings).toEqual([]);
  });

  it("does not flag a year that today lies in", () => {
    expect(read("a.md", `---\npublished: 2026\n---\n${BODY}`).findings).toEqual([]);
  });

  it("keeps bounds where no date is known", () => {
    const { published } = read("a.md", `---\nnot_before: 2021-06\nnot_after: 2022\ndate_basis: bounds\n---\n${BODY}`);
    expect(published).toEqual({ date: null, basis: "bounds", notBefore: "2021-06", notAfter: "2022" });
  });

  it("reports a stated date that the address contradicts", () => {
    const { findings, published } = read(
      "a.md",
      `---\npublished: 2023-05-02\nurl: https://herald.example/2022/05/02/pact\n---\n${BODY}`,
    );
    expect(published).toEqual({ date: "2023-05-02", basis: "given" });
    expect(findings).toMatchObject([{ code: "date-conflict", found: "2023-05-02, but the address says 2022-05-02" }]);
  });

  it.each([
    ["a.md", "", "file-empty"],
    ["a.txt", " \n\n", "file-empty"],
    ["a.txt", "Leave a Reply\nYour email address will not be published.", "text-empty"],
    ["a.md", "---\ntitle: Harbour pact\n---\n", "text-empty"],
    ["a.docx", BODY, "format-unknown"],
  ])("gives nothing but a finding for %s with %j", (file, text, code) => {
    const { parsed, findings } = readSource({ file, text });
    expect(parsed).toBeNull();
    expect(findings.map((finding) => finding.code)).toContain(code);
  });

  it("reads Windows line ends as others", () => {
    const article = read(
      "a.md",
      `---\r\ntitle: Harbour pact\r\npublished: 2023\r\n---\r\n${BODY}\r\n\r\nMore follows.\r\n`,
    );
    expect(article).toMatchObject({ title: "Harbour pact", text: `${BODY}\n\nMore follows.` });
  });
});
