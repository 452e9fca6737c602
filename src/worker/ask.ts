import type { QuestionKind, Questions } from "../model/questions.ts";

/** Who asks, and until when. */
export interface AskOptions {
  /**
   * A place of the page that shows one answer of a kind at a time: its newest question calls off the one before it,
   * which then fails with an `AbortError`. A question without an asker is called off by no other.
   */
  readonly asker?: string | null;
  /** Calls the question off when it is aborted. */
  readonly signal?: AbortSignal;
}

/** Puts a question to the engine; the promise fails with an `Error` whose message can be shown to the reader. */
export type Ask = <Kind extends QuestionKind>(
  kind: Kind,
  question: Questions[Kind]["ask"],
  options?: AskOptions,
) => Promise<Questions[Kind]["answer"]>;
