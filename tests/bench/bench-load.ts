import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Page } from "playwright";
import { drawBelow, openRandom } from "../../src/cli/generate/seeded-random.ts";
import { launchOptions } from "../browser/find-browser.ts";
import { copyDataset, generate, quantile, ROOT, withBuiltSite } from "./built-site.ts";
import { type PageMarks, watchPage } from "./page-marks.ts";

const ARTICLES = 1_000_000;
/** The same for everyone. */
const SEED = 1;
const INTERACTIONS = 72;
/** Each in a browser of its own, which knows nothing of the page. */
const NAVIGATIONS = 5;
/** Of a dataset without titles and texts, gzipped. */
const MOST_FIRST_LOAD_MB = 12;
/** A page that takes longer has failed. */
const TIMEOUT_MS = 180_000;
/** After this a chart that did not change will not: the value had no report in sight. */
const UNCHANGED_MS = 10_000;
const FIRST_LOAD = ["manifest.json", "opening.json", "articles.json", "claims.json"];
/** Time in which statuses are judged after the page has opened. */
const READY_MS = 8_000;
const MB = 1e6;

const articles = Number(process.argv[2] ?? ARTICLES);
const SEARCHED = 100_000;
/** A generated dataset that is there already, to be measured once more. */
const given = process.argv[3];

/**
 * Toggle values of facets, choose a column of the chart and clear, in an order that a seed draws.
 *
 * Gives the time to the repainted chart of each that changed it. Each waits for all that the one before it changed, as a
 * reader looks before the next click.
 */
async function interact(page: Page): Promise<number[]> {
  const random = openRandom(SEED);
  const timesMs: number[] = [];
  for (let at = 0; at < INTERACTIONS; at++) {
    // Not by its role: to tell the names of all that the page holds is a long task of its own.
    const clear = page.locator("button", { hasText: /^Clear$/ });
    const isClear = (await clear.count()) > 0 && drawBelow(random, 4) === 0;
    const isBrush = !isClear && drawBelow(random, 4) === 0;
    const boxes = page.locator(".facet input[type=checkbox]");
    const place = drawBelow(random, await boxes.count());
    const target = isClear ? clear : isBrush ? page.locator(".range-field input").first() : boxes.nth(place);
    const year = String(2012 + drawBelow(random, 12));
    await target.evaluate(
      (element, [limitMs, typed]) => {
        if (!(element instanceof HTMLInputElement) || element.type === "checkbox") {
          window.pageMarks.click(element as HTMLElement, limitMs);
          return;
        }
        window.pageMarks.type(element, typed, limitMs);
      },
      [UNCHANGED_MS, year] as const,
    );
    const tookMs = await page.evaluate(() => window.pageMarks.settled());
    if (tookMs !== null) timesMs.push(tookMs);
    await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
  }
  return timesMs;
}

/** Lengths of time are milliseconds. */
interface Navigation {
  readonly fullMs: number;
  readonly listedMs: number;
  readonly longTasksMs: readonly number[];
}

declare global {
  interface Window {
    pageMarks: PageMarks;
  }
}

/** What one navigation of a browser that knows nothing of the page took; `use` has the page after it. */
async function navigate(address: string, use: (page: Page) => Promise<void>): Promise<Navigation> {
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(TIMEOUT_MS);
    // The runner of this file wraps functions in calls that a page does not know.
    await page.addInitScript("globalThis.__name = (wrapped) => wrapped;");
    await page.addInitScript(watchPage);
    await page.goto(address);
    const fullMs = await page.evaluate(() => window.pageMarks.whenFull());
    const listedMs = await page.evaluate(() => window.pageMarks.whenListed());
    const longTasksMs = await takeLongTasks(page);
    await use(page);
    return { fullMs, listedMs, longTasksMs };
  } finally {
    await browser.close();
  }
}

