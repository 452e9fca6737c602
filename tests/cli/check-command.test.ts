import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { collectionFolder, put, removeFolder, runIn, SIGNED } from "./collection-folder.ts";

let folder = "";

beforeEach(async () => {
  folder = await collectionFolder({ "articles/a.md": SIGNED, "articles/b.md": "" });
});

afterEach(() => removeFolder(folder));

describe("check", () => {
  it("says what build would find and writes nothing", async () => {
    const { code, out } = await runIn(folder, ["check"]);
    expect(code).toBe(0);
    expect(out).toContain("file-empty (1)");
    expect(out).toContain("1 article (1 dated, 0 undated)");
    expect(await readdir(folder)).toEqual(["data"]);
  });

  it("names every finding, with --all as without", async () => {
    for (let number = 0; number < 25; number++) await put(join(folder, "data", "articles", `none-${number}.md`), "");
    const { code, out } = await runIn(folder, ["check", "--all"]);
    expect(code).toBe(0);
    expect(out.match(/none-\d+\.md/g)).toHaveLength(25);
    expect(await runIn(folder, ["check"])).toEqual({ code, out, err: "" });
  });

  it("prints findings as JSON", async () => {
    const { out } = await runIn(folder, ["check", "--json"]);
    expect(JSON.parse(out)).toEqual([{ code: "file-empty", file: "articles/b.md" }]);
  });

  it("has the exit codes of build", async () => {
    await put(join(folder, "data", "articles", "a.md"), "");
    expect((await runIn(folder, ["check"])).code).toBe(1);
    await put(join(folder, "data", "codebook", "ladders.yaml"), "ladders: [");
    expect((await runIn(folder, ["check"])).code).toBe(2);
    expect((await runIn(folder, ["check", "--quick"])).code).toBe(64);
  });
});
