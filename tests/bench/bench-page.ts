import { existsSync, readdirSync, readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright";
import { openRandom } from "../../src/cli/generate/seeded-random.ts";
import { launchOptions } from "../browser/find-browser.ts";
import { buildShipped, copyDataset, quantile, withBuiltSite } from "./built-site.ts";
import { type Shift, watchVitals } from "./page-vitals.ts";
import { interactAt, type Measured, whenQuiet } from "./random-clicks.ts";

const LOADS = 9;
/** From the third time on the browser has kept the compiled scripts. */
const LOADS_BEFORE_WARM = 2;
const CLICKS_A_PAGE = 12;
/** The same for everyone. */
const SEED = 1;
const PAGES = ["overview", "timeline", "promises", "grids", "changes", "articles"];
const SLOWEST_NAMED = 6;
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const KB = 1000;

const given = process.argv[2];
const MUST = { contentMs: 100, boardMs: 300, interactionMs: given === undefined ? 50 : 100, shift: 0 };

function print(name: string, value: string, must = ""): void {
  console.log(`${name.padEnd(52)}${value.padStart(12)}   ${must}`);
}

async function openContext(browser: Browser, viewport = DESK): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport });
  // The runner of this file wraps functions in calls that a page does not know.
  await context.addInitScript("globalThis.__name = (wrapped) => wrapped;");
  await context.addInitScript(watchVitals);
  return context;
}

interface Load {
  readonly contentMs: number;
  readonly boardMs: number;
  readonly shifts: readonly Shift[];
}

/** Open the page in a tab of its own. */
async function load(context: BrowserContext, address: string): Promise<Load> {
  const page = await context.newPage();
  await page.goto(address);
  const times = await page.evaluate(() => window.pageVitals.whenReadable());
  await page.waitForLoadState("networkidle");
  await whenQuiet(page);
  const shifts = await page.evaluate(() => window.pageVitals.takeShifts());
  await page.close();
  return { ...times, shifts };
}

async function measureLoads(browser: Browser, address: string): Promise<Shift[]> {
  const [cold, warm]: [Load[], Load[]] = [[], []];
  for (let at = 0; at < LOADS; at++) {
    const context = await openContext(browser);
    cold.push(await load(context, address));
    for (let before = 1; before < LOADS_BEFORE_WARM; before++) await load(context, address);
    warm.push(await load(context, address));
    await context.close();
  }
  for (const [kind, loads] of [
    ["nothing kept", cold],
    ["kept by the browser", warm],
  ] as const) {
    printTimes(`first content, ${kind}`, loads, "contentMs");
    printTimes(`board readable, ${kind}`, loads, "boardMs");
  }
  const phone = await openContext(browser, PHONE);
  const onPhone = await load(phone, address);
  await phone.close();
  return [...cold, ...warm, onPhone].flatMap(({ shifts }) => shifts);
}

function printTimes(name: string, loads: readonly Load[], of: "contentMs" | "boardMs"): void {
  const times = loads.map((one) => one[of]);
  print(name, `${quantile(times, 0.5).toFixed(0)} ms`, `≤ ${MUST[of]} ms; fastest ${Math.min(...times).toFixed(0)} ms`);
}

/** Every page by the menu, twice, as a reader goes about; what moves on the way. */
async function measureTurns(page: Page): Promise<Shift[]> {
  for (const name of [...PAGES.slice(1), ...PAGES]) {
    const link = name === "overview" ? '.top nav a:not([href*="page="])' : `.top nav a[href*="page=${name}"]`;
    await page.locator(link).first().click();
    await page.waitForLoadState("networkidle");
    await whenQuiet(page);
  }
  return page.evaluate(() => window.pageVitals.takeShifts());
}

async function measureInteractions(browser: Browser, address: string): Promise<Shift[]> {
  const context = await openContext(browser);
  const page = await context.newPage();
  const random = openRandom(SEED);
  const measured: Measured[] = [];
  for (const name of PAGES) {
    await page.goto(name === "overview" ? address : `${address}?page=${name}`);
    await page.locator("main h1").waitFor();
    await page.waitForLoadState("networkidle");
    await whenQuiet(page);
    await page.evaluate(() => window.pageVitals.takeInteractions());
    measured.push(...(await interactAt(page, name, CLICKS_A_PAGE, random)));
  }
  await page.goto(address);
  await page.evaluate(() => window.pageVitals.whenReadable());
  await page.evaluate(() => window.pageVitals.takeShifts());
  const turning = await measureTurns(page);
  await context.close();
  const times = measured.map(({ tookMs }) => tookMs);
  print("interaction to the next frame, median", `${quantile(times, 0.5)} ms`, `of ${times.length} on all six pages`);
  print("interaction to the next frame, p95", `${quantile(times, 0.95)} ms`, `≤ ${MUST.interactionMs} ms`);
  for (const { what, tookMs, longest } of [...measured].sort((a, b) => b.tookMs - a.tookMs).slice(0, SLOWEST_NAMED)) {
    const parts = longest && `${longest.kind}, from ${longest.startedMs.toFixed(0)} to ${longest.doneMs.toFixed(0)} ms`;
    console.log(`    ${String(tookMs).padStart(4)} ms  ${what} (${parts ?? "one frame"})`);
  }
  return [...measured.flatMap(({ shifts }) => shifts), ...turning];
}

/** What moves for no reason of the reader's. */
function printShifts(name: string, shifts: readonly Shift[]): void {
  const unasked = shifts.filter(({ isAfterInput }) => !isAfterInput);
  const sum = unasked.reduce((total, { value }) => total + value, 0);
  print(name, sum.toFixed(4), `${MUST.shift}`);
  for (const line of new Set(unasked.flatMap(({ moved }) => moved))) console.log(`    ${line}`);
}

function printScripts(folder: string): void {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".js"))) {
    const bytes = readFileSync(join(folder, file));
    const gzipped = gzipSync(bytes).length / KB;
    if (gzipped > 5) print(`  ${file}`, `${(bytes.length / KB).toFixed(0)} kB`, `gzipped ${gzipped.toFixed(1)} kB`);
  }
}

if (given !== undefined && !existsSync(join(given, "manifest.json"))) throw new Error(`no dataset in ${given}`);
await withBuiltSite(
  (target) => (given === undefined ? buildShipped(target) : copyDataset(given, target)),
  async ({ folder, address }) => {
    const busy = loadavg()[0]?.toFixed(1);
    console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${busy} waiting for a processor\n`);
    print("", "measured", "must");
    printScripts(join(folder, "assets"));
    const browser = await chromium.launch(launchOptions());
    try {
      const loading = await measureLoads(browser, address);
      const later = await measureInteractions(browser, address);
      printShifts("layout shift while loading", loading);
      printShifts("layout shift in interactions and changes of page", later);
    } finally {
      await browser.close();
    }
  },
);
