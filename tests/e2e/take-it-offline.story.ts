import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Page } from "playwright";
import { extractText } from "unpdf";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type PageServer, passingReports, scanAccess, servePage } from "./page-server.ts";

/** For the shipped collection; the whole dashboard with its data. */
const MOST_BYTES = 1_500_000;

let folder = "";
/** The addresses of the files that the page saved, on disk. */
let [dashboard, slides, paper] = ["", "", ""];
let server: PageServer;
/** What the served page says, to hold the files to. */
let served: Awaited<ReturnType<typeof readOverview>>;
/** The page's sheet of all that can leave it. */
let sheet: { readonly sorts: readonly string[]; readonly fonts: readonly string[]; readonly font: string };
let context: BrowserContext;
let page: Page;
let problems: string[];

/** What a reader of the overview sees, in words. */
async function readOverview(own: Page) {
  await own.locator(".card h3").first().waitFor();
  const words = async (place: string) => (await own.locator(place).allTextContents()).map((text) => text.trim());
  return {
    passing: await passingReports(own),
    headline: await words("main h1"),
    cards: await words(".card h3, .card-status"),
    facets: await words(".rail .facet-count"),
  };
}

async function save(own: Page, name: string, file: string): Promise<string> {
  const [download] = await Promise.all([own.waitForEvent("download"), own.getByRole("button", { name }).click()]);
  const path = join(folder, file);
  await download.saveAs(path);
  return pathToFileURL(path).href;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pactwatch-offline-"));
  server = await servePage();
  const own = await server.browser.newPage({ viewport: { width: 1440, height: 900 } });
  await own.goto(`${server.address}?country=JP`);
  served = await readOverview(own);
  await own.getByRole("button", { name: "Export" }).click();
  sheet = await own.locator(".export-sheet").evaluate((element) => ({
    sorts: [...element.querySelectorAll("dt")].map(({ textContent }) => textContent),
    fonts: [...element.querySelectorAll("button, select, input")].map((part) => getComputedStyle(part).fontFamily),
    font: getComputedStyle(document.body).fontFamily,
  }));
  dashboard = await save(own, "The whole dashboard: One file", "my dashboard.html");
  slides = await save(own, "Slides: One file", "slides.html");
  paper = await save(own, "Paper: One file", "paper.html");
  await own.close();
}, 120_000);

afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  problems = [];
  context = await server.browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.setOffline(true);
  await context.route(/^https?:/, (route) => {
    problems.push(`asked the network for ${route.request().url()}`);
    return route.abort();
  });
  page = await context.newPage();
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
  });
});

afterEach(async () => {
  await context.close();
  expect(problems).toEqual([]);
});

describe("the sheet of what leaves the page", () => {
  it("begins with what is presented and handed over", () => {
    expect(sheet.sorts.slice(0, 3)).toEqual(["Slides", "Paper", "The whole dashboard"]);
  });

  it("sets every part in the page's own type", () => {
    expect(new Set(sheet.fonts)).toEqual(new Set([sheet.font]));
  });
});

