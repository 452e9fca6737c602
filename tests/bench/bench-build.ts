import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { newsTexts } from "./news-texts.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const count = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), "pactwatch-bench-"));
const [data, out, cache] = [join(folder, "data"), join(folder, "dataset"), join(folder, ".cache", "pactwatch")];
/** From one article to the next, so that dates do not come in order. */
const STEP_DAYS = 13;
const DAY_MS = 86_400_000;
const DAYS = 5_800;
/** Longer than the step of a file system's clock, so that what was just written is trusted. */
const SETTLE_MS = 2_500;

/** The path of a generated article. */
function pathOf(number: number): string {
  return join(data, "articles", String(number % 16), `generated-${number}.md`);
}

/** Write articles of newspaper length that say of themselves that they are generated; every third a copy. */
function writeArticles(): void {
  cpSync(join(ROOT, "data", "codebook"), join(data, "codebook"), { recursive: true });
  const news = newsTexts();
  for (let number = 0; number < count; number++) {
    const given = news[number % news.length]?.text ?? "";
    const text = number % 3 === 0 ? given : given.replace(/\w+/g, (word, at: number) => spoilt(word, at, number));
    const day = new Date(Date.UTC(2010, 0, 1) + ((number * STEP_DAYS) % DAYS) * DAY_MS).toISOString().slice(0, 10);
    mkdirSync(dirname(pathOf(number)), { recursive: true });
    const head = `title: Generated report ${number}\npublisher: Generated Paper ${number % 50}\npublished: ${day}`;
    writeFileSync(pathOf(number), `---\n${head}\n---\n${text}\n`);
  }
}

/** Another word in place of some. */
function spoilt(word: string, at: number, number: number): string {
  return (at * 7919 + number * 104729) % 9 === 0 ? `word${(number * 31 + at) % 997}` : word;
}

function measure(title: string, keep: boolean): void {
  const steps = [
    "--import",
    join(ROOT, "src", "cli", "tune-engine.mjs"),
    "--import",
    "tsx",
    join(ROOT, "tests", "bench", "build-steps.ts"),
    data,
    out,
    ...(keep ? [cache] : []),
  ];
  const run = JSON.parse(execFileSync(process.execPath, steps, { cwd: ROOT, encoding: "utf8" }));
  console.log(`\n${title}`);
  for (const [step, ms] of Object.entries<number>(run.steps)) console.log(row(step, ms, "ms"));
  console.log(row("peak memory", run.peakMb, "MB"));
}

/** The whole command, from the start of its process to the end. */
function measureCommand(title: string, ...args: string[]): void {
  const startMs = performance.now();
  const command = [
    join(ROOT, "src", "cli", "start.mjs"),
    "build",
    "--data",
    data,
    "--out",
    out,
    "--cache",
    cache,
    ...args,
  ];
  execFileSync(process.execPath, command, { stdio: "ignore" });
  console.log(row(title, performance.now() - startMs, "ms"));
}

function row(name: string, value: number, unit: string): string {
  return `  ${name.padEnd(34)}${value.toFixed(0).padStart(8)} ${unit}`;
}

const settle = () => new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
const change = () => appendFileSync(pathOf(count >> 1), "The Elbe Pact was not signed on Monday.\n");
try {
  writeArticles();
  await settle();
  console.log(`${count} generated articles, ${availableParallelism()} threads, Node ${process.version}`);
  measure("without cache", false);
  measure("with an empty cache", true);
  measure("with a full cache", true);
  change();
  await settle();
  measure("with one article changed", true);
  console.log("\nthe whole command, with the start of its process");
  measureCommand("the first, which makes its build", "--no-cache");
  measureCommand("without cache", "--no-cache");
  measureCommand("with an empty cache");
  measureCommand("with a full cache");
  change();
  await settle();
  measureCommand("with one article changed");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
