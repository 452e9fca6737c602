import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../../src/engine/dataset.ts";
import { openDataset } from "../../src/engine/open-dataset.ts";
import { findRows } from "../../src/engine/search/find-rows.ts";
import { rankRows } from "../../src/engine/search/rank-rows.ts";
import { rowsOfBits } from "../../src/engine/search/row-bits.ts";
import type { SearchIndex } from "../../src/engine/search/search-index.ts";
import { addLines, addTexts } from "../../src/engine/shards.ts";
import { pathOfShard, type ShardName } from "../../src/model/dataset.ts";
import { buildSearch } from "../../src/worker/build-search.ts";
import { drawQueries } from "./search-queries.ts";

const [folder = "", seed = "1"] = process.argv.slice(2);
const QUERIES_A_KIND = 40;
const PAGE = 50;
const ROUNDS = 3;
const MB = 1e6;

function read<Content>(path: string): Content {
  return JSON.parse(readFileSync(join(folder, path), "utf8"));
}

function openWithTexts(): Dataset {
  const opened = openDataset({
    manifest: read("manifest.json"),
    articles: read("articles.json"),
    claims: read("claims.json"),
  });
  if ("damaged" in opened) throw new Error(`${opened.damaged.file} is damaged`);
  let { dataset } = opened;
  for (const number of dataset.texts.keys()) {
    const shard = (of: ShardName["folder"]) => pathOfShard({ folder: of, number });
    dataset = addTexts(addLines(dataset, number, read(shard("lines"))), number, read(shard("texts")));
  }
  return dataset;
}

function heldMb(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / MB;
}

/** Find and rank the first page, as the list of reports does. */
function search(index: SearchIndex, words: string): number {
  const found = findRows(index, words);
  const rows = [...rowsOfBits(found.rows)];
  rankRows(found, rows, PAGE);
  return rows.length;
}

/** Time of the processor, so that other work on the machine does not count. */
function cpuMsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function print(name: string, value: string): void {
  console.log(`${name.padEnd(40)}${value}`);
}

function printTimes(name: string, timesMs: readonly number[]): void {
  const sorted = [...timesMs].sort((a, b) => a - b);
  const [median, p95, most] = [0.5, 0.95, 1].map((share) => quantile(sorted, share).toFixed(1));
  print(`search, ${name}`, `median ${median} ms, p95 ${p95} ms, longest ${most} ms`);
}

const dataset = openWithTexts();
const textsMb = heldMb();
let [longestMs, startMs] = [0, performance.now()];
const building = process.cpuUsage();
const { search: index } = await buildSearch(dataset, async () => {
  longestMs = Math.max(longestMs, performance.now() - startMs);
  startMs = performance.now();
});
if (index === null) throw new Error("no index was built");
const tookMs = cpuMsSince(building);
print("search index", `built in ${tookMs.toFixed(0)} ms, the longest step ${longestMs.toFixed(0)} ms`);
print(
  "memory of the index",
  `${(heldMb() - textsMb).toFixed(0)} MB, ${index.terms.length} words, ${index.tokens} uses`,
);

const all: number[] = [];
const queries = drawQueries(index, dataset, Number(seed), QUERIES_A_KIND);
// The first round lets the program be compiled, as in a page that was searched before; of the others each query has its median.
const rounds = Array.from({ length: 1 + ROUNDS }, () =>
  queries.map(({ words }) => {
    const from = process.cpuUsage();
    search(index, words);
    return cpuMsSince(from);
  }),
).slice(1);
const byKind = new Map<string, number[]>();
for (const [at, { kind }] of queries.entries()) {
  const ms = quantile(
    rounds.map((round) => round[at]!).sort((a, b) => a - b),
    0.5,
  );
  all.push(ms);
  byKind.set(kind, [...(byKind.get(kind) ?? []), ms]);
}
for (const [kind, timesMs] of byKind) printTimes(kind, timesMs);
printTimes("all kinds", all);
