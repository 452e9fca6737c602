import { describe, expect, it } from "vitest";
import { openFileReader, openRereader, readOutcome } from "../../src/cli/file-outcome.ts";
import type { Codebook } from "../../src/model/codebook.ts";
import { readCodebook } from "../../src/pipeline/codebook/read-codebook.ts";
import { SMALL_CODEBOOK } from "../pipeline/codebook/small-codebook.ts";

const codebook = readCodebook(SMALL_CODEBOOK).codebook as Codebook;
const reader = openFileReader(codebook);

describe("readOutcome", () => {
  it("gives articles with their places, and what gave none as findings", async () => {
    const lines = '{"id":"a","text":"Germany signed the Elbe Pact."}\n{"id":"b","text":"Menu"}\n';
    const outcome = await readOutcome("x.jsonl", new TextEncoder().encode(lines), reader);
    expect(outcome.articles.map(({ prepared, place }) => [prepared.summary.id, place])).toEqual([
      ["a", { file: "x.jsonl", line: 1 }],
    ]);
    expect(outcome.findings.map(({ code, line }) => [code, line])).toContainEqual(["text-empty", 2]);
  });

  it("names the file on which the program itself fails", async () => {
    const faulty = {
      ...reader,
      findCountryNames: () => {
        throw new TypeError("no such country");
      },
    };
    const outcome = await readOutcome("x.txt", new TextEncoder().encode("Germany signed the Elbe Pact."), faulty);
    const found = "TypeError: no such country";
    expect(outcome).toEqual({ articles: [], findings: [{ code: "program-fault", file: "x.txt", found }] });
  });
});

describe("openRereader", () => {
  it("reads the same words again that an article had when it was read", async () => {
    const given = new TextEncoder().encode("---\ntitle: Two Lands Meet\n---\nGermany and Czechia met 3 times in May.");
    const [article] = (await readOutcome("x.md", given, reader)).articles;
    const reread = openRereader(codebook);
    expect(reread("Germany and Czechia met 3 times in May.", "Two Lands Meet")).toEqual(article?.prepared.story.read());
  });
});
