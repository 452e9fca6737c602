import { hashKey, queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { use, useMemo, useState } from "react";
import type { Brief } from "../../briefing/brief.ts";
import { type DeckProgress, makeDeck, withNotes } from "../../briefing/make-deck.ts";
import type { Deck } from "../../briefing/slide.ts";
import type { DayNumber } from "../../model/day-number.ts";
import type { DeckChoice } from "../../model/deck.ts";
import { AskContext } from "../../state/use-answer.ts";
import { dayHere } from "../day-here.ts";

/** What is known of a deck. */
export interface DeckState {
  /** The deck, or the last good one, with the notes of now, while another is made; undefined before the first. */
  readonly deck: Deck | undefined;
  /** Whether anything but a note was chosen since `deck` was made. */
  readonly isBehind: boolean;
  readonly error: Error | null;
  readonly progress: DeckProgress | null;
  readonly refetch: () => unknown;
  /** The deck as it is chosen now, once it is made; the last good one is never in its place. */
  readonly current: () => Promise<Deck>;
}

/** The deck of a view with the slides and notes of `choice`, made anew when anything on it changes, and on another day. @throws outside of an `AskContext`. */
export function useDeck(brief: Brief, choice: DeckChoice): DeckState {
  const ask = use(AskContext);
  if (ask === null) throw new Error("useDeck stands outside of an AskContext");
  const [progress, setProgress] = useState<DeckProgress | null>(null);
  const { filter, clock, unit, by, grain, scale, sort, outcomes } = brief.view;
  const client = useQueryClient();
  const about = [{ filter, clock, unit, by, grain, scale, sort, outcomes }, brief.asOf, brief.compared, choice.slides];
  const aboutKey = hashKey(about);
  const queryOf = (madeOn: DayNumber) =>
    queryOptions<Deck>({
      queryKey: ["deck", madeOn, about, choice.notes],
      queryFn: ({ signal }) => makeDeck(ask, { ...brief, madeOn }, { choice, signal, onProgress: setProgress }),
      staleTime: Number.POSITIVE_INFINITY,
    });
  const { data, error, refetch } = useQuery(queryOf(dayHere()));
  const [last, setLast] = useState<{ readonly deck: Deck; readonly aboutKey: string }>();
  if (data !== undefined && data !== last?.deck) setLast({ deck: data, aboutKey });
  const meanwhile = useMemo(() => last && withNotes(last.deck, choice), [last, choice]);
  return {
    deck: data ?? meanwhile,
    isBehind: data === undefined && last?.aboutKey !== aboutKey,
    error,
    progress: data === undefined ? progress : null,
    refetch,
    current: () => client.fetchQuery(queryOf(dayHere())),
  };
}
