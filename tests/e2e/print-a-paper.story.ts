import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printPdf } from "../../src/cli/print/print-pdf.ts";
import { launchOptions } from "../browser/find-browser.ts";
import { collectionFolder, PROMISED, removeFolder, runIn, SIGNED } from "../cli/collection-folder.ts";

let folder = "";

/** Text from an article that would be markup, a script or the end of the stamp, if it could. */
const SLY = `---
title: "</style><script>document.title='taken'</script>"
publisher: River "Herald" \\ <b>
published: 2021-04-02
---
Germany and Czechia signed the Elbe Pact on 4 March 2021, said </script>the office.
`;

beforeAll(async () => {
  folder = await collectionFolder({
    "articles/promised.md": PROMISED,
    "articles/signed.md": SIGNED,
    "articles/sly.md": SLY,
  });
});

afterAll(() => removeFolder(folder));

const run = (...args: string[]) =>
  runIn(folder, args, { openPrinter: async () => (html) => printPdf(html, launchOptions().executablePath) });

/** The text of each sheet of a PDF that a command wrote, blanks joined. */
async function pagesOf(...args: string[]): Promise<string[]> {
  const { code, err } = await run(...args, "--out", "out.pdf");
  expect([code, err]).toEqual([0, `Wrote ${join(folder, "out.pdf")}\n`]);
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(join(folder, "out.pdf"))));
  const { text } = await extractText(pdf, { mergePages: false });
  return text.map((page) => page.replace(/\s+/g, " "));
}

describe("a weekly job without a screen", () => {
  it("prints a paper that says what the board says, with its stamp on every sheet", async () => {
    const pages = await pagesOf("report", "--as-of", "2021-03-31");
    const board = JSON.parse((await run("status", "--as-of", "2021-03-31", "--json")).out);
    const all = pages.join(" ");
    expect(JSON.stringify(board)).toContain("2021-03-04");
    expect(all).toContain("Signed on 4 March 2021");
    expect(all).toContain("Germany and Czechia signed the Elbe Pact in Dresden on 4 March 2021.");
    for (const [at, page] of pages.entries()) {
      expect(page).toContain("As of 31 March 2021");
      expect(page).toMatch(/3 of 3 reports, \d stories/);
      expect(page).toMatch(/dataset [0-9a-f]{12}/);
      expect(page).toContain(`${at + 1} / ${pages.length}`);
    }
  });

  it("prints what an article says as text, whatever it looks like", async () => {
    const all = (await pagesOf("report")).join(" ");
    expect(all).toContain("said </script>the office");
    expect(all).toContain('River "Herald" \\ <b>');
    expect(all).not.toContain("taken");
  });

  it("lays no table of the shipped collection wider than its sheet", async () => {
    const paper = join(folder, "japan.html");
    expect((await runIn(process.cwd(), ["report", "--country", "JP", "--out", paper])).code).toBe(0);
    const browser = await chromium.launch(launchOptions());
    // As wide as a sheet of A4 within its margins.
    const page = await browser.newPage({ viewport: { width: 703, height: 1000 } });
    await page.goto(pathToFileURL(paper).href);
    await page.emulateMedia({ media: "print" });
    await page.getByText("Overdue for").first().waitFor();
    const widths = await page
      .locator("table")
      .evaluateAll((tables) => tables.map((table) => table.getBoundingClientRect().width));
    await browser.close();
    expect(Math.max(...widths)).toBeLessThanOrEqual(703);
  });

  it("prints a sheet a slide", async () => {
    const pages = await pagesOf("brief", "--format", "pdf", "--filter", "slides=title+board+sources");
    expect(pages).toHaveLength(3);
    expect(pages[0]).toContain("Where international agreements stand");
    expect(pages[1]).toContain("Signed on 4 March 2021");
    expect(pages[2]).toContain("Pactwatch 3 / 3");
  });

  it("says which browser failed, and leaves nothing behind", async () => {
    const { code, err } = await runIn(folder, ["report", "--out", "none.pdf"], {
      openPrinter: async () => (html) => printPdf(html, join(folder, "no-browser")),
    });
    expect(code).toBe(74);
    expect(err).toMatch(/the browser .*no-browser could not be started/);
  });
});
