import { describe, expect, it } from "vitest";
import { mendOf, mendsOf } from "../../src/model/finding-mend.ts";
import { FINDING_WORDS } from "../../src/model/finding-wording.ts";

describe("mendOf", () => {
  it.each([
    ["a.md", /front matter\.$/],
    ["a.txt", /first line/],
    ["2021/a.JSON", /field `published` of the entry/],
    ["a.ndjson", /field `published`/],
    ["a.csv", /column `published` of the row/],
    ["a.rss", /`pubDate`/],
    ["a.eml", /`Date:` line/],
    ["a.htm", /front matter of an `\.md` file/],
  ])("says where %s states its date", (file, words) => {
    expect(mendOf({ code: "date-missing", file })).toMatch(words);
    expect(mendOf({ code: "date-ambiguous", file })).toMatch(words);
  });

  it("names no format for what is no file, and none where the format does not matter", () => {
    expect(mendOf({ code: "date-missing", file: "line 12" })).toBe(FINDING_WORDS["date-missing"].mend);
    expect(mendOf({ code: "file-locked", file: "a.pdf" })).toBe(FINDING_WORDS["file-locked"].mend);
  });
});

describe("mendOf a text of which nothing is left", () => {
  it.each([
    ["a.md", /below the front matter/],
    ["a.txt", /text into it/],
    ["a.html", /JavaScript/],
    ["a.csv", /field `text`/],
    ["a.rss", /own page/],
    ["a.pdf", /`\.txt` or `\.md` file/],
  ])("says what %s lacks", (file, words) => {
    expect(mendOf({ code: "text-empty", file })).toMatch(words);
  });
});

describe("mendOf a format that is not read", () => {
  it.each([
    ["a.doc", /word processor.* \.docx/],
    ["b/a.ODT", /word processor/],
    ["a.xlsx", /\.csv/],
    ["a.msg", /\.eml/],
    ["a.webarchive", /\.mhtml/],
    ["a.url", /open that/],
    ["a.php", /ending \.html/],
    ["a.zip", /Unpack/],
    ["a.jpg", /OCR/],
    ["a.pdf.crdownload", /fetch it again/],
    ["b.2/note", /ending \.txt/],
  ])("says what to do with %s", (file, words) => {
    expect(mendOf({ code: "format-unknown", file })).toMatch(words);
  });

  it("has a word for any other", () => {
    expect(mendOf({ code: "format-unknown", file: "a.xyz" })).toBe(FINDING_WORDS["format-unknown"].mend);
  });
});

describe("mendsOf", () => {
  it("names each way once, and which files it is for where there are several", () => {
    const files = ["a.csv", "b.rss", "c.csv", "d.csv", "d.csv", "e.csv"];
    const ways = mendsOf(files.map((file) => ({ code: "date-missing", file })));
    expect(ways.map(({ words, files: own }) => [words.match(/column|pubDate/)?.[0], own])).toEqual([
      ["column", "a.csv, c.csv and 2 more"],
      ["pubDate", "b.rss"],
    ]);
  });

  it("names no file where one way is for all", () => {
    expect(mendsOf([{ code: "date-missing", file: "a.csv" }])).toMatchObject([{ files: null }]);
  });
});
