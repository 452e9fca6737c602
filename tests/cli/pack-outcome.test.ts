import { describe, expect, it } from "vitest";
import { openFileReader, openRereader, readOutcome } from "../../src/cli/file-outcome.ts";
import { packOutcome, unpackOutcome } from "../../src/cli/pack-outcome.ts";
import type { Codebook } from "../../src/model/codebook.ts";
import { readCodebook } from "../../src/pipeline/codebook/read-codebook.ts";
import { SMALL_CODEBOOK } from "../pipeline/codebook/small-codebook.ts";
import { PROMISED, SIGNED } from "./collection-folder.ts";

const codebook = readCodebook(SMALL_CODEBOOK).codebook as Codebook;
const reader = openFileReader(codebook);
const MANY = `${JSON.stringify({ id: "one", text: "Germany signed the Elbe Pact – „so war es“." })}
${JSON.stringify({ id: "two", title: "Menu", text: "" })}
${JSON.stringify({ id: "three", text: "Czechia \ud83d\ude00 ratified the Elbe Pact on 4 March 2021." })}
`;

describe("unpackOutcome", () => {
  it.each([
    ["one article", "a.md", SIGNED],
    ["another", "b.md", PROMISED],
    ["several articles and what gave none", "c.jsonl", MANY],
    ["no article", "d.txt", ""],
  ])("gives back what was packed of %s, with the same words", async (_, file, text) => {
    const outcome = await readOutcome(file, new TextEncoder().encode(text), reader);
    const packed = packOutcome(outcome);
    const shifted = new Uint8Array(packed.bytes.length + 3);
    shifted.set(packed.bytes, 3);
    const again = unpackOutcome({ ...packed, bytes: shifted.subarray(3) }, openRereader(codebook));
    expect(again.findings).toEqual(outcome.findings);
    expect(again.articles.map(({ prepared, place }) => ({ ...prepared, story: prepared.story.read(), place }))).toEqual(
      outcome.articles.map(({ prepared, place }) => ({ ...prepared, story: prepared.story.read(), place })),
    );
    expect(again.articles.map(({ prepared: { story } }) => [story.bag, story.fingerprints])).toEqual(
      outcome.articles.map(({ prepared: { story } }) => [story.bag, story.fingerprints]),
    );
    expect(packOutcome(again)).toEqual(packed);
  });
});
