import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deserialize } from "node:v8";
import { type BenchAnswer, findDifference, findOwnDifference, type OwnAnswer } from "./bench-answer.ts";
import type { BenchColumns } from "./bench-columns.ts";
import { drawCollection } from "./draw-collection.ts";
import type { PeerRun } from "./run-peer.ts";

const SIZES = [10_000, 100_000, 1_000_000];
const PASSES = 3;
/** First the one that is right beyond doubt, as all others are held to it. */
const REFERENCE = "plain-arrays";
const PEERS = [REFERENCE, "ours", "crossfilter-tuned", "crossfilter-documented", "duckdb-node", "duckdb-wasm"];
/** Those that take minutes for a pass over a million answer once, without a round to warm up. */
const SLOW_FROM = 1_000_000;
const SLOW = ["crossfilter-documented", REFERENCE];

const here = fileURLToPath(new URL(".", import.meta.url));
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const asked = process.argv.slice(2).filter((argument) => PEERS.includes(argument));
if (!existsSync(`${here}node_modules`)) {
  execFileSync("npm", ["install", "--no-package-lock", "--no-audit", "--no-fund"], { cwd: here, stdio: "inherit" });
}

function runPeer(name: string, folder: string, articles: number): PeerRun {
  const passes = SLOW.includes(name) && articles >= SLOW_FROM ? 0 : PASSES;
  const node = ["--expose-gc", "--max-old-space-size=12000", "--import", "tsx", join(here, "run-peer.ts")];
  const output = execFileSync(process.execPath, [...node, name, folder, String(passes)], { encoding: "utf8" });
  return JSON.parse(output) as PeerRun;
}

/** The first change after which a library says something else than the reference, in words; null when there is none. */
function checkAnswers(name: string, folder: string, columns: BenchColumns): string | null {
  const read = <Answer>(peer: string) => deserialize(readFileSync(join(folder, `${peer}.v8`))) as Answer[];
  const whole = read<BenchAnswer>(REFERENCE);
  const differences =
    name === "ours"
      ? read<OwnAnswer>(name).map((own, at) => findOwnDifference(own, whole[at]!, columns))
      : read<BenchAnswer>(name).map((other, at) => findDifference(whole[at]!, other));
  const at = differences.findIndex((difference) => difference !== null);
  return at === -1 ? null : `change ${at + 1} of ${whole.length}: ${differences[at]}`;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Each change counts with its median over the passes. */
function summarise({ passesMs }: PeerRun) {
  const perChange = (passesMs[0] ?? []).map((_, at) => {
    const own = passesMs.map((pass) => pass[at] ?? Number.NaN).sort((a, b) => a - b);
    return quantile(own, 0.5);
  });
  const sorted = perChange.sort((a, b) => a - b);
  return { medianMs: quantile(sorted, 0.5), p95Ms: quantile(sorted, 0.95) };
}

function measureSize(articles: number): boolean {
  const folder = mkdtempSync(join(tmpdir(), "pactwatch-bench-"));
  let isRight = true;
  try {
    const columns = drawCollection(articles, folder);
    console.log(`\n${articles.toLocaleString("en")} articles`);
    console.log(lineOf(["", "median ms", "p95 ms", "build ms", "memory MB", "× ours", "answers"]));
    const names = PEERS.filter((name) => asked.length === 0 || name === REFERENCE || asked.includes(name));
    const runs = names.map((name) => {
      const run = runPeer(name, folder, articles);
      return { name, run, times: summarise(run), difference: checkAnswers(name, folder, columns) };
    });
    const ours = runs.find(({ name }) => name === "ours")?.times.medianMs ?? Number.NaN;
    for (const { name, run, times, difference } of runs) {
      if (difference !== null) isRight = false;
      const figures = [
        times.medianMs.toFixed(2),
        times.p95Ms.toFixed(2),
        run.buildMs.toFixed(0),
        run.memoryMb.toFixed(0),
      ];
      console.log(lineOf([name, ...figures, (times.medianMs / ours).toFixed(1), difference ?? "equal"]));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return isRight;
}

function lineOf([name = "", ...cells]: readonly string[]): string {
  return name.padEnd(24) + cells.map((cell) => cell.padStart(11)).join("");
}

console.log(
  "Eighty changes of a filter, the same for all: toggle a country, theme, agreement or publisher, brush, clear.",
);
console.log("Each answers how many pass, month × theme, five facets and the newest 50 reports.");
console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}; median of ${PASSES} passes a change.`);
const right = (sizes.length > 0 ? sizes : SIZES).map(measureSize);
process.exitCode = right.every(Boolean) ? 0 : 1;
