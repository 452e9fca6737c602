import { type KnownAnswer, questionKey } from "../model/opening.ts";
import type { QuestionKind, Questions } from "../model/questions.ts";
import type { Ask } from "./ask.ts";
import { type Failure, failureWording } from "./failure.ts";
import type { PackedFiles } from "./packed-files.ts";
import type { AskMessage, FromWorker, ToWorker } from "./protocol.ts";
import type { Progress } from "./read-progress.ts";

/** What is used of a `Worker`, so that a test can stand in for it. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  /** Called for a message that cannot be read. */
  onmessageerror: ((event: MessageEvent) => void) | null;
}

export interface ClientOptions {
  readonly createWorker: () => WorkerLike;
  /** The page's address, to which the dataset's folder is relative. */
  readonly baseUrl: string;
  /** The dataset's files where the page brings them along. */
  readonly packed?: PackedFiles;
  /** Hears how far the worker has come with the files that it reads; null when it reads none any more. */
  readonly onProgress?: (progress: Progress | null) => void;
  /** Called when the worker crashed and was started again. */
  readonly onRestart?: () => void;
}

/** A question that was put and not answered yet. */
interface Waiting {
  readonly message: AskMessage;
  readonly resolve: (answer: Questions[QuestionKind]["answer"]) => void;
  readonly reject: (error: unknown) => void;
}

/** The page's way to the engine. */
export interface Client {
  readonly ask: Ask;
  /** Have what a search needs fetched, before the first letter is typed. */
  readonly warmSearch: () => void;
}

/**
 * Start the engine's worker and put questions to it.
 *
 * A worker that crashes is started again once, with all questions that wait, on the build that the page has; after a
 * second crash every question fails. A message of the worker that cannot be read is a crash, as some question would wait
 * for it for ever. A question whose signal is aborted fails with the signal's reason at once.
 */
export function startClient({ createWorker, onProgress, onRestart, ...dataset }: ClientOptions): Client {
  const waiting = new Map<number, Waiting>();
  /** What the dataset brought along, by `questionKey`. */
  const known = new Map<string, Questions[QuestionKind]["answer"]>();
  /** The build of which the page has something. */
  let fingerprint: string | undefined;
  let crashes = 0;
  let nextId = 0;
  let worker = start();

  function start(): WorkerLike {
    const started = createWorker();
    started.onmessage = ({ data }) => settle(data);
    started.onerror = () => recover();
    started.onmessageerror = () => recover();
    started.postMessage({ type: "start", ...dataset, ...(fingerprint !== undefined && { fingerprint }) });
    return started;
  }

  function settle(message: FromWorker): void {
    if (message.type === "progress") {
      onProgress?.(message.progress);
      return;
    }
    if (message.type === "opening") {
      takeOpening(message.answers);
      return;
    }
    const question = waiting.get(message.id);
    if (question === undefined) return;
    waiting.delete(message.id);
    if (message.type === "answer") {
      noteBuild(question.message.kind, message.answer);
      question.resolve(message.answer);
    } else if (message.type === "failure") question.reject(errorOf(message.failure));
    else question.reject(new DOMException("A newer question took its place.", "AbortError"));
  }

  function noteBuild(kind: QuestionKind, answer: Questions[QuestionKind]["answer"]): void {
    if (kind === "manifest") ({ fingerprint } = answer as Questions["manifest"]["answer"]);
  }

  function takeOpening(answers: readonly KnownAnswer[]): void {
    known.clear();
    for (const { kind, question, answer } of answers) {
      noteBuild(kind, answer);
      known.set(questionKey(kind, question), answer);
    }
    for (const [id, { message, resolve }] of waiting) {
      const answer = known.get(questionKey(message.kind, message.question));
      if (answer === undefined) continue;
      waiting.delete(id);
      worker.postMessage({ type: "abort", id });
      resolve(answer);
    }
  }

  function recover(): void {
    // What it still has to say must not count as a crash of the next one.
    worker.onmessage = worker.onerror = worker.onmessageerror = null;
    worker.terminate();
    onProgress?.(null);
    // The next one brings them itself.
    known.clear();
    crashes++;
    if (crashes > 1) {
      for (const { reject } of waiting.values()) reject(errorOf({ code: "worker-crashed" }));
      waiting.clear();
      return;
    }
    worker = start();
    for (const { message } of waiting.values()) worker.postMessage(message);
    onRestart?.();
  }

  const ask: Ask = (kind, question, { asker = null, signal } = {}) =>
    new Promise((resolve, reject) => {
      if (crashes > 1) return reject(errorOf({ code: "worker-crashed" }));
      if (signal?.aborted) return reject(signal.reason);
      const brought = known.get(questionKey(kind, question));
      if (brought !== undefined) return resolve(brought as Questions[typeof kind]["answer"]);
      const id = nextId++;
      const message = { type: "ask", id, asker, kind, question } as AskMessage;
      const drop = () => {
        if (!waiting.delete(id)) return;
        worker.postMessage({ type: "abort", id });
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", drop, { once: true });
      const resolveTyped = resolve as Waiting["resolve"];
      waiting.set(id, { message, resolve: resolveTyped, reject });
      worker.postMessage(message);
    });
  return { ask, warmSearch: () => worker.postMessage({ type: "warm" }) };
}

/** The error that a reader sees; its cause is the failure with its code. */
function errorOf(failure: Failure): Error {
  return new Error(failureWording(failure), { cause: failure });
}
