import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { realEffects } from "../../src/cli/effects.ts";
import { listFiles } from "../../src/cli/list-files.ts";
import { collectionFolder, put, removeFolder } from "./collection-folder.ts";

let folder = "";

beforeEach(async () => {
  folder = join(await collectionFolder({}), "tree");
});

afterEach(() => removeFolder(join(folder, "..")));

const PASSED_OVER = [".hidden/x.md", ".gitkeep", "~$a.docx", "a/Thumbs.db", "desktop.ini"];

describe("listFiles", () => {
  it("lists files at any depth in one order, without hidden ones", async () => {
    for (const name of ["b.md", "a/z.md", "a.md", "Z.md", "ä.md", ...PASSED_OVER]) await put(join(folder, name), "x");
    const { files, findings } = await listFiles(folder, "", realEffects());
    expect(files).toEqual(["Z.md", "a.md", "a/z.md", "b.md", "ä.md"]);
    expect(findings).toEqual([]);
  });

  it("follows no link that leads round in a circle", async () => {
    await put(join(folder, "a.md"), "x");
    await symlink(folder, join(folder, "again"));
    const { files, findings } = await listFiles(folder, "articles/", realEffects());
    expect(files).toEqual(["a.md"]);
    expect(findings).toEqual([
      { code: "file-unreadable", file: "articles/again", found: "a link", expected: "a file" },
    ]);
  });

  it("has no files where there is no folder, and reports one that may not be listed", async () => {
    expect(await listFiles(join(folder, "none"), "", realEffects())).toEqual({ files: [], findings: [] });
    const effects = realEffects();
    const refused = Object.assign(new Error("no"), { code: "EACCES" });
    const readdir = ((): Promise<never> => Promise.reject(refused)) as typeof effects.fs.readdir;
    const { findings } = await listFiles(folder, "articles/", { ...effects, fs: { ...effects.fs, readdir } });
    expect(findings).toMatchObject([{ code: "file-unreadable", file: "articles" }]);
  });
});
