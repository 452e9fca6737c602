import type { StageId } from "../../model/ids.ts";
import { type PartialDate, parsePartialDate } from "../../model/partial-date.ts";
import type { Span } from "../../model/span.ts";
import type { TimeMention } from "./find-times.ts";
import type { CueTimes } from "./nearest-time.ts";
import { isAfter, resolveTime } from "./resolve-time.ts";

/** An act that is told without a time of its own. */
export interface UndatedAct extends CueTimes {
  readonly sentence: Span;
  readonly stage: StageId;
  readonly published: PartialDate | null;
}

/** Stages that are reached by being made known. */
const REACHED_BY_WORDS: ReadonlySet<string> = new Set(["proposed", "agreed", "launched", "study", "negotiating"]);

const ANNOUNCING =
  /\b(?:announc(?:ed|ing)|confirm(?:ed|ing)|declar(?:ed|ing)|unveil(?:ed|ing)|agreed|presented|disclosed)\b/;

/** "They have reached agreement, the two governments announced on Friday": what words bring about has the words' day. */
export function dateOfAnnouncement({ reading, times, stage, sentence, published }: UndatedAct): PartialDate | null {
  const [time] = times;
  if (!REACHED_BY_WORDS.has(stage) || times.length !== 1 || time === undefined) return null;
  const isDay = time.when.kind === "weekday" || (time.when.kind === "distance" && time.when.unit === "day");
  if (!isDay || isOfTelling({ reading }, time) || !ANNOUNCING.test(reading.folded.slice(sentence.start, sentence.end)))
    return null;
  const date = resolveTime(time.when, published, "past");
  return date === null || published === null || isAfter(date, published) ? null : date;
}

/** In days. A report published so early in a month may tell what happened in the month before. */
const FIRST_SAFE_DAY = 8;

/** Words that point further back than the news: "already", "a similar pact", "which they signed". */
const BACKGROUND =
  /\b(?:already|previously|earlier|once|formerly|originally|since|had|then|former|similar|such|who|which|whose|also|first|when|after|decades?|years?|long)\b/;

/** "The pact signed by": a participle that says which pact is meant, not what has happened now. */
const REDUCED =
  /\b(?:agreements?|pacts?|treat(?:y|ies)|accords?|deals?|arrangements?|contracts?|raa|acsa|it|forum|group(?:ing)?|body|programmes?|partnerships?|alliance|bloc|dialogue) (?:\w+ly )?$/;

/**
 * The month of publication, for an act that the first sentence tells as news, and for a state that is told in the
 * present.
 *
 * Never the day: a report follows the act by hours or days. Null for a report of a month's first week, which may tell of
 * the month before.
 */
export function dateOfNews(act: UndatedAct): PartialDate | null {
  const { reading, times, sentence, published, cue } = act;
  if (
    published === null ||
    published.length < 7 ||
    times.some((time) => !isOfTelling(act, time) && !isYearAhead(time, published))
  )
    return null;
  const month = parsePartialDate(published.slice(0, 7));
  if (isPresentState(act)) return month;
  const isFirst = reading.sentences[0]?.start === sentence.start;
  const isEarly = published.length === 10 && Number(published.slice(8)) < FIRST_SAFE_DAY;
  if (!isFirst || isEarly) return null;
  if (/\breports? (?:on )?the $/.test(reading.folded.slice(sentence.start, cue.start))) return month;
  if (cue.form !== "past" && cue.form !== "participle") return null;
  const isMadeKnown =
    REACHED_BY_WORDS.has(act.stage) && ANNOUNCING.test(reading.folded.slice(sentence.start, cue.start));
  const before = reading.folded.slice(act.clause.start, cue.start).replace(/\bat which\b/g, "");
  const known = isMadeKnown ? before.replace(/\bhad\b/g, "") : before;
  return BACKGROUND.test(known) || REDUCED.test(known) || /, (?:\w+ly )?$/.test(known) ? null : month;
}

/** "A fighter by 2035": when the thing is due, and not when it was agreed. */
function isYearAhead({ when }: TimeMention, published: PartialDate): boolean {
  return when.kind === "date" && when.month === undefined && when.year > Number(published.slice(0, 4));
}

/** "An official said on Friday": a day that the sentence has for the telling. */
function isOfTelling({ reading }: Pick<UndatedAct, "reading">, { start }: Span): boolean {
  return /\b(?:said|says|reported|reports|told|writes|wrote|according to [\w ]{1,30})(?: [\w.]+){0,3}? on $/.test(
    reading.folded.slice(Math.max(0, start - 60), start),
  );
}

/** "Welcomes today's news that it has taken effect": a day that the whole sentence has. */
export function dateOfToday({ reading, times, published }: UndatedAct): PartialDate | null {
  const today = times.find(({ when }) => when.kind === "distance" && when.unit === "day" && when.count === 0);
  if (today === undefined || times.length > 1 || isOfTelling({ reading }, today)) return null;
  return /\b(?:that|which|who) (?:\w+ ){0,3}$/.test(reading.folded.slice(Math.max(0, today.start - 30), today.start))
    ? null
    : resolveTime(today.when, published, "past");
}

const GOES_ON: ReadonlySet<string> = new Set(["proposed", "study", "development"]);

/** "Is considering", "proposes", "are exploring": so it stands on the day of the report. */
function isPresentState({ reading, stage, cue, clause }: UndatedAct): boolean {
  if (!GOES_ON.has(stage)) return false;
  if (cue.form === "third") return true;
  const before = reading.folded.slice(clause.start, cue.start);
  return cue.form === "gerund" && /\b(?:is|are|remains?|keeps?) (?:\w+ ){0,2}$/.test(before);
}
