import { answerQuestion, neededShards } from "../engine/answer-question.ts";
import type { QuestionKind, Questions } from "../model/questions.ts";
import type { Failure } from "./failure.ts";
import type { FetchFile } from "./fetch-bytes.ts";
import type { AskMessage, FromWorker, ToWorker } from "./protocol.ts";
import { type DatasetRead, readDataset, readShards } from "./read-dataset.ts";
import type { Progress } from "./read-progress.ts";

/** What the host needs of the outside. */
export interface HostEffects {
  readonly fetchFile: FetchFile;
  readonly send: (message: FromWorker) => void;
}

/** The worker's side. `receive` settles when its message needs nothing more, and never fails. */
export interface Host {
  readonly receive: (message: ToWorker) => Promise<void>;
}

/**
 * Start a host.
 *
 * The dataset is read at once and kept; when that fails, the next question reads it anew. Text shards
 * are fetched when a question needs them, each once; one that fails fails only the questions that need it. An aborted
 * question is neither computed nor answered.
 */
export function createHost({ fetchFile, send }: HostEffects): Host {
  let baseUrl = "";
  let reading: Promise<DatasetRead> | null = null;
  const waiting = new Set<number>();
  const tell = (progress: Progress | null) => send({ type: "progress", progress });

  async function openAnew(): Promise<DatasetRead> {
    const read = await readDataset({ fetchFile, baseUrl }, tell).finally(() => tell(null));
    if ("failure" in read) reading = null;
    return read;
  }

  /** Every reading builds on the one before it, so that no shard is lost or fetched twice. */
  function readFor(message: AskMessage): Promise<DatasetRead> {
    const before = reading ?? openAnew();
    const after = before.then((read) => {
      if ("failure" in read || !waiting.has(message.id)) return read;
      const shards = neededShards(read.dataset, message);
      return shards.length === 0
        ? read
        : readShards({ fetchFile, baseUrl }, read.dataset, shards, tell).finally(() => tell(null));
    });
    reading = after.then(
      (read) => ("failure" in read ? before : read),
      () => before,
    );
    return after;
  }

  async function answer(message: AskMessage): Promise<void> {
    waiting.add(message.id);
    const isWaiting = () => waiting.has(message.id);
    const reply = await replyTo(message, () => readFor(message), isWaiting).catch(failureOf);
    if (reply === null || !waiting.delete(message.id)) return;
    if ("failure" in reply) send({ type: "failure", id: message.id, failure: reply.failure });
    else send({ type: "answer", id: message.id, answer: reply.answer });
  }

  return {
    async receive(message) {
      if (message.type === "start") {
        baseUrl = message.baseUrl;
        reading = openAnew();
      } else if (message.type === "abort") waiting.delete(message.id);
      else await answer(message);
    },
  };
}

/** Null for a question that was aborted before it was computed. */
type Reply = { readonly answer: Questions[QuestionKind]["answer"] } | { readonly failure: Failure } | null;

async function replyTo(
  message: AskMessage,
  read: () => Promise<DatasetRead>,
  isWaiting: () => boolean,
): Promise<Reply> {
  const opened = await read();
  if ("failure" in opened) return opened;
  // Abort messages that came in meanwhile are taken first, as computing cannot be interrupted.
  await new Promise((resolve) => setTimeout(resolve, 0));
  return isWaiting() ? { answer: answerQuestion(opened.dataset, message.kind, message.question) } : null;
}

function failureOf(error: unknown): Reply {
  return { failure: { code: "engine-failed", detail: error instanceof Error ? (error.stack ?? error.message) : "" } };
}
