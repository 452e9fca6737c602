import { chmod, mkdir, readdir, readFile, rename, symlink, truncate } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { realEffects } from "../../src/cli/effects.ts";
import type { Finding } from "../../src/model/finding.ts";
import { collectionFolder, filesUnder, PROMISED, put, removeFolder, runIn, SIGNED } from "./collection-folder.ts";

const folders: string[] = [];

async function folderOf(files: Parameters<typeof collectionFolder>[0]): Promise<string> {
  const folder = await collectionFolder(files);
  folders.push(folder);
  return folder;
}

async function manifestOf(folder: string) {
  return JSON.parse((await filesUnder(join(folder, "public", "dataset")))["/manifest.json"] ?? "null");
}

async function codesOf(folder: string): Promise<string[]> {
  const { out } = await runIn(folder, ["check", "--json"]);
  const findings: Finding[] = JSON.parse(out);
  return findings.map(({ code, file }) => `${code} ${file}`);
}

afterEach(async () => {
  await Promise.all(folders.splice(0).map(removeFolder));
});

describe("build", () => {
  it("writes a dataset and says what is in it", async () => {
    const folder = await folderOf({ "articles/2021/a.md": SIGNED, "articles/b.txt": "Talks on the Elbe Pact go on." });
    const { code, out, err } = await runIn(folder, ["build"]);
    expect(code).toBe(0);
    expect(out).toContain("2 articles (1 dated, 1 undated) in 2 stories, 1 claim, 1 finding, 0.0 s");
    expect(err).toContain("date-missing (1)");
    expect(await manifestOf(folder)).toMatchObject({ articles: 2, claims: 1 });
  });

  it("counts what it found a kind, and says what names every place and how to mend it", async () => {
    const folder = await folderOf({
      "articles/a.md": SIGNED,
      ...Object.fromEntries(
        [1, 2, 3, 4].map((at) => [`articles/${at}.txt`, `Talks on the Elbe Pact go on, day ${at}.`]),
      ),
    });
    const { err } = await runIn(folder, ["build"]);
    expect(err).toContain("date-missing (4): Nothing shows when it was published.");
    expect(err).not.toContain("1.txt");
    expect(err).toContain("npm run -s pactwatch -- check\n");
    expect((await runIn(folder, ["build", "--data", "./data"])).err).toContain("check --data ./data\n");
    const all = (await runIn(folder, ["build", "--all"])).err;
    expect(all).toContain("articles/1.txt");
    expect(all).toContain("To mend:");
  });

  it("writes the same bytes whatever order the folder lists its files in", async () => {
    const folder = await folderOf({
      "articles/a.md": SIGNED,
      "articles/b.md": PROMISED,
      "articles/c/d.txt": "The Elbe Pact.",
    });
    await runIn(folder, ["build", "--out", "one"]);
    const { fs } = realEffects();
    const backwards = (async (path: string, options: { withFileTypes: true }) =>
      (await fs.readdir(path, options)).reverse()) as typeof fs.readdir;
    await runIn(folder, ["build", "--out", "two"], { fs: { ...fs, readdir: backwards } });
    const one = await filesUnder(join(folder, "one"));
    expect(Object.keys(one)).toContain("/texts/000.json");
    expect(await filesUnder(join(folder, "two"))).toEqual(one);
  });

  it("writes the same bytes on another day, and flags a date to come on the terminal", async () => {
    const folder = await folderOf({ "articles/a.md": SIGNED.replace("2021-03-05", "2026-11-25") });
    const early = await runIn(folder, ["build", "--out", "one"]);
    const late = await runIn(folder, ["build", "--out", "two"], { today: () => "2027-01-01" as never });
    expect(early.err).toContain("date-future");
    expect(late.err).not.toContain("date-future");
    expect(await filesUnder(join(folder, "one"))).toEqual(await filesUnder(join(folder, "two")));
  });

  it("names its input by a fingerprint of names and contents", async () => {
    const folder = await folderOf({ "articles/a.md": SIGNED });
    await runIn(folder, ["build"]);
    const { fingerprint } = await manifestOf(folder);
    await put(join(folder, "data", "articles", "a.md"), SIGNED.replace("Dresden", "Prague"));
    await runIn(folder, ["build"]);
    const changed = (await manifestOf(folder)).fingerprint;
    expect(changed).not.toBe(fingerprint);
    await put(join(folder, "data", "articles", "a.md"), SIGNED);
    await runIn(folder, ["build"]);
    expect((await manifestOf(folder)).fingerprint).toBe(fingerprint);
  });

  it("loses nothing to bad neighbours, and reports each", async () => {
    const utf16 = Buffer.from(`\ufeff${SIGNED.replace("The Elbe", "An Elbe")}`, "utf16le");
    const folder = await folderOf({
      "articles/good.md": SIGNED,
      "articles/empty.md": "",
      "articles/picture.txt": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 0xff]),
      "articles/latin.txt": Buffer.from("Der Elbe-Vertrag wird überprüft.", "latin1"),
      "articles/wide.md": utf16,
      "articles/marked.md": `\ufeff${PROMISED}`,
      "articles/broken.md": `---\ntitle: Pact: a "step"\npublished: 2021-01-21\n---\nThe Elbe Pact is near.`,
      "articles/sheet.xlsx": "x",
      "articles/huge.txt": "",
      "articles/2020/good.md": PROMISED,
      "articles/.hidden.md": SIGNED,
    });
    await truncate(join(folder, "data", "articles", "huge.txt"), 50_000_000);
    const { code, out } = await runIn(folder, ["build"]);
    expect(code).toBe(0);
    expect(out).toContain("6 articles");
    expect(await codesOf(folder)).toEqual([
      "front-matter-broken articles/broken.md",
      "file-empty articles/empty.md",
      "file-too-large articles/huge.txt",
      "date-missing articles/latin.txt",
      "file-binary articles/picture.txt",
      "format-unknown articles/sheet.xlsx",
    ]);
    const texts = (await filesUnder(join(folder, "public", "dataset")))["/lines/000.json"] ?? "";
    for (const title of ["An Elbe Pact is signed", "Elbe Pact due in spring", 'Pact: a \\"step\\"'])
      expect(texts).toContain(title);
  });

  it("names both files of one name and text and keeps the first", async () => {
    const folder = await folderOf({ "articles/a/x.md": SIGNED, "articles/b/x.md": SIGNED });
    const { out } = await runIn(folder, ["check", "--json"]);
    expect(JSON.parse(out)).toEqual([
      { code: "article-id-twice", file: "articles/b/x.md", found: "x, also the id of articles/a/x.md" },
    ]);
  });

  it("does not read a file over the limit into memory", async () => {
    const folder = await folderOf({ "articles/a.md": SIGNED, "articles/huge.txt": "" });
    await truncate(join(folder, "data", "articles", "huge.txt"), 50_000_000);
    const { fs } = realEffects();
    let readBytes = 0;
    const readSync = ((...args: Parameters<typeof fs.readSync>) => {
      const count = fs.readSync(...args);
      readBytes += count;
      return count;
    }) as typeof fs.readSync;
    await runIn(folder, ["build"], { fs: { ...fs, readSync } });
    expect(readBytes).toBeGreaterThan(0);
    expect(readBytes).toBeLessThan(10_000_000);
  });

  it("follows no link, and says so", async () => {
    const folder = await folderOf({ "articles/a.md": SIGNED, "outside/secret.md": PROMISED });
    await symlink(join(folder, "data", "outside"), join(folder, "data", "articles", "linked"));
    await symlink(join(folder, "data", "outside", "secret.md"), join(folder, "data", "articles", "secret.md"));
    const { code, out } = await runIn(folder, ["build"]);
    expect(code).toBe(0);
    expect(out).toContain("1 article ");
    expect(await codesOf(folder)).toEqual(["file-unreadable articles/linked", "file-unreadable articles/secret.md"]);
  });

  it.skipIf(process.getuid?.() === 0)("reports a file that it may not open", async () => {
    const folder = await folderOf({ "articles/a.md": SIGNED, "articles/locked.md": PROMISED });
    await chmod(join(folder, "data", "articles", "locked.md"), 0);
    expect(await codesOf(folder)).toEqual(["file-unreadable articles/locked.md"]);
  });

  it("reports a file that cannot be opened and reads the others", async () => {
    const folder = await folderOf({ "articles/a.md": SIGNED, "articles/locked.md": PROMISED });
    const { fs } = realEffects();
    const openSync = ((path: string, flags: string) => {
      if (path.endsWith("locked.md")) throw Object.assign(new Error("no"), { code: "EACCES" });
      return fs.openSync(path, flags);
    }) as typeof fs.openSync;
    const { code, err, out } = await runIn(folder, ["build"], { fs: { ...fs, openSync } });
    expect(code).toBe(0);
    expect(out).toContain("1 article ");
    expect(err).toContain("articles/locked.md  found: a file that may not be read");
  });

  it("exits with 1 and keeps the last dataset when no article can be read", async () => {
    const folder = await folderOf({ "articles/a.md": SIGNED });
    await runIn(folder, ["build"]);
    const before = await filesUnder(join(folder, "public"));
    await put(join(folder, "data", "articles", "a.md"), "");
    expect((await runIn(folder, ["build"])).code).toBe(1);
    expect(await filesUnder(join(folder, "public"))).toEqual(before);
  });

  it("exits with 2, names file and line, and keeps the last dataset on a mistake in the codebook", async () => {
    const folder = await folderOf({ "articles/a.md": SIGNED });
    await runIn(folder, ["build"]);
    const before = await filesUnder(join(folder, "public"));
    await put(join(folder, "data", "codebook", "themes.yaml"), "themes:\n  - id: water\n    nme: Water\n");
    const { code, err } = await runIn(folder, ["build"]);
    expect(code).toBe(2);
    expect(err).toMatch(/codebook\/themes\.yaml:\d/);
    expect(await filesUnder(join(folder, "public"))).toEqual(before);
  });

  it("leaves the last dataset in place when it cannot write, and nothing beside it", async () => {
    const folder = await folderOf({ "articles/a.md": SIGNED });
    await runIn(folder, ["build"]);
    const before = await filesUnder(join(folder, "public"));
    await put(join(folder, "data", "articles", "b.md"), PROMISED);
    const { fs } = realEffects();
    const full = (() => Promise.reject(new Error("no space left"))) as typeof fs.writeFile;
    const { code, err } = await runIn(folder, ["build"], { fs: { ...fs, writeFile: full } });
    expect(code).toBe(74);
    expect(err).toContain("no space left");
    expect(await filesUnder(join(folder, "public"))).toEqual(before);
    expect(await readdir(join(folder, "public"))).toEqual(["dataset"]);
  });

  it.each([
    ["nothing given", []],
    ["an unknown option", ["build", "--ouch"]],
    ["an option without its value", ["build", "--data"]],
    ["an argument too many", ["build", "here"]],
    ["an unknown command", ["bild"]],
    ["a folder around the collection", ["build", "--out", "."]],
    ["a folder among the articles", ["build", "--out", "data/articles/out"]],
  ])("exits with 64 for %s", async (_, args) => {
    const folder = await folderOf({ "articles/a.md": SIGNED });
    const { code, out, err } = await runIn(folder, args);
    expect([code, out]).toEqual([64, ""]);
    expect(err).not.toBe("");
  });

  it("replaces no folder that holds other things", async () => {
    const folder = await folderOf({ "articles/a.md": SIGNED });
    await put(join(folder, "letters", "dear.txt"), "Dear all");
    expect((await runIn(folder, ["build", "--out", "letters"])).code).toBe(64);
    expect(await filesUnder(join(folder, "letters"))).toEqual({ "/dear.txt": "Dear all" });
  });

  it("replaces no file, and nothing below one", async () => {
    const folder = await folderOf({ "articles/a.md": SIGNED });
    await put(join(folder, "notes.txt"), "Dear diary");
    expect((await runIn(folder, ["build", "--out", "notes.txt"])).code).toBe(64);
    expect((await runIn(folder, ["build", "--out", "notes.txt/dataset"])).code).toBe(64);
    expect(await readFile(join(folder, "notes.txt"), "utf8")).toBe("Dear diary");
  });

  it("writes through no link", async () => {
    const folder = await folderOf({ "articles/a.md": SIGNED });
    await put(join(folder, "elsewhere", "manifest.json"), "{}");
    await symlink(join(folder, "elsewhere"), join(folder, "linked"));
    await symlink(join(folder, "data"), join(folder, "collection"));
    expect((await runIn(folder, ["build", "--out", "linked"])).code).toBe(64);
    expect((await runIn(folder, ["build", "--out", "collection/articles/out"])).code).toBe(64);
    expect(await filesUnder(join(folder, "elsewhere"))).toEqual({ "/manifest.json": "{}" });
  });

  it.each([
    ["is another program's", (out: string) => put(join(out, "manifest.json"), '{"name":"a web app","version":1}')],
    ["is no JSON", (out: string) => put(join(out, "manifest.json"), "Bill of lading")],
    ["does not list a file of the folder", (out: string) => put(join(out, "thesis.md"), "Chapter 1")],
    ["does not list a file of a folder in it", (out: string) => put(join(out, "texts", "thesis.md"), "Chapter 1")],
    ["does not list a folder", (out: string) => mkdir(join(out, "photos"))],
  ])("replaces no folder whose manifest %s", async (_, change) => {
    const folder = await folderOf({ "articles/a.md": SIGNED });
    await runIn(folder, ["build", "--out", "kept"]);
    await change(join(folder, "kept"));
    const before = await filesUnder(join(folder, "kept"));
    expect((await runIn(folder, ["build", "--out", "kept"])).code).toBe(64);
    expect(await filesUnder(join(folder, "kept"))).toEqual(before);
  });

  it("replaces a dataset into which a system has put a file of its own", async () => {
    const folder = await folderOf({ "articles/a.md": SIGNED });
    await runIn(folder, ["build"]);
    await put(join(folder, "public", "dataset", ".DS_Store"), "x");
    expect((await runIn(folder, ["build"])).code).toBe(0);
  });

  it("clears no hidden folder beside the dataset that holds other things", async () => {
    const folder = await folderOf({ "articles/a.md": SIGNED });
    await put(join(folder, "public", ".dataset.last", "dear.txt"), "Dear all");
    expect((await runIn(folder, ["build"])).code).toBe(64);
    expect(await filesUnder(join(folder, "public"))).toEqual({ "/.dataset.last/dear.txt": "Dear all" });
  });

  it("brings back what a killed build moved aside even when the codebook has a mistake", async () => {
    const folder = await folderOf({ "articles/a.md": SIGNED });
    await runIn(folder, ["build"]);
    const before = await filesUnder(join(folder, "public"));
    await rename(join(folder, "public", "dataset"), join(folder, "public", ".dataset.last"));
    await put(join(folder, "data", "codebook", "themes.yaml"), "themes: [");
    expect((await runIn(folder, ["build"])).code).toBe(2);
    expect(await filesUnder(join(folder, "public"))).toEqual(before);
  });

  it("draws a bar on a terminal and clears it", async () => {
    const folder = await folderOf({ "articles/a.md": SIGNED });
    const { err } = await runIn(folder, ["build"], { errColumns: 80 });
    expect(err).toContain("█");
    expect(err.endsWith("\r\u001b[K")).toBe(true);
  });

  it("writes plain lines for long work where there is no terminal", async () => {
    const files = Object.fromEntries(Array.from({ length: 4 }, (_, number) => [`articles/${number}.md`, SIGNED]));
    const folder = await folderOf(files);
    let nowMs = 0;
    const { err } = await runIn(folder, ["build"], {
      nowMs: () => {
        nowMs += 1_500;
        return nowMs;
      },
    });
    expect(err).toMatch(/^Reading article \d of 4\n/);
    expect(err).not.toContain("\u001b");
  });

  it("prints its help", async () => {
    const { code, out } = await runIn("/", ["build", "--help"]);
    expect(code).toBe(0);
    expect(out).toContain("--out DIR");
    expect(out).toContain("64  wrong use of the command line");
  });
});