async function measure(address: string): Promise<void> {
  const navigations: Navigation[] = [];
  for (let at = 0; at < NAVIGATIONS; at++) navigations.push(await navigate(address, async () => undefined));
  const spread = (pick: (navigation: Navigation) => number) => {
    const times = navigations.map(pick);
    return `${quantile(times, 0.5).toFixed(0)} ms, from ${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)}`;
  };
  print("navigation to cards, counts and chart", `median ${spread((one) => one.fullMs)}`);
  print("navigation to the list of reports, too", `median ${spread((one) => one.listedMs)}`);
  print(`long tasks while loading, ${NAVIGATIONS} times`, tasksText(navigations.flatMap((one) => one.longTasksMs)));
  await navigate(address, measureClicks);
}

/** Of a page that is there already. */
async function measureClicks(page: Page): Promise<void> {
  // The statuses of a million articles are judged in between; a reader's first click may come before.
  await page.waitForTimeout(READY_MS);
  await takeLongTasks(page);
  const clicksMs = await interact(page);
  print("click to the repainted chart, median", `${quantile(clicksMs, 0.5).toFixed(0)} ms`);
  print(
    "click to the repainted chart, p95",
    `${quantile(clicksMs, 0.95).toFixed(0)} ms of ${clicksMs.length} that changed it`,
  );
  print("long tasks of the page while clicking", tasksText(await takeLongTasks(page)));
  const { heapMb, buffersMb } = await workerMemory(page);
  print("memory of the worker", `${heapMb.toFixed(0)} MB of objects, ${buffersMb.toFixed(0)} MB of columns and sets`);
}

/** Ask the worker's own inspector; `flatten` is off so that its messages come through the page's session. */
async function workerMemory(page: Page): Promise<{ heapMb: number; buffersMb: number }> {
  const session = await page.context().newCDPSession(page);
  const attached = new Promise<string>((resolve) => {
    session.on("Target.attachedToTarget", ({ sessionId }) => resolve(sessionId));
  });
  await session.send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const sessionId = await attached;
  const ask = (id: number, method: string) =>
    new Promise<{ usedSize?: number; backingStorageSize?: number }>((resolve, reject) => {
      session.on("Target.receivedMessageFromTarget", ({ message }) => {
        const reply = JSON.parse(message);
        if (reply.id === id) resolve(reply.result ?? {});
      });
      const message = JSON.stringify({ id, method });
      session.send("Target.sendMessageToTarget", { sessionId, message }).catch(reject);
    });
  await ask(1, "HeapProfiler.collectGarbage");
  const { usedSize = 0, backingStorageSize = 0 } = await ask(2, "Runtime.getHeapUsage");
  return { heapMb: usedSize / MB, buffersMb: backingStorageSize / MB };
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
  for (const file of FIRST_LOAD.filter((name) => existsSync(join(folder, name)))) {
    const bytes = readFileSync(join(folder, file));
    const gzipped = gzipSync(bytes).length;
    print(file, `${(bytes.length / MB).toFixed(1)} MB, gzipped ${(gzipped / MB).toFixed(2)} MB`);
    raw += bytes.length;
    packed += gzipped;
  }
  print(
    "all that a page opens with",
    `${(raw / MB).toFixed(1)} MB, gzipped ${(packed / MB).toFixed(2)} MB (limit ${MOST_FIRST_LOAD_MB})`,
  );
}

function print(name: string, value: string): void {
  console.log(`${name.padEnd(40)}${value}`);
}

/** Search a hundred thousand articles, in a process of its own so that memory is that of the index. */
function measureSearch(site: string): void {
  const folder = process.argv[4] ?? join(site, "searched");
  if (process.argv[4] === undefined) generate(SEARCHED, folder);
  console.log(`\n${SEARCHED} generated articles, searched (times of the processor)\n`);
  const program = join(ROOT, "tests", "bench", "bench-search.ts");
  const args = ["--expose-gc", "--import", "tsx", program, folder, String(SEED)];
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
}

if (given !== undefined && !existsSync(join(given, "manifest.json"))) throw new Error(`no dataset in ${given}`);
await withBuiltSite(
  (target) => (given === undefined ? generate(articles, target) : copyDataset(given, target)),
  async ({ folder, address }) => {
    console.log(`${articles} generated articles; ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}\n`);
    printBytes(join(folder, "dataset"));
    // A gigabyte of texts that the system still writes down would be measured, too.
    execFileSync("sync");
    await measure(address);
    measureSearch(folder);
  },
);
