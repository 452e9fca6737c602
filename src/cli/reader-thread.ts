import { parentPort, workerData } from "node:worker_threads";
import { compileArticleReader } from "../pipeline/read-article.ts";
import { readOutcome } from "./file-outcome.ts";
import type { ThreadAnswer, ThreadTask } from "./reader-pool.ts";

// A thread that reads files: the codebook comes once at its start, then one file a message.
const reader = compileArticleReader(workerData);
parentPort?.on("message", async ({ number, file, bytes }: ThreadTask) => {
  const answer: ThreadAnswer = { number, outcome: JSON.stringify(await readOutcome(file, bytes, reader)) };
  parentPort?.postMessage(answer);
});
