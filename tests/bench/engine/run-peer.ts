import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { BenchAnswer, OwnAnswer } from "./bench-answer.ts";
import type { BenchColumns } from "./bench-columns.ts";
import type { BenchFilter } from "./filter-changes.ts";
import type { OpenPeer } from "./peers/peer.ts";

/** What one library did in a process of its own. */
export interface PeerRun {
  readonly buildMs: number;
  readonly memoryMb: number;
  /** One list a pass, in the order of the changes. */
  readonly passesMs: readonly (readonly number[])[];
}

const MB = 1e6;
/** Whole passes are made for so long before any is measured, so that what compilers do as they learn is not part of it. */
const WARM_UP_MS = 3000;

const PEERS = {
  "plain-arrays": () => import("./peers/plain-arrays.ts"),
  "crossfilter-tuned": () => import("./peers/crossfilter-tuned.ts"),
  "crossfilter-documented": () => import("./peers/crossfilter-documented.ts"),
  "duckdb-node": () => import("./peers/duckdb-node.ts"),
  "duckdb-wasm": () => import("./peers/duckdb-wasm.ts"),
};

/** Memory after all that is not needed is gone: of the program, and of the whole process for what lies outside. */
function memory() {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { own: (heapUsed + external) / MB, whole: rss / MB };
}

const [name = "", folder = "", passes = "1"] = process.argv.slice(2);
const { columns, changes } = deserialize(readFileSync(join(folder, "columns.v8"))) as {
  columns: BenchColumns;
  changes: readonly BenchFilter[];
};

/** Build, then go through the changes once to answer, then to warm up, and then as often as asked. */
async function measure<Answer>(
  open: () => OpenPeer<Answer> | Promise<OpenPeer<Answer>>,
  read: (answer: Answer) => BenchAnswer | OwnAnswer,
): Promise<PeerRun> {
  const before = memory();
  const startMs = performance.now();
  const { change } = await open();
  const buildMs = performance.now() - startMs;
  const answers: (BenchAnswer | OwnAnswer)[] = [];
  const warmUpMs = performance.now();
  const firstMs: number[] = [];
  for (const filter of changes) {
    const changeMs = performance.now();
    const answer = await change(filter);
    firstMs.push(performance.now() - changeMs);
    answers.push(structuredClone(read(answer)));
  }
  writeFileSync(join(folder, `${name}.v8`), serialize(answers));
  answers.length = 0;
  while (Number(passes) > 0 && performance.now() - warmUpMs < WARM_UP_MS) {
    for (const filter of changes) await change(filter);
  }
  const passesMs: number[][] = [];
  for (let pass = 0; pass < Number(passes); pass++) {
    const timesMs: number[] = [];
    for (const filter of changes) {
      const changeMs = performance.now();
      await change(filter);
      timesMs.push(performance.now() - changeMs);
    }
    passesMs.push(timesMs);
  }
  const after = memory();
  const isOutside = name === "duckdb-node";
  const memoryMb = isOutside ? after.whole - before.whole : after.own - before.own;
  return { buildMs, memoryMb, passesMs: passesMs.length > 0 ? passesMs : [firstMs] };
}

async function run(): Promise<PeerRun> {
  if (name === "ours") {
    const { peer } = await import("./peers/ours.ts");
    const { open, read } = peer.prepare(folder, columns);
    return measure(open, read);
  }
  const { peer } = await PEERS[name as keyof typeof PEERS]();
  return measure(
    () => peer.open(columns),
    (answer) => answer,
  );
}

process.stdout.write(`${JSON.stringify(await run())}\n`);
