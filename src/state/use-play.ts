import { useEffect, useState } from "react";
import type { DayNumber } from "../model/day-number.ts";
import { nextMonthEnd } from "./month-steps.ts";
import type { DayMoves } from "./use-day-moves.ts";

/** Slow enough to read what a step changes. */
const STEP_MS = 240;

export interface Play {
  readonly isPlaying: boolean;
  /** Begin, at the first day when the last is reached; or pause. */
  readonly toggle: () => void;
}

export interface PlayedDays {
  readonly moves: DayMoves;
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** Whether what is on the page answers the day; the next step waits for it. */
  readonly isAnswered: boolean;
}

/** Walk through time by month, to the last day. */
export function usePlay({ moves, first, last, isAnswered }: PlayedDays): Play {
  const [isPlaying, setIsPlaying] = useState(false);
  const { day, move, settle } = moves;
  useEffect(() => {
    if (!isPlaying || !isAnswered) return undefined;
    const timer = window.setTimeout(() => {
      if (day < last) move(Math.min(last, nextMonthEnd(day)));
      else {
        setIsPlaying(false);
        settle();
      }
    }, STEP_MS);
    return () => window.clearTimeout(timer);
  });
  function toggle() {
    if (isPlaying) settle();
    else if (day >= last) move(first);
    setIsPlaying(!isPlaying);
  }
  return { isPlaying, toggle };
}
