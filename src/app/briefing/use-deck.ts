import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { use, useState } from "react";
import type { Brief } from "../../briefing/brief.ts";
import { type DeckProgress, makeDeck } from "../../briefing/make-deck.ts";
import type { Deck } from "../../briefing/slide.ts";
import type { DeckChoice } from "../../model/deck.ts";
import { AskContext } from "../../state/use-answer.ts";

/** What is known of a deck. */
export interface DeckState {
  /** The deck, or the last good one while another is made; undefined before the first. */
  readonly deck: Deck | undefined;
  readonly error: Error | null;
  readonly progress: DeckProgress | null;
  readonly refetch: () => unknown;
  /** The deck as it is chosen now, once it is made; the last good one is never in its place. */
  readonly current: () => Promise<Deck>;
}

/** The deck of a view with the slides and notes of `choice`, made anew when anything on it changes. @throws outside of an `AskContext`. */
export function useDeck(brief: Brief, choice: DeckChoice): DeckState {
  const ask = use(AskContext);
  if (ask === null) throw new Error("useDeck stands outside of an AskContext");
  const [progress, setProgress] = useState<DeckProgress | null>(null);
  const { filter, clock, unit, by, grain, scale, sort, outcomes } = brief.view;
  const client = useQueryClient();
  const query = queryOptions<Deck>({
    queryKey: ["deck", { filter, clock, unit, by, grain, scale, sort, outcomes }, brief.asOf, brief.compared, choice],
    queryFn: ({ signal }) => makeDeck(ask, brief, { choice, signal, onProgress: setProgress }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { data, error, refetch } = useQuery(query);
  const [last, setLast] = useState<Deck>();
  if (data !== undefined && data !== last) setLast(data);
  return {
    deck: data ?? last,
    error,
    progress: data === undefined ? progress : null,
    refetch,
    current: () => client.fetchQuery(query),
  };
}
