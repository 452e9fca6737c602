import { useQuery } from "@tanstack/react-query";
import { use, useState } from "react";
import type { Brief } from "../../briefing/brief.ts";
import { type DeckProgress, makeDeck } from "../../briefing/make-deck.ts";
import type { Deck } from "../../briefing/slide.ts";
import { AskContext } from "../../state/use-answer.ts";

/** What is known of a deck. */
export interface DeckState {
  /** The deck, or the last good one while another is made; undefined before the first. */
  readonly deck: Deck | undefined;
  readonly error: Error | null;
  readonly progress: DeckProgress | null;
  readonly refetch: () => unknown;
}

/** The deck of a view, made anew when anything on it changes. @throws outside of an `AskContext`. */
export function useDeck(brief: Brief): DeckState {
  const ask = use(AskContext);
  if (ask === null) throw new Error("useDeck stands outside of an AskContext");
  const [progress, setProgress] = useState<DeckProgress | null>(null);
  const { filter, clock, unit, by, grain, scale, sort, outcomes, deck: choice } = brief.view;
  const { data, error, refetch } = useQuery<Deck>({
    queryKey: ["deck", { filter, clock, unit, by, grain, scale, sort, outcomes }, brief.asOf, brief.compared, choice],
    queryFn: ({ signal }) => makeDeck(ask, brief, { choice, signal, onProgress: setProgress }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [last, setLast] = useState<Deck>();
  if (data !== undefined && data !== last) setLast(data);
  return { deck: data ?? last, error, progress: data === undefined ? progress : null, refetch };
}
