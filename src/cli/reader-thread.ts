import { parentPort, workerData } from "node:worker_threads";
import { openFileReader, readOutcome } from "./file-outcome.ts";
import { packOutcome } from "./pack-outcome.ts";
import type { ThreadAnswer, ThreadStart, ThreadTask } from "./reader-pool.ts";

// A thread that reads files: what the reader is made of comes once at its start, then one file a message.
const { codebook, packed }: ThreadStart = workerData;
const reader = openFileReader(codebook, packed);
parentPort?.on("message", async ({ number, file, bytes }: ThreadTask) => {
  const outcome = await readOutcome(file, bytes, reader);
  const packed = packOutcome(outcome);
  const words = outcome.articles.map(({ prepared }) => prepared.story.read());
  const answer: ThreadAnswer = { number, packed, words };
  parentPort?.postMessage(answer, [packed.numbers.buffer, packed.bytes.buffer]);
});
