import { queryOptions, useQuery } from "@tanstack/react-query";
import { createContext, use, useDeferredValue, useEffect, useId, useState } from "react";
import type { QuestionKind, Questions } from "../model/questions.ts";
import type { Ask } from "../worker/ask.ts";
import { AT_ONCE, type Pace } from "./pace.ts";

/** Carries the engine's ear. */
export const AskContext = createContext<Ask | null>(null);

/** Carries the way to have a search made ready, see `Client`. */
export const WarmSearchContext = createContext<() => void>(() => undefined);

/** Carries what decides when an answer is drawn. */
export const PaceContext = createContext<Pace>(AT_ONCE);

/** An answer with the question that it answers, so that old numbers are never worded with a new filter. */
export interface Answered<Kind extends QuestionKind> {
  readonly question: Questions[Kind]["ask"];
  readonly answer: Questions[Kind]["answer"];
}

/** What is known of an answer. */
export interface AnswerState<Kind extends QuestionKind> {
  /** The answer, or the last good one while there is none; undefined before the first. */
  readonly data: Answered<Kind> | undefined;
  /** Why the question has no answer; null while it is on its way, too. */
  readonly error: Error | null;
  /** Whether `data` answers a question before this one. */
  readonly isPlaceholderData: boolean;
  /** Ask once more. */
  readonly refetch: () => unknown;
}

/** How the answer to a question is had and kept; `asker` is the place that its newest question is for, see `AskMessage`. */
export function answerQuery<Kind extends QuestionKind>(
  ask: Ask,
  kind: Kind,
  question: Questions[Kind]["ask"],
  asker: string | null = null,
) {
  return queryOptions<Answered<Kind>>({
    queryKey: [kind, question],
    queryFn: async ({ signal }) => {
      const answer = await ask(kind, question, { asker, signal }).catch((failure: unknown) => {
        // This place has put a newer question, and another still wants the answer to this one.
        if (isCalledOff(failure) && !signal.aborted) return ask(kind, question, { signal });
        throw failure;
      });
      return { question, answer };
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/**
 * The answer to a question; while a new one is on its way and when it fails, the last good one of this place.
 *
 * The first one is drawn as soon as it is there, each further one when its turn has come, be it known already.
 * A question that is no longer wanted is called off; one that is not wanted yet is not put. @throws outside of an `AskContext`.
 */
export function useAnswer<Kind extends QuestionKind>(
  kind: Kind,
  question: Questions[Kind]["ask"],
  isWanted = true,
): AnswerState<Kind> {
  const ask = use(AskContext);
  if (ask === null) throw new Error("useAnswer stands outside of an AskContext");
  const asker = useId();
  const query = answerQuery(ask, kind, question, asker);
  // All that is not wanted yet has one key, as each key is kept for a while.
  const queryKey = isWanted ? query.queryKey : [kind];
  const { data, error, refetch } = useQuery({ ...query, queryKey, enabled: isWanted });
  const [drawn, setDrawn] = useState(data);
  if (drawn === undefined && data !== undefined) setDrawn(data);
  const pace = use(PaceContext);
  useEffect(() => {
    if (drawn === undefined || data === undefined || data === drawn) return undefined;
    return pace.hold(data, kind, () => setDrawn(data));
  }, [data, drawn, kind, pace]);
  return { data: drawn ?? data, error, isPlaceholderData: drawn !== undefined && data !== drawn, refetch };
}

/**
 * The same for an answer that takes longer to draw than a frame.
 *
 * It is drawn a piece at a time between what the reader does, so that no click waits for it; what draws it must not be
 * drawn anew for the same `data`.
 */
export function useDeferredAnswer<Kind extends QuestionKind>(
  kind: Kind,
  question: Questions[Kind]["ask"],
): AnswerState<Kind> {
  const query = useAnswer(kind, question);
  const data = useDeferredValue(query.data);
  return { ...query, data, isPlaceholderData: query.isPlaceholderData || data !== query.data };
}

function isCalledOff(failure: unknown): boolean {
  return failure instanceof DOMException && failure.name === "AbortError";
}
