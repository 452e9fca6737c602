import { answerInSteps, prepareInSteps } from "../engine/answer-question.ts";
import { type Dataset, lastDayOfCollection } from "../engine/dataset.ts";
import { neededFiles } from "../engine/needed-files.ts";
import { EMPTY_FILTER } from "../model/filter.ts";
import { type AnyQuestion, type KnownAnswer, openingQuestions } from "../model/opening.ts";
import { buildSearch } from "./build-search.ts";
import type { Failure } from "./failure.ts";
import type { DatasetSource, FetchFile } from "./fetch-bytes.ts";
import { packedSource } from "./packed-files.ts";
import type { AskMessage, FromWorker, ToWorker } from "./protocol.ts";
import { createQuestionQueue, type ReadyQuestion } from "./question-queue.ts";
import { readDataset } from "./read-dataset.ts";
import type { Progress } from "./read-progress.ts";
import { type DatasetRead, type OpenedDataset, readNeeded } from "./read-shards.ts";

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

/** Up to so many articles, what a search needs is fetched before it is asked for: some 200 MB. */
const WARM_UP_TO = 200_000;

/**
 * Start a host.
 *
 * The dataset is read at once and kept; when that fails, the next question reads it anew, and what was open stays open.
 * Lines, texts and ids are fetched when a question needs them, each once; one that fails fails only the questions that need
 * it, and one on its way keeps no other question waiting. One step of an answer is computed a turn, of the most urgent
 * question that is ready; of an aborted one none any more, and one whose asker has put a newer one of the kind is dropped.
 */
export function createHost({ fetchFile, send, nextTurn }: HostEffects): Host {
  let source: DatasetSource = { fetchFile, baseUrl: "" };
  /** The build of which the page has something. */
  let shownBuild: string | undefined;
  let opened: OpenedDataset | null = null;
  let opening: Promise<DatasetRead> | null = null;
  let readingTexts: Promise<unknown> = Promise.resolve();
  let turns = Promise.resolve();
  const queue = createQuestionQueue();
  const tell = (progress: Progress | null) => send({ type: "progress", progress });

  async function openAnew(): Promise<DatasetRead> {
    let hasAnswers = false;
    const open = (answers: readonly KnownAnswer[], fingerprint: string) => {
      hasAnswers = true;
      shownBuild = fingerprint;
      send({ type: "opening", answers });
    };
    const read = await readDataset(source, { tell, open }, shownBuild).catch(failureOf);
    tell(null);
    opening = null;
    if ("failure" in read) return read;
    opened = read;
    if (hasAnswers) getReady(read.dataset).catch(() => undefined);
    return read;
  }

  /** Work out, in between, what the first questions would have: the next ones build on it. */
  async function getReady(dataset: Dataset): Promise<void> {
    for (const asked of openingQuestions(lastDayOfCollection(dataset))) {
      for (const steps of [prepareInSteps(dataset, asked), answerInSteps(dataset, asked)]) {
        do await nextTurn();
        while (!steps.next().done);
      }
    }
  }

  function current(): Promise<DatasetRead> | OpenedDataset {
    if (opened !== null) return opened;
    opening ??= openAnew();
    return opening;
  }

  async function readFor(message: AskMessage): Promise<DatasetRead> {
    const read = await current();
    if ("failure" in read) return read;
    const steps = prepareInSteps(read.dataset, message);
    while (queue.has(message.id) && !steps.next().done) await nextTurn();
    return readTexts(message, () => queue.has(message.id));
  }

  /** One after the other, each on what the one before it read, so that no shard is lost or fetched twice. */
  async function readTexts(asked: AnyQuestion, isWanted: () => boolean): Promise<DatasetRead> {
    const read = await current();
    if ("failure" in read || neededFiles(read.dataset, asked).length === 0) return read;
    const filled = readingTexts.then(() => fetchTexts(asked, isWanted));
    readingTexts = filled.catch(() => undefined);
    return filled;
  }

  async function fetchTexts(asked: AnyQuestion, isWanted: () => boolean): Promise<DatasetRead> {
    const read = await current();
    if ("failure" in read || !isWanted() || neededFiles(read.dataset, asked).length === 0) return read;
    const filled = await readNeeded(source, read, asked, tell).finally(() => tell(null));
    if ("failure" in filled) return filled;
    const searchable = { ...filled, dataset: await buildSearch(filled.dataset, nextTurn) };
    // Another dataset may have been opened meanwhile.
    if (opened === read) opened = searchable;
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
    queue.makeReady({ message, steps: answerInSteps(read.dataset, message) });
    turns = turns.catch(() => undefined).then(takeTurns);
    await turns;
  }

  /** Take turns until a question is answered, or none is left. */
  async function takeTurns(): Promise<void> {
    for (;;) {
      await nextTurn();
      const question = queue.mostUrgent();
      if (question === null) return;
      const reply = takeStep(question);
      if (reply === null) continue;
      queue.remove(question.message.id);
      send(reply);
      return;
    }
  }

  async function warmSearch(): Promise<void> {
    const read = await current();
    if ("failure" in read || read.dataset.articles.count > WARM_UP_TO) return;
    const search: AnyQuestion = { kind: "facets", question: { filter: { ...EMPTY_FILTER, words: "any" } } };
    await readTexts(search, () => true);
  }

  return {
    async receive(message) {
      if (message.type === "start") {
        const { baseUrl, packed, fingerprint } = message;
        shownBuild = fingerprint;
        source = packed === undefined ? { fetchFile, baseUrl } : packedSource(packed);
        opening = openAnew();
        await opening;
      } else if (message.type === "abort") queue.remove(message.id);
      else if (message.type === "warm") await warmSearch();
      else await takeIn(message);
    },
  };
}

/** Compute the next step of an answer; null while it is not the last. */
function takeStep({ message: { id }, steps }: ReadyQuestion): FromWorker | null {
  try {
    const step = steps.next();
    return step.done ? { type: "answer", id, answer: step.value } : null;
  } catch (error) {
    return { type: "failure", id, ...failureOf(error) };
  }
}

function failureOf(error: unknown): { readonly failure: Failure } {
  return { failure: { code: "engine-failed", detail: error instanceof Error ? (error.stack ?? error.message) : "" } };
}
