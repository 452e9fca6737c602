import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PARTS_MARK, TITLE_MARK } from "../../src/briefing/offline/offline-file.ts";
import type { Effects } from "../../src/cli/effects.ts";
import { collectionFolder, PROMISED, put, removeFolder, runIn, SIGNED } from "./collection-folder.ts";

let folder = "";

beforeEach(async () => {
  folder = await collectionFolder({ "articles/promised.md": PROMISED, "articles/signed.md": SIGNED });
});

afterEach(() => removeFolder(folder));

const offlineTemplate = async () => `${TITLE_MARK}${PARTS_MARK}`;

/** Run a command on a machine whose browser gives back what it was given. */
function run(
  args: readonly string[],
  openPrinter: Effects["openPrinter"] = async () => async (html) => new TextEncoder().encode(html),
  template = offlineTemplate,
) {
  return runIn(folder, args, { offlineTemplate: template, openPrinter });
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
    const failed = await run(["report", "--out", "week.pdf"], async () => async () => {
      throw new Error("the browser ended");
    });
    expect(failed.code).toBe(74);
    expect(failed.err).toMatch(/^pactwatch report: the browser ended\. .*PACTWATCH_BROWSER=.*--out x\.html\.\n$/);
  });

  it.each([
    [["--out", "week.pdf"], 74, "none was found. Install one"],
    [["--out", "articles.pdf"], 74, "it is a folder"],
    [["--out", "-"], 64, "--out must name one."],
  ])("says so before the work where %j cannot be written", async (args, code, words) => {
    await put(join(folder, "articles.pdf", "x"), "");
    let isWorked = false;
    const template = async () => {
      isWorked = true;
      return offlineTemplate();
    };
    const outcome = await run(["report", ...args], async () => ({ mistake: "none was found. Install one" }), template);
    expect([outcome.code, outcome.err]).toEqual([code, expect.stringContaining(words)]);
    expect(isWorked).toBe(false);
  });

  it("chooses no slides, as a paper has none", async () => {
    const { code, err } = await run(["report", "--filter", "slides=board", "--out", "x.html"]);
    expect([code, err]).toEqual([64, expect.stringContaining("slides= chooses slides")]);
  });

  it("says what it wrote under a name that does not", async () => {
    expect((await run(["report", "--out", "week"])).err).toContain(`Wrote ${join(folder, "week")} as pdf`);
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
