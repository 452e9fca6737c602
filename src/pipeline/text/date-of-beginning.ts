import type { PartialDate } from "../../model/partial-date.ts";
import type { UndatedAct } from "./date-of-news.ts";
import { isAfter, resolveTime } from "./resolve-time.ts";

/** Stages that go on for long and are named by a noun: "negotiations on the pact", "the study". */
const GOES_ON: ReadonlySet<string> = new Set(["negotiating", "study", "development"]);

/** Between the noun and the time at which it began: "which began", "begun", "on which opened", "under way since". */
const BEGAN =
  /^(?: (?!(?:and|but|while|after|before|until)\b)[\w'-]+){0,10}?,? (?:(?:which|that) (?:\w+ )?(?:began|started|opened|commenced|got (?:going|under way)|(?:were|was) (?:launched|started|opened|begun)|(?:have|has) (?:been (?:going on|under ?way|running|in progress)|gone on|run) since)|begun|started|opened|launched|under ?way since|in progress since|going on since)(?: (?:in|on|back in|early in|late in|early|late))* ?$/;

/** Whether the words tell of a round only, or of a beginning that did not come. */
const IS_NO_BEGINNING = /\b(?:round|session|phase|stage|second|third|fourth|new|again|not|never)\b/;

/**
 * When talks or work began that a sentence only names: "negotiations on the pact, which began last October, go well".
 *
 * Null for a time that lies ahead, and for the beginning of one round or phase.
 */
export function dateOfBeginning({ reading: { folded }, stage, cue, times, published }: UndatedAct): PartialDate | null {
  if (!GOES_ON.has(stage) || cue.form !== "noun") return null;
  const time = times.find(({ start }) => start >= cue.end && BEGAN.test(folded.slice(cue.end, start)));
  if (time === undefined || IS_NO_BEGINNING.test(folded.slice(Math.max(0, cue.start - 20), time.start))) return null;
  const date = resolveTime(time.when, published, "past");
  return date === null || (published !== null && isAfter(date, published)) ? null : date;
}
