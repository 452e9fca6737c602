import { rm, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FileStamp } from "../../src/cli/file-stamp.ts";
import { findUnchanged, type ListedFiles, listArticles } from "../../src/cli/find-files.ts";
import type { OutcomeCache } from "../../src/cli/outcome-cache.ts";
import { collectionFolder, effectsIn, PROMISED, removeFolder, SIGNED } from "./collection-folder.ts";

let folder = "";
const data = () => join(folder, "data");
const article = (name: string) => join(data(), "articles", name);
const NAMES = ["2021/b.md", "a.md", "c.xyz"];

beforeEach(async () => {
  folder = await collectionFolder({ "articles/2021/b.md": PROMISED, "articles/a.md": SIGNED, "articles/c.xyz": "?" });
});

afterEach(() => removeFolder(folder));

const list = (last: ListedFiles | null, touched: readonly string[] | null) =>
  listArticles(data(), last, touched && new Set(touched), effectsIn(folder));

/** A cache that knows every file as it stands, and in which order it was asked. */
function cacheOf(stamps: Map<string, FileStamp>): Pick<OutcomeCache, "findByStamp"> {
  return {
    findByStamp: (file, stamp) => {
      stamps.set(file.slice("articles/".length), stamp);
      return { mark: file, outcome: { articles: [], findings: [] } };
    },
  };
}

/** The list as a reading leaves it. */
async function lastList(): Promise<ListedFiles> {
  const [stamps, listed] = [new Map<string, FileStamp>(), await list(null, null)];
  findUnchanged(data(), listed, cacheOf(stamps), effectsIn(folder));
  return { ...listed, stamps };
}

describe("listArticles", () => {
  it("lists all where anything may have changed, and goes by the last list where only files did", async () => {
    const last = await lastList();
    expect(last.names).toEqual(NAMES);
    await rm(article("a.md"));
    await symlink("b.md", article("2021/linked.md"));
    for (const touched of [
      null,
      ["articles/2021"],
      ["articles"],
      ["articles/new.md"],
      ["notes.md"],
      ["articles/c.xyz"],
    ]) {
      const { names, findings, stamps } = await list(last, touched);
      expect(names, String(touched)).toEqual(["2021/b.md", "c.xyz"]);
      expect(findings).toHaveLength(1);
      expect(stamps.size).toBe(0);
    }
    expect((await list(null, [])).names).toEqual(["2021/b.md", "c.xyz"]);
    const same = await list(last, ["articles/a.md", "about.md", "codebook/themes.yaml"]);
    expect([same.names, [...same.stamps.keys()]]).toEqual([NAMES, ["2021/b.md"]]);
  });
});

describe("findUnchanged", () => {
  it("looks at a file that was touched, and goes by the last look for the others", async () => {
    const last = await lastList();
    for (const name of NAMES) await utimes(article(name), 1000, 1000);
    const stamps = new Map<string, FileStamp>();
    const { kept } = findUnchanged(data(), await list(last, ["articles/a.md"]), cacheOf(stamps), effectsIn(folder));
    expect([...kept.keys()]).toEqual(["2021/b.md", "a.md"]);
    expect(stamps.get("a.md")?.mtimeMs).toBe(1_000_000);
    expect(stamps.get("2021/b.md")).toEqual(last.stamps.get("2021/b.md"));
  });

  it("counts what there is to read of files that the cache does not know", async () => {
    await writeFile(article("a.md"), "12345");
    const { kept, unknownBytes } = findUnchanged(data(), await list(null, null), null, effectsIn(folder));
    expect([kept.size, unknownBytes]).toEqual([0, 5 + PROMISED.length]);
  });
});
