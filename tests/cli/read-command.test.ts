import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { collectionFolder, put, removeFolder, runIn, SIGNED, streamOf } from "./collection-folder.ts";

let folder = "";

beforeEach(async () => {
  folder = await collectionFolder({ "articles/b.md": SIGNED });
  await put(join(folder, "in", "a.jsonl"), '{"title":"One","text":"First.\\nSecond.","date":"2021"}\n{"text":""}\n');
  await put(join(folder, "in", "deep", "c.txt"), "Words of a clipping.");
  await put(join(folder, "in", "picture.png"), "Words of a note.");
});

afterEach(() => removeFolder(folder));

const rowsOf = (out: string) =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));

describe("read", () => {
  it("prints every article of a folder and a file, and findings apart", async () => {
    const { code, out, err } = await runIn(folder, ["read", "in", "data/articles/b.md"]);
    expect(code).toBe(0);
    expect(rowsOf(out)).toEqual([
      {
        id: expect.stringMatching(/^a-/),
        file: "in/a.jsonl",
        line: 1,
        title: "One",
        published: "2021",
        basis: "given",
        text: "First.\n\nSecond.",
      },
      { id: "c", file: "in/deep/c.txt", title: null, published: null, basis: "none", text: "Words of a clipping." },
      {
        id: "b",
        file: "data/articles/b.md",
        title: "The Elbe Pact is signed",
        published: "2021-03-05",
        basis: "metadata",
        text: "Germany and Czechia signed the Elbe Pact in Dresden on 4 March 2021.",
      },
    ]);
    for (const part of ["entry-textless", "in/a.jsonl:2", "format-unknown", "in/picture.png"])
      expect(err).toContain(part);
  });

  it("prints what `tag` reads, each under its id", async () => {
    const { out } = await runIn(folder, ["read", "data/articles/b.md"]);
    const { out: tagged } = await runIn(folder, ["tag", "--data", "data"], { stdin: streamOf([out]) });
    expect(rowsOf(tagged)).toMatchObject([
      { id: "b", published: { date: "2021-03-05" }, claims: [{ stage: "signed" }] },
    ]);
  });

  it("needs no codebook, and reads a named file whatever its ending", async () => {
    await removeFolder(join(folder, "data"));
    const { code, out } = await runIn(folder, ["read", "in/picture.png"]);
    expect(code).toBe(0);
    expect(rowsOf(out)).toMatchObject([{ text: "Words of a note." }]);
  });

  it("exits with 1 where nothing can be read and with 64 where nothing is named", async () => {
    expect((await runIn(folder, ["read", "gone.txt"])).code).toBe(1);
    expect((await runIn(folder, ["read"])).code).toBe(64);
  });
});
