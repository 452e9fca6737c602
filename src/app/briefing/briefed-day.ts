import type { Brief } from "../../briefing/brief.ts";
import { SLIDE_ROOM } from "../../briefing/sheet-room.ts";
import type { DayNumber } from "../../model/day-number.ts";
import { firstDayOf, type PartialDate, parsePartialDate, precisionOf } from "../../model/partial-date.ts";
import { type ComparedDay, comparedDay } from "../../views/changes/compared-day.ts";
import type { PageParts } from "../page-parts.ts";

/** Where the day of the last briefing is kept on this machine. */
export const LAST_BRIEFING_KEY = "pactwatch-briefing";

/** The day that a briefing compares with: the chosen one, the day of the last briefing where it lies before, else as the page does. */
export function briefedDay(
  since: PartialDate | null,
  lastBriefing: string | null,
  lastVisit: DayNumber | null,
  asOf: DayNumber,
): ComparedDay {
  const date = lastBriefing === null ? null : parsePartialDate(lastBriefing);
  const day = date !== null && precisionOf(date) === "day" ? firstDayOf(date) : null;
  if (since === null && day !== null && day < asOf) return { day, basis: "briefing" };
  return comparedDay(since, lastVisit, asOf);
}

/** What a deck of the page is about, shown or saved as a file. `lastBriefing` is what is kept under `LAST_BRIEFING_KEY`. */
export function deckBrief(parts: Omit<PageParts, "update">, lastBriefing: string | null): Brief {
  const { view, manifest, names, asOf, lastDay, today, lastVisit } = parts;
  const compared = briefedDay(view.since, lastBriefing, lastVisit, asOf);
  return { view, manifest, names, asOf, lastDay, compared, madeOn: today, room: SLIDE_ROOM };
}
