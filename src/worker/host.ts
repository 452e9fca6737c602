import { answerQuestion } from "../engine/answer-question.ts";
import { neededFiles } from "../engine/needed-files.ts";
import { buildSearch } from "./build-search.ts";
import type { Failure } from "./failure.ts";
import type { FetchFile } from "./fetch-bytes.ts";
import type { AskMessage, FromWorker, ToWorker } from "./protocol.ts";
import { createQuestionQueue, type ReadyQuestion } from "./question-queue.ts";
import { readDataset } from "./read-dataset.ts";
import type { Progress } from "./read-progress.ts";
import { type DatasetRead, readNeeded } from "./read-shards.ts";

/** What the host needs of the outside. */
export interface HostEffects {
  readonly fetchFile: FetchFile;
  readonly send: (message: FromWorker) => void;
  /** Waits until messages that came in meanwhile are received, as computing an answer cannot be interrupted. */
  readonly nextTurn: () => Promise<void>;
}

/** The worker's side. `receive` settles when what its message asked for is read and the turn that it brought is over. */
export interface Host {
  readonly receive: (message: ToWorker) => Promise<void>;
}

/**
 * Start a host.
 *
 * The dataset is read at once and kept; when that fails, the next question reads it anew. Lines, texts
 * and ids are fetched when a question needs them, each once; one that fails fails only the questions that need it, and one on
 * its way keeps no other question waiting. One answer is computed a turn, of the most urgent question that is ready; an
 * aborted one never, and one whose asker has put a newer one of the kind is dropped.
 */
export function createHost({ fetchFile, send, nextTurn }: HostEffects): Host {
  let baseUrl = "";
  let reading: Promise<DatasetRead> | null = null;
  let readingTexts: Promise<unknown> = Promise.resolve();
  let turns = Promise.resolve();
  const queue = createQuestionQueue();
  const tell = (progress: Progress | null) => send({ type: "progress", progress });

  function openAnew(): Promise<DatasetRead> {
    const opening = readDataset({ fetchFile, baseUrl }, tell).catch(failureOf);
    reading = opening.then((read) => {
      tell(null);
      if ("failure" in read) reading = null;
      return read;
    });
    return reading;
  }

  async function readFor(message: AskMessage): Promise<DatasetRead> {
    const read = await (reading ?? openAnew());
    if ("failure" in read || neededFiles(read.dataset, message).length === 0) return read;
    const filled = readingTexts.then(() => readTexts(message));
    readingTexts = filled.catch(() => undefined);
    return filled;
  }

  /** One after the other, each on what the one before it read, so that no shard is lost or fetched twice. */
  async function readTexts(message: AskMessage): Promise<DatasetRead> {
    const read = await (reading ?? openAnew());
    if ("failure" in read || !queue.has(message.id)) return read;
    if (neededFiles(read.dataset, message).length === 0) return read;
    const filled = await readNeeded({ fetchFile, baseUrl }, read, message, tell).finally(() => tell(null));
    if ("failure" in filled) return filled;
    const searchable = { ...filled, dataset: await buildSearch(filled.dataset, nextTurn) };
    reading = Promise.resolve(searchable);
    return searchable;
  }

  async function takeIn(message: AskMessage): Promise<void> {
    const { id } = message;
    const displaced = queue.add(message);
    if (displaced !== null) send({ type: "dropped", id: displaced });
    const read = await readFor(message).catch(failureOf);
    if ("failure" in read) {
      if (queue.remove(id)) send({ type: "failure", id, failure: read.failure });
      return;
    }
    if (!queue.has(id)) return;
    queue.makeReady({ message, dataset: read.dataset });
    turns = turns.catch(() => undefined).then(takeTurn);
    await turns;
  }

  async function takeTurn(): Promise<void> {
    await nextTurn();
    const question = queue.takeReady();
    if (question !== null) send(replyTo(question));
  }

  return {
    async receive(message) {
      if (message.type === "start") {
        baseUrl = message.baseUrl;
        openAnew();
      } else if (message.type === "abort") queue.remove(message.id);
      else await takeIn(message);
    },
  };
}

function replyTo({ message: { id, kind, question }, dataset }: ReadyQuestion): FromWorker {
  try {
    return { type: "answer", id, answer: answerQuestion(dataset, kind, question) };
  } catch (error) {
    return { type: "failure", id, ...failureOf(error) };
  }
}

function failureOf(error: unknown): { readonly failure: Failure } {
  return { failure: { code: "engine-failed", detail: error instanceof Error ? (error.stack ?? error.message) : "" } };
}
