import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium, type Page } from "playwright";
import { build, preview } from "vite";
import { launchOptions } from "../browser/find-browser.ts";
import { type PageMarks, watchPage } from "./page-marks.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const ARTICLES = 1_000_000;
const CLICKS = 40;
/** A page that takes longer has failed. */
const TIMEOUT_MS = 180_000;
/** After this a chart that did not change will not: the value had no report in sight. */
const UNCHANGED_MS = 10_000;
const FIRST_LOAD = ["manifest.json", "articles.json", "claims.json"];
const MB = 1e6;

const articles = Number(process.argv[2] ?? ARTICLES);
/** A generated dataset that is there already, to be measured once more. */
const given = process.argv[3];

/** Build the page into a folder and put a generated dataset beside it. */
async function makeSite(site: string): Promise<void> {
  await build({ root: ROOT, logLevel: "error", build: { outDir: site, emptyOutDir: true } });
  const target = join(site, "dataset");
  rmSync(target, { recursive: true, force: true });
  const command = join(ROOT, "src", "cli", "start.mjs");
  if (given !== undefined) execFileSync("cp", ["-r", given, target]);
  else {
    const args = [command, "generate", "--articles", String(articles), "--out", target];
    execFileSync(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Click through the facets, each value on and off again; gives the time to the repainted chart of each that changed it. */
async function clickThrough(page: Page): Promise<number[]> {
  const boxes = page.locator(".facet input[type=checkbox]");
  const count = Math.min(await boxes.count(), CLICKS / 2);
  const timesMs: number[] = [];
  for (let at = 0; at < count; at++) {
    const box = boxes.nth(at);
    for (let click = 0; click < 2; click++) {
      await box.evaluate(
        (element, limitMs) => window.pageMarks.click(element as HTMLInputElement, limitMs),
        UNCHANGED_MS,
      );
      const tookMs = await page.evaluate(() => window.pageMarks.settled());
      if (tookMs !== null) timesMs.push(tookMs);
    }
  }
  return timesMs;
}

declare global {
  interface Window {
    pageMarks: PageMarks;
  }
}

async function measure(address: string): Promise<void> {
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(TIMEOUT_MS);
    // The runner of this file wraps functions in calls that a page does not know.
    await page.addInitScript("globalThis.__name = (wrapped) => wrapped;");
    await page.addInitScript(watchPage);
    await page.goto(address);
    const firstMs = await page.evaluate(() => window.pageMarks.whenFull());
    print("navigation to the first full answer", `${firstMs.toFixed(0)} ms`);
    print("long tasks of the page while loading", tasksText(await takeLongTasks(page)));
    const clicksMs = await clickThrough(page);
    print("click to the repainted chart, median", `${quantile(clicksMs, 0.5).toFixed(0)} ms`);
    print(
      "click to the repainted chart, p95",
      `${quantile(clicksMs, 0.95).toFixed(0)} ms of ${clicksMs.length} clicks`,
    );
    print("long tasks of the page while clicking", tasksText(await takeLongTasks(page)));
  } finally {
    await browser.close();
  }
}

function takeLongTasks(page: Page): Promise<number[]> {
  return page.evaluate(() => window.pageMarks.takeLongTasks());
}

function tasksText(tasksMs: readonly number[]): string {
  return tasksMs.length === 0
    ? "none over 50 ms"
    : `${tasksMs.length}, the longest ${Math.max(...tasksMs).toFixed(0)} ms`;
}

function printBytes(folder: string): void {
  let [raw, packed] = [0, 0];
  for (const file of FIRST_LOAD) {
    const bytes = readFileSync(join(folder, file));
    const gzipped = gzipSync(bytes).length;
    print(file, `${(bytes.length / MB).toFixed(1)} MB, gzipped ${(gzipped / MB).toFixed(2)} MB`);
    raw += bytes.length;
    packed += gzipped;
  }
  print("the first load", `${(raw / MB).toFixed(1)} MB, gzipped ${(packed / MB).toFixed(2)} MB`);
}

function print(name: string, value: string): void {
  console.log(`${name.padEnd(40)}${value}`);
}

if (given !== undefined && !existsSync(join(given, "manifest.json"))) throw new Error(`no dataset in ${given}`);
const site = mkdtempSync(join(tmpdir(), "pactwatch-load-"));
try {
  await makeSite(site);
  const served = await preview({
    root: ROOT,
    build: { outDir: site },
    preview: { port: 4291, host: "127.0.0.1" },
    logLevel: "error",
  });
  console.log(`${articles} generated articles; ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}\n`);
  try {
    printBytes(join(site, "dataset"));
    await measure(served.resolvedUrls?.local[0] ?? "");
  } finally {
    await served.close();
  }
} finally {
  rmSync(site, { recursive: true, force: true });
}
