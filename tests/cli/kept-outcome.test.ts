import { describe, expect, it } from "vitest";
import { openFileReader, openRereader, readOutcome } from "../../src/cli/file-outcome.ts";
import { KeptOutcome } from "../../src/cli/kept-outcome.ts";
import { entryOf } from "../../src/cli/outcome-entry.ts";
import { packOutcome, unpackOutcome } from "../../src/cli/pack-outcome.ts";
import type { Codebook } from "../../src/model/codebook.ts";
import { readCodebook } from "../../src/pipeline/codebook/read-codebook.ts";
import { SMALL_CODEBOOK } from "../pipeline/codebook/small-codebook.ts";
import { SIGNED } from "./collection-folder.ts";

const codebook = readCodebook(SMALL_CODEBOOK).codebook as Codebook;
const reader = openFileReader(codebook);
const MANY = `${JSON.stringify({ id: "one", text: "Germany signed the Elbe Pact in Dresden.", date: "2021-03" })}
${JSON.stringify({ id: "two", title: "Menu", text: "" })}
${JSON.stringify({ id: "three", text: "Czechia ratified the Elbe Pact on 4 March 2021.", published: "12/13/14" })}
`;
const PLACE = { part: 0, start: 0, length: 0, sum: 0, numbersStart: 2 };

/** A file's outcome, the same as the cache has it, and how often that was opened. */
async function keep(file: string, text: string) {
  const outcome = await readOutcome(file, new TextEncoder().encode(text), reader);
  const { numbers, bytes } = packOutcome(outcome);
  const stamp = { sizeBytes: 0, mtimeMs: 0, ctimeMs: 0, inode: 0 };
  const entry = { file, mark: "", stamp, isSettled: true, ...PLACE, ...entryOf(outcome) };
  let opened = 0;
  const kept = new KeptOutcome(entry, Int32Array.of(7, 7, ...numbers, 7), () => {
    opened++;
    return unpackOutcome({ numbers, bytes }, openRereader(codebook));
  });
  return { outcome, kept, opened: () => opened };
}

describe("KeptOutcome", () => {
  it.each([
    ["a.md", SIGNED],
    ["b.jsonl", MANY],
  ])("says of %s what reading it gave, field by field, and is opened once", async (file, text) => {
    const { outcome, kept, opened } = await keep(file, text);
    expect(kept.findings).toEqual(outcome.findings);
    expect(kept.articles).toHaveLength(outcome.articles.length);
    outcome.articles.forEach(({ prepared, place }, at) => {
      const own = kept.articles[at];
      expect(own?.place).toEqual(place);
      for (const [field, value] of Object.entries(prepared.summary))
        expect(own?.prepared.summary[field as "id"], field).toEqual(value);
      expect(own?.prepared.text).toEqual(prepared.text);
      expect(own?.prepared.mentions).toEqual(prepared.mentions);
      expect(own?.prepared.story.fingerprints).toEqual(prepared.story.fingerprints);
      expect(own?.prepared.story.bag).toEqual(prepared.story.bag);
      expect(own?.prepared.story.read()).toEqual(prepared.story.read());
    });
    expect(opened()).toBe(1);
  });

  it("tells what ordering and joining need without being opened", async () => {
    const { outcome, kept, opened } = await keep("a.md", SIGNED);
    const [own, read] = [kept.articles[0]?.prepared, outcome.articles[0]?.prepared];
    for (const field of ["id", "file", "kind", "published", "findings"] as const)
      expect(own?.summary[field]).toEqual(read?.summary[field]);
    expect(own?.story.isNaming).toBe(true);
    expect(kept.findings).toEqual([]);
    expect(opened()).toBe(0);
  });
});
