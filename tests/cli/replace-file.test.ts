import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { replaceFile } from "../../src/cli/replace-file.ts";
import { effectsIn } from "./collection-folder.ts";

let folder = "";
let path = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pactwatch-"));
  path = join(folder, "week.csv");
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe("replaceFile", () => {
  it("keeps the former file whole where writing ends half way, and leaves nothing beside it", async () => {
    await writeFile(path, "last week");
    const effects = effectsIn(folder);
    const full: typeof writeFile = async (file) => {
      await writeFile(file, "th");
      throw new Error("the disk is full");
    };
    const written = replaceFile(path, "this week", { ...effects, fs: { ...effects.fs, writeFile: full } });
    await expect(written).rejects.toThrow("the disk is full");
    expect([await readFile(path, "utf8"), await readdir(folder)]).toEqual(["last week", ["week.csv"]]);
  });

  it("writes a new file, and over a former one with its rights", async () => {
    await replaceFile(path, "one", effectsIn(folder));
    await chmod(path, 0o600);
    await replaceFile(path, "two", effectsIn(folder));
    expect([await readFile(path, "utf8"), (await stat(path)).mode & 0o777]).toEqual(["two", 0o600]);
    expect(await readdir(folder)).toEqual(["week.csv"]);
  });

  it("writes where a link leads, and keeps the link", async () => {
    await writeFile(path, "one");
    await symlink(path, join(folder, "newest"));
    await replaceFile(join(folder, "newest"), "two", effectsIn(folder));
    expect(await readFile(path, "utf8")).toBe("two");
    expect((await readdir(folder)).sort()).toEqual(["newest", "week.csv"]);
  });

  it("does not take the place of a folder", async () => {
    await expect(replaceFile(folder, "two", effectsIn(folder))).rejects.toThrow();
  });
});
