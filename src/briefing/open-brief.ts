import type { Manifest } from "../model/dataset.ts";
import type { DayNumber } from "../model/day-number.ts";
import { lastDayOf } from "../model/partial-date.ts";
import { keepKnown } from "../state/keep-known.ts";
import { readViewState, type UnreadValue } from "../state/view-state.ts";
import { namesOf } from "../ui/names.ts";
import { comparedDay } from "../views/changes/compared-day.ts";
import type { Brief } from "./brief.ts";
import { SLIDE_ROOM } from "./sheet-room.ts";

/** A briefing of what a link to the page says, and what of the link the collection does not know. */
export interface OpenedBrief {
  readonly brief: Brief;
  readonly unread: readonly UnreadValue[];
}

/** Open the briefing of a link's query, for those who have no page. `lastDay` is the day that a page would open on. */
export function openBrief(manifest: Manifest, search: string, lastDay: DayNumber, madeOn: DayNumber): OpenedBrief {
  const { state: view, unread } = keepKnown(readViewState(search), manifest.dictionaries, madeOn);
  const asOf = view.asOf === null ? lastDay : lastDayOf(view.asOf);
  const compared = comparedDay(view.since, null, asOf);
  const names = namesOf(manifest.dictionaries);
  return { brief: { view, manifest, names, asOf, lastDay, compared, madeOn, room: SLIDE_ROOM }, unread };
}