describe("a reader without a network", () => {
  it("opens the file from disk and sees what the served page shows, on the view that it was saved with", async () => {
    await page.goto(dashboard);
    expect(await readOverview(page)).toEqual(served);
    expect(new URL(page.url()).search).toBe("?country=JP");
    expect(await scanAccess(page)).toEqual([]);
  });

  it("reads how current the file is, and finds nothing in it that would need the server", async () => {
    await page.goto(dashboard);
    await page.getByRole("button", { name: "About this file" }).click();
    const sheet = page.getByRole("dialog", { name: "About this file" });
    const words = await sheet.innerText();
    expect(words).toMatch(/As of \d+ \w+ \d{4}/);
    expect(words).toMatch(/dataset [0-9a-f]{12}/);
    expect(words).toContain(`${served.passing} of 403 reports`);
    expect(words).toMatch(/Made on \d+ \w+ \d{4}/);
    await sheet.getByRole("button", { name: "Close" }).click();
    await page.getByRole("button", { name: "Export" }).click();
    await page.getByRole("button", { name: "Board: CSV" }).waitFor();
    expect(await page.getByRole("button", { name: /One file/ }).count()).toBe(0);
  });

  it("filters, follows a status to its report and its text, and comes back by the browser's own keys", async () => {
    await page.goto(dashboard);
    await page.getByRole("checkbox", { name: /^United Kingdom/ }).click();
    await page.waitForURL(/country=GB/);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes("GB"));
    await page.getByRole("button", { name: /UK–Japan Reciprocal Access Agreement/ }).click();
    const panel = page.getByRole("dialog", { name: /UK–Japan/ });
    await panel.getByText("In force since 15 October 2023").first().waitFor();
    await panel.locator("q").first().click();
    await page.locator("mark.active").first().waitFor();
    expect(await scanAccess(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    await page.getByRole("searchbox").fill("logistics");
    await page.waitForURL(/q=logistics/);
    await expect.poll(() => passingReports(page), { timeout: 20_000 }).toBeLessThan(served.passing);
  });

  it("has board and timeline on the same sheets of paper as the served page", async () => {
    const own = await server.browser.newPage({ viewport: { width: 1440, height: 900 } });
    for (const [query, last] of [
      ["page=timeline", ".lane-strip"],
      ["unit=reports", ".changes-box li"],
    ] as const) {
      const sheets: string[][] = [];
      for (const [shown, address] of [
        [own, server.address],
        [page, dashboard],
      ] as const) {
        await shown.goto(`${address}?${query}`);
        for (const part of [last, ".stamp b"]) await shown.locator(part).first().waitFor({ state: "attached" });
        if (query !== "page=timeline") await shown.locator(".plot .recharts-surface").first().waitFor();
        const { text } = await extractText(
          new Uint8Array(await shown.pdf({ preferCSSPageSize: true, printBackground: true })),
        );
        sheets.push(text.map((words) => words.match(/\b[A-Z]{3,}\b/g)?.join(" ") ?? ""));
      }
      expect(sheets[0]?.[0]).toMatch(/RAA|ACSA/);
      expect(sheets[1]).toEqual(sheets[0]);
    }
    await own.close();
  });

  it("clears the filter that the file was saved with, and stays without it when it is loaded again", async () => {
    await page.goto(dashboard);
    expect(await passingReports(page)).toBe(served.passing);
    await page.getByRole("button", { name: "Clear", exact: true }).click();
    await expect.poll(() => passingReports(page)).toBe(403);
    expect(new URL(page.url()).search).toBe("");
    await page.reload();
    await page.locator(".card h3").first().waitFor();
    expect([await passingReports(page), new URL(page.url()).search]).toEqual([403, ""]);
    await page.goBack();
    await expect.poll(() => passingReports(page)).toBe(served.passing);
  });

  it("saves a view, and keeps it as far as the browser keeps anything for a file", async () => {
    await page.goto(dashboard);
    await page.getByRole("button", { name: "Share and saved views" }).click();
    await page.getByPlaceholder("Weekly briefing").fill("Japan");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("button", { name: "Japan", exact: true }).waitFor();
  });

  it("briefs, and takes the slides to PowerPoint", async () => {
    await page.goto(`${dashboard}?country=JP&slide=2`);
    const slide = page.locator(".briefing-stage .slide");
    await slide.waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "PowerPoint" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.pptx$/);
  });

  it("walks through the slides of a file that holds them alone", async () => {
    await page.goto(slides);
    const slide = page.locator(".briefing-stage .slide");
    await slide.getByText("Where international agreements with Japan stand").waitFor();
    expect(await slide.innerText()).toContain(`${served.passing} of 403 reports`);
    const count = Number((await page.locator(".briefing-number").innerText()).split("/")[1]);
    for (let number = 2; number <= count; number++) {
      await page.keyboard.press("ArrowRight");
      await page.waitForURL(new RegExp(`slide=${number}$`));
      expect([number, await scanAccess(page)]).toEqual([number, []]);
    }
    await page.keyboard.press("Escape");
    expect(await slide.isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: "Close" }).count()).toBe(0);
  }, 120_000);

  it("reads the paper, with the count of the page and every sentence under its agreement", async () => {
    await page.goto(paper);
    await page.getByRole("heading", { name: "Where international agreements with Japan stand" }).waitFor();
    expect(await page.locator(".paper-stamp").innerText()).toContain(`${served.passing} of 403 reports`);
    const names = await page.locator(".of-board .board-name").allTextContents();
    expect(await page.locator(".of-agreement").count()).toBe(names.length);
    expect(await page.locator(".of-agreement:not(:has(.paper-quote))").count()).toBe(0);
    expect(await scanAccess(page)).toEqual([]);
  });

  it("says so where the file was cut off", async () => {
    const html = await readFile(new URL(dashboard), "utf8");
    expect(html.length).toBeLessThan(MOST_BYTES);
    const broken = join(folder, "broken.html");
    await writeFile(broken, html.replace(/data-part="claims.json">[^<]*</, 'data-part="claims.json"><'));
    await page.goto(pathToFileURL(broken).href);
    await page.getByText("could not read", { exact: false }).first().waitFor();
  });
});
