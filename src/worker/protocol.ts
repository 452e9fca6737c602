import type { QuestionKind, Questions } from "../model/questions.ts";
import type { Failure } from "./failure.ts";
import type { Progress } from "./read-progress.ts";

/** From page to worker. `start` comes first, once; a question's `id` is never used twice and ascends. */
export type ToWorker =
  | { readonly type: "start"; readonly baseUrl: string }
  | AskMessage
  | { readonly type: "abort"; readonly id: number };

/** A question of any kind with the number that its answer will carry. */
export type AskMessage = {
  readonly [Kind in QuestionKind]: {
    readonly type: "ask";
    readonly id: number;
    /** Whose newest question of a kind takes the place of the one before it; null takes no place. */
    readonly asker: string | null;
    readonly kind: Kind;
    readonly question: Questions[Kind]["ask"];
  };
}[QuestionKind];

/**
 * From worker to page.
 *
 * One for each question that was not aborted, `dropped` when a newer one took its place; and progress while files are
 * read, null at their end.
 */
export type FromWorker =
  | { readonly type: "answer"; readonly id: number; readonly answer: Questions[QuestionKind]["answer"] }
  | { readonly type: "failure"; readonly id: number; readonly failure: Failure }
  | { readonly type: "dropped"; readonly id: number }
  | { readonly type: "progress"; readonly progress: Progress | null };
