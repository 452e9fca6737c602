import { describe, expect, it } from "vitest";
import { openFileReader, readOutcome } from "../../src/cli/file-outcome.ts";
import { entryOf } from "../../src/cli/outcome-entry.ts";
import type { Codebook } from "../../src/model/codebook.ts";
import { readCodebook } from "../../src/pipeline/codebook/read-codebook.ts";
import { SMALL_CODEBOOK } from "../pipeline/codebook/small-codebook.ts";

const reader = openFileReader(readCodebook(SMALL_CODEBOOK).codebook as Codebook);
const readText = (text: string) => readOutcome("a.md", new TextEncoder().encode(text), reader);

describe("entryOf", () => {
  it("says what ordering and joining need of an article", async () => {
    const outcome = await readText("---\npublished: 2021-03-05\n---\nGermany signed the Elbe Pact in Dresden.");
    expect(entryOf(outcome)).toMatchObject({
      hasFindings: false,
      articles: [{ id: "a", date: "2021-03-05", notBefore: null, isNaming: true, findings: null }],
    });
  });

  it("says what was found in an article, and that something was found in a file", async () => {
    const [article] = entryOf(await readText("Nobody met.")).articles;
    expect(article).toMatchObject({ date: null, isNaming: false });
    expect(JSON.parse(article?.findings ?? "[]")).toMatchObject([{ code: "date-missing" }]);
    expect(entryOf(await readText(""))).toMatchObject({ hasFindings: true, articles: [] });
  });
});
