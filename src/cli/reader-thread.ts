import { parentPort, workerData } from "node:worker_threads";
import { openFileReader, readOutcome } from "./file-outcome.ts";
import { packOutcome } from "./pack-outcome.ts";
import type { ThreadAnswer, ThreadTask } from "./reader-pool.ts";

// A thread that reads files: the codebook comes once at its start, then one file a message.
const reader = openFileReader(workerData);
parentPort?.on("message", async ({ number, file, bytes }: ThreadTask) => {
  const outcome = await readOutcome(file, bytes, reader);
  const packed = packOutcome(outcome);
  const words = outcome.articles.map(({ prepared }) => prepared.story.read());
  const answer: ThreadAnswer = { number, packed, words };
  parentPort?.postMessage(answer, [packed.buffer]);
});
