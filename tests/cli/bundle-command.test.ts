import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PARTS_MARK, TITLE_MARK } from "../../src/briefing/offline/offline-file.ts";
import { collectionFolder, PROMISED, put, removeFolder, runIn, SIGNED } from "./collection-folder.ts";

let folder = "";

beforeEach(async () => {
  folder = await collectionFolder({ "articles/promised.md": PROMISED, "articles/signed.md": SIGNED });
});

afterEach(() => removeFolder(folder));

const offlineTemplate = async () => `${TITLE_MARK}${PARTS_MARK}`;
const bundle = (...args: string[]) => runIn(folder, ["bundle", ...args], { offlineTemplate });

describe("bundle", () => {
  it("writes the dashboard with its data into one file", async () => {
    const { code, err } = await bundle("--filter", "from=2021-03");
    expect([code, err]).toEqual([0, `Wrote ${join(folder, "pactwatch.html")}\n`]);
    const html = await readFile(join(folder, "pactwatch.html"), "utf8");
    expect(html).toContain('data-part="manifest.json"');
    expect(html).toContain('"search":"from=2021-03"');
    expect(html).toContain("1 of 2 reports");
  });

  it("holds the files that a build writes", async () => {
    await runIn(folder, ["build"]);
    const built = await readFile(join(folder, "public", "dataset", "manifest.json"), "utf8");
    const { out } = await bundle("--out", "-");
    const base64 = /data-part="manifest.json">([^<]*)/.exec(out)?.[1] ?? "";
    const packed = new Blob([Buffer.from(base64, "base64")]).stream().pipeThrough(new DecompressionStream("gzip"));
    expect(await new Response(packed).text()).toBe(built);
  });

  it("writes the slides alone", async () => {
    const { out } = await bundle("--deck", "--out", "-");
    expect([...out.matchAll(/data-part="([^"]+)"/g)].map(([, name]) => name)).toEqual(["content.json"]);
  });

  it.each([
    ["--as-of", "2030"],
    ["--deck", "--as-of", "2030-12-31"],
    ["--deck", "--filter", "asof=2030-12-31"],
    ["--deck", "--since", "2030"],
  ])("refuses a day that has not come: %s %s %s", async (...args) => {
    const { code, err } = await bundle(...args);
    expect([code, err]).toEqual([64, expect.stringContaining("it is one that has come")]);
  });

  it("opens on the country that an option names", async () => {
    const { code } = await bundle("--country", "DE");
    expect(code).toBe(0);
    expect(await readFile(join(folder, "pactwatch.html"), "utf8")).toContain('"search":"country=DE"');
  });

  it("says what is wrong", async () => {
    expect((await bundle("--pages")).code).toBe(64);
    expect((await bundle("--filter", "country=XX")).err).toContain("country=XX is nothing that this collection has.");
    expect((await bundle("--out", "board.pdf")).err).toContain("the name board.pdf ends in another format than html");
    await put(join(folder, "taken"), "");
    expect((await bundle("--out", join("taken", "x.html"))).code).toBe(74);
  });
});
