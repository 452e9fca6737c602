import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from "playwright";
import { preview } from "vite";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { launchOptions } from "../browser/find-browser.ts";

/** The built page, served, with a browser to open it in. */
export interface PageServer {
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Serve `dist/` on a free port and start a browser. */
export async function servePage(): Promise<PageServer> {
  const server = await preview({ preview: { port: 4290, host: "127.0.0.1" }, logLevel: "error" });
  const browser = await chromium.launch(launchOptions());
  const address = server.resolvedUrls?.local[0] ?? "";
  return {
    address,
    browser,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

const DESK: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };

/**
 * A page of its own for each test of a file, handed on by `open`, and the address of what is served, once a test runs.
 *
 * A test fails by whatever the page throws or reports as an error.
 */
export function servePages(
  open: (page: Page) => void,
  options: BrowserContextOptions = DESK,
): { readonly address: string } {
  let server: PageServer;
  let page: Page;
  let problems: string[];

  beforeAll(async () => {
    server = await servePage();
  });
  afterAll(async () => {
    await server?.close();
  });
  beforeEach(async () => {
    problems = [];
    page = await server.browser.newPage({ ...DESK, ...options });
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(message.text());
    });
    open(page);
  });
  afterEach(async () => {
    await page.close();
    expect(problems).toEqual([]);
  });
  return {
    get address() {
      return server.address;
    },
  };
}

/** How many reports the page says that the filter leaves. */
export async function passingReports(page: Page): Promise<number> {
  const words = await page
    .getByText(/of \d+ reports/)
    .first()
    .innerText();
  return Number(words.match(/\d+/)?.[0]);
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong on the page as it stands, a line each with the first place; empty when clean. */
export async function scanAccess(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const axe = (window as unknown as { axe: { run: (root: Document) => Promise<AxeResults> } }).axe;
    const { violations } = await axe.run(document);
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html.slice(0, 160)}`);
  });
}

interface AxeResults {
  readonly violations: readonly { id: string; help: string; nodes: readonly { html: string }[] }[];
}

/** Tick a box, and wait until it is ticked: a press before the programme runs is done once it does. */
export async function tick(box: Locator): Promise<void> {
  await box.click();
  await expect.poll(() => box.isChecked(), { timeout: 20_000 }).toBe(true);
}
