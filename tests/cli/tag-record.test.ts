import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRecord } from "../../src/cli/read-record.ts";
import { tagRecord } from "../../src/cli/tag-record.ts";
import type { Codebook } from "../../src/model/codebook.ts";
import { readCodebook } from "../../src/pipeline/codebook/read-codebook.ts";
import { compileArticleReader } from "../../src/pipeline/read-article.ts";
import { SMALL_CODEBOOK } from "../pipeline/codebook/small-codebook.ts";

const reader = compileArticleReader(readCodebook(SMALL_CODEBOOK).codebook as Codebook);

const text = fc
  .array(
    fc.constantFrom(
      "Germany and Czechia signed the Elbe Pact on 4 March 2021.",
      "Spain will sign the Minho Pact.",
      "World\r\n",
      "\r\n",
      "\n\n\n",
      " ",
      "Share this story\n",
      "The river\u00ad pacts ",
      "More from River Desk\n- Spain waits\n",
      "date 2021-03-04 ",
      "the Elbe\nPact",
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));

describe("tagRecord", () => {
  it("counts every offset in the text as given", () => {
    fc.assert(
      fc.property(text, (given) => {
        const record = readRecord(JSON.stringify({ id: "r", text: given }), "line 1", {});
        const { claims, mentions } = tagRecord(record, "line 1", reader, {});
        for (const { quote, start, end, cue } of claims) {
          expect(given.slice(start, end)).toBe(quote);
          expect(quote).toContain(cue);
        }
        for (const { start, end } of mentions) {
          expect(start).toBeLessThan(end);
          expect(given.slice(start, end)).toMatch(/^\S[\s\S]*\S$/);
        }
        expect(mentions).toEqual([...mentions].sort((a, b) => a.start - b.start || a.end - b.end || 0));
      }),
    );
  });

  it("joins the families of agreements and those named themselves, each once", () => {
    const record = readRecord(
      JSON.stringify({ id: "r", text: "The river pacts, the Elbe Pact and the Minho Pact rest." }),
      "line 1",
      {},
    );
    expect(tagRecord(record, "line 1", reader, {})).toMatchObject({
      agreements: ["elbe-pact", "minho-pact"],
      families: ["minho-pact", "river-pacts"],
    });
  });

  it.each(['{"id":"r","title":"The Elbe Pact is signed","text":""}', '{"id":"r","title":"The Elbe Pact is signed"}'])(
    "says of %s that a title alone is not read",
    (line) => {
      const { agreements, findings } = tagRecord(readRecord(line, "line 1", {}), "line 1", reader, {});
      expect(agreements).toEqual([]);
      expect(findings.map(({ message }) => message)).toEqual([
        expect.stringContaining("a title alone, which is not read"),
      ]);
    },
  );
});
