import { describe, expect, it } from "vitest";
import type { Codebook } from "../../src/model/codebook.ts";
import { readCodebook } from "../../src/pipeline/codebook/read-codebook.ts";
import { compileArticleReader, readArticle } from "../../src/pipeline/read-article.ts";
import { SMALL_CODEBOOK } from "./codebook/small-codebook.ts";

const { codebook } = readCodebook(SMALL_CODEBOOK);
const reader = compileArticleReader(codebook as Codebook);

const BODY = "Germany and Czechia signed the Elbe Pact in Dresden on 4 March 2021.";

function read(fields: string, body = BODY) {
  return readArticle({ file: "articles/a.md", text: `---\n${fields}\npublished: 2021-03-05\n---\n${body}` }, reader);
}

describe("readArticle", () => {
  it.each([
    ["River Herald", "river-herald"],
    ["the  river herald", "river-herald"],
    ["Estuary Times", "estuary-times"],
    ["L’Écho du Fleuve", "lecho-du-fleuve"],
    ["河の新聞", "河の新聞"],
  ])("knows the publisher %j as %s", (name, id) => {
    expect(read(`publisher: ${name}`).article).toMatchObject({ publisherName: name.replace("  ", " "), publisher: id });
  });

  it("fills in from the codebook what the source does not state of its publisher", () => {
    expect(read("publisher: River Herald").article).toMatchObject({ kind: "news", publisherCountry: "DE" });
    expect(read("publisher: River Herald\nkind: opinion\npublisher_country: CZ").article).toMatchObject({
      kind: "opinion",
      publisherCountry: "CZ",
    });
  });

  it("calls the kind of a publisher that nobody knows unknown", () => {
    expect(read("publisher: Estuary Times").article).toMatchObject({ kind: "unknown", publisherCountry: null });
    expect(read("title: The pact").article).toMatchObject({ publisher: null, publisherName: null, kind: "unknown" });
  });

  it("keeps every tag and claim inside the cleaned text, with its words", () => {
    const { article } = read("title: The pact", `Share this article\n\n${BODY}\n\nLeave a Reply`);
    expect(article?.text).toBe(BODY);
    expect(article?.claims).toMatchObject([{ articleId: "a", agreement: "elbe-pact", stage: "signed" }]);
    const words = article?.tags.flatMap(({ mentions }) => mentions.map(({ start, end }) => BODY.slice(start, end)));
    expect(words).toEqual(expect.arrayContaining(["Germany", "Czechia", "Elbe Pact"]));
  });

  it("tags nothing that only a dropped teaser names", () => {
    const raw = `${BODY}\nMore from River Desk\n-\nSpain signs the Minho Pact\nPortugal is content.`;
    const { article } = readArticle({ file: "a.txt", text: raw }, reader);
    const ids = article?.tags.map(({ id }) => id as string);
    expect(ids).toContain("elbe-pact");
    for (const id of ["minho-pact", "ES", "PT"]) expect(ids).not.toContain(id);
  });

  it("gives its findings twice over, alone and with the article", () => {
    const { article, findings } = read("kind: gossip");
    expect(findings).toMatchObject([{ code: "front-matter-field", file: "articles/a.md", line: 2 }]);
    expect(article?.findings).toEqual(findings);
  });

  it("gives no article for an empty text", () => {
    expect(readArticle({ file: "a.txt", text: "" }, reader)).toEqual({
      article: null,
      explanation: null,
      findings: [{ code: "file-empty", file: "a.txt" }],
    });
  });
});
