import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { newsTexts } from "./news-texts.ts";
import { timeWatched } from "./time-watched.ts";

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

/** Articles in a row of which three tell one thing: the first, a copy that a paper cut, and a rewrite. The others are alone. */
const RUN = 6;
const COPY = 2;
const REWRITE = 4;
/** Days after the first. */
const LATER_DAYS: Readonly<Record<number, number>> = { [COPY]: 1, [REWRITE]: 2 };

/** Write articles of newspaper length that say of themselves that they are generated; of every six, two tell a third's again. */
function writeArticles(): void {
  cpSync(join(ROOT, "data", "codebook"), join(data, "codebook"), { recursive: true });
  const news = newsTexts();
  for (let number = 0; number < count; number++) {
    const place = number % RUN;
    const told = place in LATER_DAYS ? number - place : number;
    const given = news[told % news.length]?.text ?? "";
    const text = toldAgain(spoilt(given, told, EVERY_NINTH), place, number);
    const dayNumber = ((told * STEP_DAYS) % DAYS) + (LATER_DAYS[place] ?? 0);
    const day = new Date(Date.UTC(2010, 0, 1) + dayNumber * DAY_MS).toISOString().slice(0, 10);
    mkdirSync(dirname(pathOf(number)), { recursive: true });
    const head = `title: Generated report ${told}\npublisher: Generated Paper ${number % 50}\npublished: ${day}`;
    writeFileSync(pathOf(number), `---\n${head}\n---\n${text}\n`);
  }
}

const EVERY_NINTH = 9;
const EVERY_FORTIETH = 40;
const CUT_SHARE = 0.8;

/** The text as a paper has it that copies it and cuts its end, or as one that changes some words. */
function toldAgain(text: string, place: number, number: number): string {
  if (place === COPY) return text.slice(0, text.length * CUT_SHARE);
  return place === REWRITE ? spoilt(text, number, EVERY_FORTIETH) : text;
}

/** Another word in place of about one of `every`, others for each number. */
function spoilt(text: string, number: number, every: number): string {
  return text.replace(/\w+/g, (word, at: number) =>
    (at * 7919 + number * 104729) % every === 0 ? `word${(number * 31 + at) % 997}` : word,
  );
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
  console.log(row("stories", run.stories, `of ${run.articles} articles`));
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

/** Articles that are changed one after another while the collection is watched. */
const WATCHED_CHANGES = 12;

/** From the write of an article until the dataset stands: the first change after the start, then the middle one of the others. */
async function measureWatched(): Promise<void> {
  const paths = Array.from({ length: WATCHED_CHANGES }, (_, at) =>
    pathOf(Math.floor(((at + 1) * count) / (WATCHED_CHANGES + 1))),
  );
  const [first = 0, ...others] = await timeWatched(["--data", data, "--out", out, "--cache", cache], out, paths);
  const middle = others.sort((a, b) => a - b)[others.length >> 1] ?? 0;
  console.log("\none changed article, watched, from its write until the dataset stands; 50 ms are a wait for more");
  console.log(row("the first change", first, "ms"));
  console.log(row(`the middle of ${others.length} more; at most 500`, middle, "ms"));
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
  await measureWatched();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
