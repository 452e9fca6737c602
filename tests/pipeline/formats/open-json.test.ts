import { describe, expect, it } from "vitest";
import { codesOf, opened, readOf } from "./opened-text.ts";

const TWO = [
  {
    headline: "Towns agree",
    body: "Two towns agreed.",
    publish_date: "2021-03-05",
    source: { id: null, name: "River Herald" },
  },
  { title: "Later", text: ["One paragraph.", "Another."], link: "https://river.example/later" },
];

describe("openJson", () => {
  it.each([
    ["a list", TWO],
    ["an answer with articles", { status: "ok", totalResults: 2, articles: TWO }],
    ["a feed with items", { version: "1", items: TWO }],
  ])("reads each article of %s by the names that people give its fields", async (_, value) => {
    const { articles, findings } = await readOf("export.json", JSON.stringify(value));
    expect(articles).toMatchObject([
      {
        title: "Towns agree",
        text: "Two towns agreed.",
        published: "2021-03-05",
        basis: "given",
        publisher: "River Herald",
      },
      { title: "Later", text: "One paragraph.\nAnother.", published: null, url: "https://river.example/later" },
    ]);
    expect(codesOf(findings)).toEqual(["date-missing 2"]);
  });

  it("reads an article that holds a list of its own as the article, and says that the list is left", async () => {
    const empty = await readOf("a.json", JSON.stringify({ ...TWO[0], results: [] }));
    expect(empty.articles).toMatchObject([{ id: "a", title: "Towns agree" }]);
    expect(empty.findings).toEqual([]);
    const teasers = { ...TWO[0], stories: [{ title: "Storm", summary: "A storm came." }, { title: "Ships" }] };
    const { articles, findings } = await readOf("a.json", JSON.stringify(teasers));
    expect(articles).toMatchObject([{ id: "a", title: "Towns agree" }]);
    expect(findings).toMatchObject([{ code: "entry-field", file: "a.json", found: "stories: a list of 2" }]);
  });

  it("reads every list of an answer that holds several", async () => {
    const { articles } = await readOf("a.json", JSON.stringify({ hits: [], articles: [TWO[0]], items: [TWO[1]] }));
    expect(articles.map(({ title }) => title)).toEqual(["Towns agree", "Later"]);
  });

  it("reads the list of a feed that describes itself", async () => {
    const { articles } = await readOf(
      "a.json",
      JSON.stringify({ title: "Feed", description: "All news.", items: TWO }),
    );
    expect(articles.map(({ title }) => title)).toEqual(["Towns agree", "Later"]);
  });

  it("says that an answer holds no article", async () => {
    const { articles, findings } = await readOf("a.json", JSON.stringify({ status: "ok", articles: [] }));
    expect([articles, codesOf(findings)]).toEqual([[], ["entry-textless"]]);
  });

  it("reads an object as one article with the id of its file", async () => {
    const { articles } = await readOf("2021/towns.json", JSON.stringify(TWO[0]));
    expect(articles).toMatchObject([{ id: "towns", title: "Towns agree" }]);
  });

  it("reads the whole entries of a list that is cut short, and says so", async () => {
    const text = JSON.stringify({ articles: TWO });
    const { sources, findings } = await opened("cut.json", text.slice(0, -30));
    expect(sources.map(({ stated }) => stated.title)).toEqual(["Towns agree"]);
    expect(codesOf(findings)).toEqual(["file-damaged-part"]);
  });

  it("says of JSON without a whole entry that nothing was read", async () => {
    const { sources, findings } = await opened("cut.json", '[{"text": "One');
    expect(sources).toEqual([]);
    expect(codesOf(findings)).toEqual(["file-damaged"]);
  });

  it("names the entry that is broken and reads the others", async () => {
    const { sources, findings } = await opened("a.json", '[{"text":"One."},{"text":oops},{"text":"Three."}]');
    expect(sources.map(({ text, entry }) => [text, entry])).toEqual([
      ["One.", 1],
      ["Three.", 3],
    ]);
    expect(codesOf(findings)).toEqual(["file-damaged-part 2"]);
  });

  it("takes what Python writes for a missing number for nothing, but not in words", async () => {
    const { sources, findings } = await opened("a.json", '[{"title": NaN, "n": -Infinity, "text": "It is: NaN."}]');
    expect(sources).toMatchObject([{ text: "It is: NaN.", stated: { title: null } }]);
    expect(findings).toEqual([]);
    expect(codesOf((await opened("a.json", '[{"text": One, "n": NaN}]')).findings)).toEqual(["file-damaged 1"]);
  });

  it("says which field holds what it may not, and reads the rest", async () => {
    const { sources, findings } = await opened(
      "a.json",
      JSON.stringify([{ text: 42 }, "words", { text: "Good.", date: "soon", url: "nowhere" }, { title: "Alone" }]),
    );
    expect(sources.map(({ text }) => text)).toEqual(["Good."]);
    expect(codesOf(findings)).toEqual([
      "entry-field 1",
      "entry-textless 1",
      "entry-textless 2",
      "entry-field 3",
      "entry-field 3",
      "entry-textless 4",
    ]);
  });

  it("passes over an entry of a hundred thousand levels", async () => {
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    const { sources, findings } = await opened("a.json", `[${deep},{"text":"Good."}]`);
    expect(sources.map(({ text }) => text)).toEqual(["Good."]);
    expect(codesOf(findings)).toEqual(["entry-textless 1"]);
  });
});

describe("openJsonLines", () => {
  it("reads an article a line, passes over a broken line and says which", async () => {
    const { sources, findings } = await opened(
      "a.jsonl",
      '{"id":"x1","text":"One."}\n\n{"text":\n{"id":7,"text":"Four."}\n',
    );
    expect(sources.map(({ text, line, stated }) => [text, line, stated.id])).toEqual([
      ["One.", 1, "x1"],
      ["Four.", 4, "a-7"],
    ]);
    expect(codesOf(findings)).toEqual(["file-damaged-part 3"]);
  });

  it("reads lines under a name for JSON, and a list under a name for lines", async () => {
    expect((await opened("a.json", '{"text":"One."}\n{"text":"Two."}')).sources).toHaveLength(2);
    expect((await opened("a.jsonl", '[{"text":"One."},\n{"text":"Two."}]')).sources).toHaveLength(2);
  });

  it.each([
    ["a.json", `[${"{},".repeat(120_000)}{}]`, "entry-textless"],
    ["a.jsonl", "{}\n".repeat(120_001), "entry-textless"],
    ["a.jsonl", "{\n".repeat(120_001), "file-damaged-part"],
  ])("names a hundred of a million empty entries of %s and says how many it left out", async (file, content, code) => {
    const { findings } = await opened(file, content);
    expect(findings.filter((finding) => finding.code === code)).toHaveLength(100);
    expect(findings.filter((finding) => finding.code !== code)).toMatchObject([
      { code: "file-overlong", found: "120,001 entries, of which the last 20,001 were not read" },
      { code: "findings-more", found: `99,900 more of ${code}` },
    ]);
  });

  it("counts the lines of JSON Lines past blank ones and whatever ends them", async () => {
    const { sources } = await opened("a.jsonl", '\n{"text":"One."}\r\n\r\n  \r{"text":"Two."}\n');
    expect(sources.map(({ line, text }) => [line, text])).toEqual([
      [2, "One."],
      [5, "Two."],
    ]);
  });
});
