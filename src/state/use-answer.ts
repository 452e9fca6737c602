import { keepPreviousData, type UseQueryResult, useQuery } from "@tanstack/react-query";
import { createContext, use } from "react";
import type { QuestionKind, Questions } from "../model/questions.ts";
import type { Ask } from "../worker/ask.ts";

/** Carries the engine's ear. */
export const AskContext = createContext<Ask | null>(null);

/** An answer with the question that it answers, so that old numbers are never worded with a new filter. */
export interface Answered<Kind extends QuestionKind> {
  readonly question: Questions[Kind]["ask"];
  readonly answer: Questions[Kind]["answer"];
}

/**
 * The answer to a question; while a new one is on its way, the last one, with `isPlaceholderData`.
 *
 * A question that is no longer wanted is called off. @throws outside of an `AskContext`.
 */
export function useAnswer<Kind extends QuestionKind>(
  kind: Kind,
  question: Questions[Kind]["ask"],
): UseQueryResult<Answered<Kind>> {
  const ask = use(AskContext);
  if (ask === null) throw new Error("useAnswer stands outside of an AskContext");
  return useQuery<Answered<Kind>>({
    queryKey: [kind, question],
    queryFn: async ({ signal }) => ({ question, answer: await ask(kind, question, signal) }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
