import type { KnownAnswer } from "../model/opening.ts";
import type { QuestionKind, Questions } from "../model/questions.ts";
import type { Failure } from "./failure.ts";
import type { PackedFiles } from "./packed-files.ts";
import type { Progress } from "./read-progress.ts";

/**
 * From page to worker.
 *
 * `start` comes first; another one reads the dataset anew: of the files that it brings along, else of the folder below
 * `baseUrl`. With a `fingerprint` it takes that build alone, as the page shows some of it already. A question's `id` is
 * never used twice and ascends. `warm` says that words will be searched for soon.
 */
export type ToWorker =
  | { readonly type: "start"; readonly baseUrl: string; readonly packed?: PackedFiles; readonly fingerprint?: string }
  | AskMessage
  | { readonly type: "abort"; readonly id: number }
  | { readonly type: "warm" };

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
 * read, null at their end. Before the first of them, answers that a large dataset brings along: what they answer need not
 * be asked.
 */
export type FromWorker =
  | { readonly type: "answer"; readonly id: number; readonly answer: Questions[QuestionKind]["answer"] }
  | { readonly type: "failure"; readonly id: number; readonly failure: Failure }
  | { readonly type: "dropped"; readonly id: number }
  | { readonly type: "opening"; readonly answers: readonly KnownAnswer[] }
  | { readonly type: "progress"; readonly progress: Progress | null };
