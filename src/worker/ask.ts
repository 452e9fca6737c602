import type { QuestionKind, Questions } from "../model/questions.ts";

/** Puts a question to the engine; the promise fails with an `Error` whose message can be shown to the reader. */
export type Ask = <Kind extends QuestionKind>(
  kind: Kind,
  question: Questions[Kind]["ask"],
  signal?: AbortSignal,
) => Promise<Questions[Kind]["answer"]>;
