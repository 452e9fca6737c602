import { readdir, rename, rm, stat, truncate, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { collectionFolder, filesUnder, PROMISED, put, removeFolder, runIn, SIGNED } from "./collection-folder.ts";

const RATIFIED = `---
publisher: River Herald
published: 2021-06-05
---
Czechia ratified the Elbe Pact on 4 June 2021. ${"The two lands had spoken of it for years at the old harbour. ".repeat(5)}
`;
const COPY = RATIFIED.replace("River Herald", "Harbour Post").replace("06-05", "06-06");
const TWO = `${JSON.stringify({ id: "one", text: "Germany and Czechia will ratify the Elbe Pact in May 2021." })}
${JSON.stringify({ id: "two", published: "2021-02-01", text: "The Elbe Pact was not signed, the office said." })}
`;

let folder = "";
const path = (file: string) => join(folder, "data", "articles", file);

beforeEach(async () => {
  folder = await collectionFolder({
    "articles/a.md": SIGNED,
    "articles/b.md": PROMISED,
    "articles/c.md": RATIFIED,
    "articles/d.md": COPY,
    "articles/e.jsonl": TWO,
    "articles/f.txt": "",
  });
});

afterEach(() => removeFolder(folder));

/** Hours ahead, so that every stamp of a file is settled. */
const later = { clockMs: () => Date.now() + 3_600_000 };

async function build(...args: string[]): Promise<Record<string, string>> {
  const { code } = await runIn(folder, ["build", "--out", "dataset", ...args], later);
  expect(code).toBe(0);
  return filesUnder(join(folder, "dataset"));
}

/** Build with the cache, and hold it to a build without. */
async function rebuild() {
  const files = await build();
  expect(files).toEqual(await build("--no-cache"));
  return files;
}

describe("build, again", () => {
  it.each<readonly [string, () => Promise<void>]>([
    ["nothing", async () => {}],
    ["a new file", () => put(path("0.md"), RATIFIED.replace("published: 2021-06-05", ""))],
    ["a changed file", () => writeFile(path("c.md"), RATIFIED.replace("ratified", "has not ratified"))],
    ["a changed record among others", () => writeFile(path("e.jsonl"), TWO.replace("not signed", "signed"))],
    ["a file that is gone", () => rm(path("c.md"))],
    ["a renamed file", () => rename(path("c.md"), path("z.md"))],
    [
      "two files that swapped names",
      async () => {
        await rename(path("a.md"), path("x"));
        await rename(path("b.md"), path("a.md"));
        await rename(path("x"), path("b.md"));
      },
    ],
    ["a changed codebook", () => put(join(folder, "data", "codebook", "notes.yaml"), "# a note")],
  ])("gives the bytes of a build without cache after %s", async (_, change) => {
    await rebuild();
    await change();
    await rebuild();
    await rebuild();
  });

  it("sees a change that leaves size and time of the content as they were", async () => {
    const before = await rebuild();
    const { atime, mtime } = await stat(path("a.md"));
    await writeFile(path("a.md"), SIGNED.replace("4 March", "2 March"));
    await utimes(path("a.md"), atime, mtime);
    expect((await rebuild())["/claims.json"]).not.toBe(before["/claims.json"]);
  });

  it("opens a file again that changed in the tick in which it was read", async () => {
    const opened: string[] = [];
    const now = { clockMs: () => Date.now() };
    const run = () => runIn(folder, ["build", "--out", "dataset"], now);
    await run();
    const { fs } = await import("../../src/cli/effects.ts").then(({ realEffects }) => realEffects());
    const open = ((...args: Parameters<typeof fs.open>) => {
      opened.push(String(args[0]));
      return fs.open(...args);
    }) as typeof fs.open;
    await runIn(folder, ["build", "--out", "dataset"], { ...now, fs: { ...fs, open } });
    expect(opened).toContain(path("a.md"));
    await runIn(folder, ["build", "--out", "dataset"], { ...later, fs });
    opened.length = 0;
    await runIn(folder, ["build", "--out", "dataset"], { ...later, fs: { ...fs, open } });
    expect(opened.filter((file) => file.startsWith(path("")))).toEqual([]);
  });

  it("reads all again where the cache was cut, is another's or is gone", async () => {
    const whole = await rebuild();
    const cache = join(folder, ".cache", "pactwatch");
    const harms = [
      (file: string) => truncate(file, 7),
      (file: string) => writeFile(file, "something else"),
      (file: string) => rm(file),
    ];
    for (const kind of ["index", "codebook", "part"]) {
      for (const harm of harms) {
        // A build names its parts anew.
        const names = (await readdir(cache)).filter((name) => name.endsWith(`.${kind}`));
        expect(names).not.toEqual([]);
        for (const name of names) await harm(join(cache, name));
        expect(await rebuild()).toEqual(whole);
      }
    }
  });

  it("gives the same when two builds run at once", async () => {
    const [one, other] = await Promise.all([
      runIn(folder, ["build", "--out", "one"], later),
      runIn(folder, ["build", "--out", "other"], later),
    ]);
    expect([one.code, other.code]).toEqual([0, 0]);
    const whole = await rebuild();
    expect(await filesUnder(join(folder, "one"))).toEqual(whole);
    expect(await filesUnder(join(folder, "other"))).toEqual(whole);
  });
});
