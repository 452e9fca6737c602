import type { DayNumber } from "../model/day-number.ts";
import { dateOfDay, firstDayOf, parsePartialDate, precisionOf } from "../model/partial-date.ts";

/** What keeps texts on this machine; each of its functions may throw, as in a browser that keeps nothing. */
export type VisitStore = Pick<Storage, "getItem" | "setItem">;

/** The two that visits are kept in: as long as the reader lets it, and as long as the tab is open. */
export interface VisitStores {
  readonly kept: () => VisitStore;
  readonly session: () => VisitStore;
}

export interface Visits {
  /** The day that the page stood on at the last visit before this session; null when there was none, or none is kept. */
  readonly lastDay: () => DayNumber | null;
  /** Keep a visit for the next session; this one goes on from the last. */
  readonly keep: (day: DayNumber) => void;
}

const STORAGE_KEY = "pactwatch-visit";

/** Visits of this browser. What cannot be read or kept is as if it was not there. */
export function openVisits({ kept, session }: VisitStores): Visits {
  let known: { readonly day: DayNumber | null } | null = null;
  function lastDay(): DayNumber | null {
    if (known === null) {
      // A page that is loaded again is the same visit, and "" says that there was none before.
      const text = readText(session) ?? readText(kept) ?? "";
      writeText(session, text);
      known = { day: parseDay(text) };
    }
    return known.day;
  }
  return {
    lastDay,
    keep(day) {
      lastDay();
      writeText(kept, dateOfDay(day));
    },
  };
}

function parseDay(text: string): DayNumber | null {
  const date = parsePartialDate(text);
  return date !== null && precisionOf(date) === "day" ? firstDayOf(date) : null;
}

function readText(store: () => VisitStore): string | null {
  try {
    return store().getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

function writeText(store: () => VisitStore, text: string): void {
  try {
    store().setItem(STORAGE_KEY, text);
  } catch {
    // The next visit then compares with a day of the page's choosing.
  }
}
