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

describe("mendsOf", () => {
  it("names each way once", () => {
    const ways = mendsOf(["a.csv", "b.rss", "c.csv"].map((file) => ({ code: "date-missing", file })));
    expect(ways.map((way) => way.match(/column|pubDate/)?.[0])).toEqual(["column", "pubDate"]);
  });
});
