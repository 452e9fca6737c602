import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PARTS_MARK, TITLE_MARK } from "../../src/briefing/offline/offline-file.ts";
import type { Effects } from "../../src/cli/effects.ts";
import { collectionFolder, PROMISED, removeFolder, runIn, SIGNED } from "./collection-folder.ts";

let folder = "";

beforeEach(async () => {
  folder = await collectionFolder({ "articles/promised.md": PROMISED, "articles/signed.md": SIGNED });
});

afterEach(() => removeFolder(folder));

const offlineTemplate = async () => `${TITLE_MARK}${PARTS_MARK}`;

/** Run a command on a machine whose browser gives back what it was given. */
function run(args: readonly string[], printPdf: Effects["printPdf"] = async (html) => new TextEncoder().encode(html)) {
  return runIn(folder, args, { offlineTemplate, printPdf });
}

describe("report", () => {
  it("prints the paper of the view that the options name", async () => {
    const { code, err } = await run(["report", "--as-of", "2021-02", "--out", "week.pdf"]);
    expect([code, err]).toEqual([0, `Wrote ${join(folder, "week.pdf")}\n`]);
    const printed = await readFile(join(folder, "week.pdf"), "utf8");
    expect(printed).toContain('"kind":"paper"');
    expect(printed).toContain("As of 28 February 2021");
  });

  it("writes a page to print where the file's name asks for one, without a browser", async () => {
    const { code } = await run(["report", "--out", "week.html"], async () => ({ mistake: "no browser" }));
    expect(code).toBe(0);
    expect(await readFile(join(folder, "week.html"), "utf8")).toContain('"kind":"paper"');
  });

  it("says what to do where there is no browser, and why one failed", async () => {
    const none = await run(["report", "--out", "week.pdf"], async () => ({ mistake: "none was found. Install one" }));
    expect([none.code, none.err]).toEqual([74, "pactwatch report: none was found. Install one\n"]);
    const failed = await run(["report", "--out", "week.pdf"], async () => {
      throw new Error("the browser ended");
    });
    expect(failed.code).toBe(74);
    expect(failed.err).toMatch(/^pactwatch report: the browser ended\. .*PACTWATCH_BROWSER=.*--out x\.html\.\n$/);
  });

  it("takes the country by an option", async () => {
    const { code } = await run(["report", "--country", "DE", "--out", "germany.html"]);
    expect(code).toBe(0);
    expect(await readFile(join(folder, "germany.html"), "utf8")).toMatch(/"filter":"[^"]*Germany/);
  });

  it("says what is wrong with its use", async () => {
    expect((await run(["report", "--out", "x.pdf", "--as-of", "2030"])).code).toBe(64);
    expect((await run(["report", "--out", "x.pdf", "--filter", "asof=2030-12-31"])).code).toBe(64);
    expect((await run(["report"])).err).toContain("--out must name a file.");
    expect((await run(["report", "--out", "x.pdf", "--filter", "country=XX"])).code).toBe(64);
    expect((await run(["report", "--out", "x.csv"])).err).toContain("x.csv ends in no format of a report.");
    expect((await run(["report", "--out", ""])).err).toContain("--out has an empty value.");
  });
});

describe("brief", () => {
  it("prints the slides as PDF", async () => {
    const { code } = await run(["brief", "--format", "pdf", "--out", "slides.pdf"]);
    expect(code).toBe(0);
    expect(await readFile(join(folder, "slides.pdf"), "utf8")).toContain('"kind":"deck"');
  });
});
