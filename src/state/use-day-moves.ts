import { useEffect, useRef, useState } from "react";
import type { DayNumber } from "../model/day-number.ts";
import { dateOfDay, type PartialDate } from "../model/partial-date.ts";
import type { UpdateView } from "./use-view-state.ts";
import type { ViewState } from "./view-state.ts";

/** A day that is being moved through. */
export interface DayMoves {
  /** Where the day is moved to, else the page's day. */
  readonly day: DayNumber;
  readonly isMoving: boolean;
  /** The address follows, without a step of the history. */
  readonly move: (day: DayNumber) => void;
  /** End the moving: one step of the history leads back to the day before it. */
  readonly settle: () => void;
}

export interface MovedPage {
  readonly view: ViewState;
  readonly update: UpdateView;
  readonly asOf: DayNumber;
  /** The day that the page opens on; it stands in no address. */
  readonly lastDay: DayNumber;
}

/** Browsers stop listening to a page that writes its address too often. */
const WRITE_EVERY_MS = 120;

/** Move the page's day with many small steps. */
export function useDayMoves({ view, update, asOf, lastDay }: MovedPage): DayMoves {
  const [moved, setMoved] = useState<DayNumber | null>(null);
  const start = useRef<{ readonly asOf: PartialDate | null } | null>(null);
  const pending = useRef<{ day: DayNumber; timer: number } | null>(null);
  const latest = useRef({ update, lastDay });
  useEffect(() => {
    latest.current = { update, lastDay };
  });
  useEffect(() => () => window.clearTimeout(pending.current?.timer), []);

  function write(day: DayNumber, how: "push" | "replace") {
    const isLast = day === latest.current.lastDay;
    latest.current.update({ asOf: isLast ? null : dateOfDay(day) }, how);
  }
  function move(day: DayNumber) {
    start.current ??= { asOf: view.asOf };
    setMoved(day);
    if (pending.current !== null) {
      pending.current.day = day;
      return;
    }
    write(day, "replace");
    const timer = window.setTimeout(() => {
      const last = pending.current?.day ?? day;
      pending.current = null;
      if (last !== day && start.current !== null) write(last, "replace");
    }, WRITE_EVERY_MS);
    pending.current = { day, timer };
  }
  function settle() {
    if (start.current === null || moved === null) return;
    window.clearTimeout(pending.current?.timer);
    pending.current = null;
    latest.current.update(start.current, "replace");
    write(moved, "push");
    start.current = null;
    setMoved(null);
  }
  return { day: moved ?? asOf, isMoving: moved !== null, move, settle };
}
