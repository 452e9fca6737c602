import { describe, expect, it } from "vitest";
import { codesOf, opened, readOf } from "./opened-text.ts";

const ROWS = [
  ["Headline", "Body", "Publication Date", "Media Name"],
  ["Towns agree", '"They agreed, both; with a line\nbreak and ""quotes""."', "2021-03-05", "River Herald"],
  ["Later", "More talks.", "May 2021", ""],
];

describe("openTable", () => {
  it.each([",", ";", "\t", "|"])("reads an article a row where %j parts the cells", async (separator) => {
    const { articles } = await readOf("a.csv", ROWS.map((cells) => cells.join(separator)).join("\r\n"));
    expect(articles).toMatchObject([
      {
        title: "Towns agree",
        text: 'They agreed, both; with a line break and "quotes".',
        published: "2021-03-05",
        publisher: "River Herald",
      },
      { title: "Later", text: "More talks.", published: "2021-05", publisher: null },
    ]);
  });

  it("counts the line on which a row starts, past line breaks in cells, blank lines and a separator's line", async () => {
    const { sources } = await opened("a.csv", 'sep=;\ntitle;text\nA;"one\ntwo"\n\nB;three\n');
    expect(sources.map(({ line, text }) => [line, text])).toEqual([
      [3, "one\ntwo"],
      [6, "three"],
    ]);
  });

  it("reads a row with fewer cells as far as it goes and leaves out one with more", async () => {
    const { sources, findings } = await opened(
      "a.csv",
      "text,title,url\nShort.\nLong, too,much,cells,here\nGood.,T,https://a.example/\n",
    );
    expect(sources.map(({ text }) => text)).toEqual(["Short.", "Good."]);
    expect(codesOf(findings)).toEqual(["row-short 2", "row-ragged 3"]);
  });

  it("says once of a short row without a text that it was left out", async () => {
    const { sources, findings } = await opened("a.csv", "title,url,text\nTowns agree\n");
    expect(sources).toEqual([]);
    expect(codesOf(findings)).toEqual(["row-ragged 2"]);
  });

  it("takes what is too much for the end of a last column's text", async () => {
    const { sources, findings } = await opened("a.csv", "title,text\nA,They came, saw,and left.\n");
    expect(sources.map(({ text }) => text)).toEqual(["They came, saw,and left."]);
    expect(codesOf(findings)).toEqual(["row-long 2"]);
  });

  it("reads nothing below a first row that names no column for texts", async () => {
    const { sources, findings } = await opened("a.csv", "Towns agree,They agreed.,2021\nLater,More.,2021\n");
    expect(sources).toEqual([]);
    expect(codesOf(findings)).toEqual(["header-missing 1"]);
  });

  it("says where a quotation mark is never closed", async () => {
    const { findings } = await opened("a.csv", 'title,text\nA,one\nB,"two\nC,three\n');
    expect(codesOf(findings)).toContain("file-damaged-part 3");
  });

  it("reads the first hundred thousand rows and says how many lines follow", async () => {
    const { sources, findings } = await opened("a.csv", `text\n${"a\n".repeat(100_010)}`);
    expect(sources).toHaveLength(100_000);
    expect(findings).toMatchObject([
      { code: "file-overlong", line: 100_002, found: "more than 100,000 rows; the last 10 lines were not read" },
    ]);
  });

  it("reads a table of a hundred thousand columns by those that it knows", async () => {
    const names = Array.from({ length: 100_000 }, (_, column) => `c${column}`).join(",");
    const { sources } = await opened("a.csv", `${names},text\n${`${",".repeat(100_000)}They agreed.\n`.repeat(20)}`);
    expect(sources.map(({ text }) => text)).toEqual(Array(20).fill("They agreed."));
  });

  it.each([",", ";", "\t", "|"])("joins what is too much of a last text by %j, as it was parted", async (separator) => {
    const { sources } = await opened(
      "a.csv",
      `title${separator}text\nA${separator}one${separator} two${separator}three\n`,
    );
    expect(sources[0]?.text).toBe(`one${separator} two${separator}three`);
  });
});
