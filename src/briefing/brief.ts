import type { Facets } from "../model/answers.ts";
import type { Manifest } from "../model/dataset.ts";
import type { DayNumber } from "../model/day-number.ts";
import type { ViewState } from "../state/view-state.ts";
import { collectionName } from "../ui/collection-words.ts";
import { countedIn, grouped } from "../ui/count-words.ts";
import { longDay } from "../ui/date-words.ts";
import { filterSummary } from "../ui/filter-wording.ts";
import type { Names } from "../ui/names.ts";
import type { ComparedDay } from "../views/changes/compared-day.ts";
import { wholeCollectionWords } from "../views/coverage/coverage-wording.ts";
import type { Ask } from "../worker/ask.ts";
import { cutWords } from "./cut-words.ts";
import type { SheetRoom } from "./sheet-room.ts";
import type { Stamp } from "./slide.ts";

/** What a briefing is about: the view that it is made from, and its days. */
export interface Brief {
  readonly view: ViewState;
  readonly manifest: Manifest;
  readonly names: Names;
  /** The day that statuses are of. */
  readonly asOf: DayNumber;
  /** The day that the page opens on. */
  readonly lastDay: DayNumber;
  /** The day that the as-of day is compared with. */
  readonly compared: ComparedDay;
  /** The day on which the briefing is made. */
  readonly madeOn: DayNumber;
  /** What its sheets have room for. */
  readonly room: SheetRoom;
}

const FINGERPRINT_LETTERS = 12;
/** Letters of a filter that are told however much stands beside it. */
const LEAST_FILTER = 40;

interface Passing {
  readonly reports: Pick<Facets, "passing">;
  readonly stories: Pick<Facets, "passing">;
}

type StampBrief = Pick<Brief, "view" | "manifest" | "names" | "asOf" | "lastDay" | "madeOn">;

/** What everything that leaves the page says of itself. `passing` is counted under the view's filter, in reports and in stories. */
export function stampOf(brief: StampBrief, passing: Passing): Stamp {
  return stampWith(brief, countsWords(brief, passing));
}

/** The same for the page as it is printed, which has counted in its own unit alone; null where it has no number yet. */
export function pageStamp(brief: StampBrief, passing: number | null): Stamp {
  const { unit } = brief.view;
  const all = unit === "stories" ? brief.manifest.stories : brief.manifest.articles;
  return stampWith(
    brief,
    passing === null
      ? `${countedIn(all, unit)} in all`
      : withWhole(`${grouped(passing)} of ${countedIn(all, unit)}`, brief),
  );
}

function stampWith({ view, manifest, names, asOf, madeOn }: StampBrief, counts: string): Stamp {
  return {
    day: `${view.clock === "told" ? "As told by" : "As of"} ${longDay(asOf)}`,
    clock: view.clock === "told" ? "Clock: told by" : "Clock: happened by",
    filter: `Filter: ${onOneLine(filterSummary(view.filter, names))}`,
    counts,
    collection: onOneLine(collectionName(manifest)),
    fingerprint: `dataset ${manifest.fingerprint.slice(0, FINGERPRINT_LETTERS)}`,
    made: `Made on ${longDay(madeOn)}`,
  };
}

/** Words without what ends a line or is no letter: a form feed would take the stamp from each printed sheet. */
function onOneLine(words: string): string {
  return words.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}

/** What is counted and in which unit. */
function countsWords(brief: StampBrief, { reports, stories }: Passing): string {
  const { view, manifest } = brief;
  const ofReports = `${grouped(reports.passing)} of ${countedIn(manifest.articles, "reports")}`;
  const words =
    view.unit === "stories"
      ? `Counted in stories: ${grouped(stories.passing)} of ${countedIn(manifest.stories, "stories")}, ${ofReports}`
      : `${ofReports}, ${countedIn(stories.passing, "stories")}`;
  return withWhole(words, brief);
}

/** On another day than the collection's last, that counts do not stop at it. */
function withWhole(words: string, { asOf, lastDay }: StampBrief): string {
  return asOf === lastDay ? words : `${words}, whole collection to ${longDay(lastDay)}`;
}

/** The same, with its counts asked for. */
export async function askStamp(ask: Ask, brief: Brief): Promise<Stamp> {
  const { filter } = brief.view;
  const [reports, stories] = await Promise.all([
    ask("facets", { filter, unit: "reports" }),
    ask("facets", { filter, unit: "stories" }),
  ]);
  return stampOf(brief, { reports, stories });
}

/** The stamp in one line. */
export function stampLine(stamp: Stamp): string {
  const { day, clock, filter, counts, collection, fingerprint, made } = stamp;
  return [day, clock, filter, counts, collection, fingerprint, made].join(" · ");
}

/** The same for the foot of a sheet, which has room for `most` letters: what is too long is the filter, and nothing behind it. */
export function footLine(stamp: Stamp, most: number): string {
  const others = stampLine({ ...stamp, filter: "" }).length;
  return stampLine({ ...stamp, filter: cutWords(stamp.filter, Math.max(LEAST_FILTER, most - others)) });
}

/** That coverage does not stop at the day of the briefing; none on the day that the page opens on. */
export function wholeCollection({ asOf, lastDay }: Brief): string[] {
  return asOf === lastDay ? [] : [wholeCollectionWords(asOf)];
}

/** The day of the briefing in words; null on the day that the page opens on. */
export function pastDayWords({ asOf, lastDay }: Brief): string | null {
  return asOf === lastDay ? null : longDay(asOf);
}
