import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { collectionFolder, put, removeFolder, runIn } from "./collection-folder.ts";

const TEXT = `Politics

Elbe Pact near, ministers say
 date 2021-02-03 Germany and Czechia will sign the Elbe Pact in March.
More from River Desk
-
Spain looks to the Minho
Portugal waits for an answer from Madrid.

Leave a Reply`;

let folder = "";

beforeEach(async () => {
  folder = await collectionFolder({});
  await put(join(folder, "clip.txt"), TEXT);
});

afterEach(() => removeFolder(folder));

describe("explain", () => {
  it("shows what was dropped and why, the date and why, tags and claims", async () => {
    const { code, out } = await runIn(folder, ["explain", "clip.txt"]);
    expect(code).toBe(0);
    for (const part of [
      "section-label: the name of a section",
      "teaser: a teaser of another story",
      "comment-form:",
      "2021-02-03, basis metadata",
      'A metadata field stands in the text: "date 2021-02-03".',
      "agreement elbe-pact (Elbe Pact):",
      "elbe-pact: signed, planned",
      'cue "sign"',
      "rule ",
    ]) {
      expect(out).toContain(part);
    }
    expect(out).not.toMatch(/country +(?:ES|PT)/);
  });

  it("gives the same as JSON, with offsets in the file's text", async () => {
    const { out } = await runIn(folder, ["explain", "clip.txt", "--json"]);
    const rows = JSON.parse(out);
    for (const { start, end, text } of rows.dropped) expect(TEXT.slice(start, end)).toBe(text);
    expect(rows.claims).not.toEqual([]);
    for (const { rawStart, rawEnd, start, end, quote } of rows.claims) {
      expect(TEXT.slice(rawStart, rawEnd)).toBe(quote);
      expect(rows.text.slice(start, end)).toBe(quote);
    }
    for (const { mentions } of rows.tags) {
      for (const { start, end, words } of mentions) expect(rows.text.slice(start, end)).toBe(words);
    }
  });

  it("says why there is no date", async () => {
    await put(join(folder, "note"), "The Elbe Pact was announced on 21 January by both sides.");
    const { out } = await runIn(folder, ["explain", "note"]);
    expect(out).toContain('The text says "21 January" without a year; no year is made up for it.');
  });

  it("says of each article of a file which row or entry it is", async () => {
    await put(join(folder, "clips.csv"), 'id,text\nk1,"One\nmore."\nk2,Two.\n');
    const { out } = await runIn(folder, ["explain", "clips.csv"]);
    expect(out).toMatch(/^k1 {2}\(line 2\)$/m);
    expect(out).toMatch(/^k2 {2}\(line 4\)$/m);
    await put(join(folder, "wire.json"), '[{"text":"One."},{"text":"Two.","id":"w2"}]');
    expect((await runIn(folder, ["explain", "wire.json"])).out).toMatch(/^w2 {2}\(entry 2\)$/m);
    const rows = JSON.parse((await runIn(folder, ["explain", "wire.json", "--json"])).out);
    expect(rows.map(({ place }: { place: object }) => place)).toEqual([
      { file: "wire.json", entry: 1 },
      { file: "wire.json", entry: 2 },
    ]);
  });

  it("exits with 1 for a file that is not there or has no text, with 64 for none named", async () => {
    const gone = await runIn(folder, ["explain", "gone.txt"]);
    expect([gone.code, gone.out]).toEqual([1, ""]);
    expect(gone.err).toContain("gone.txt  found: no such file\n");
    await put(join(folder, "empty.md"), "");
    const { code, err } = await runIn(folder, ["explain", "empty.md"]);
    expect(code).toBe(1);
    expect(err).toContain("file-empty");
    expect((await runIn(folder, ["explain"])).code).toBe(64);
  });
});
