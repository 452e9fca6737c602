import type { PartialDate } from "../../model/partial-date.ts";
import type { Span } from "../../model/span.ts";
import type { UndatedAct } from "./date-of-news.ts";
import { findTimes, type TimeMention } from "./find-times.ts";
import { isAfter, resolveTime } from "./resolve-time.ts";
import { firstWordAt } from "./split-words.ts";
import { isOfSaying } from "./time-of-telling.ts";

/** Stages that are reached at a stroke, so that a meeting can be their day. */
const AT_A_STROKE: ReadonlySet<string> = new Set(["signed", "agreed", "launched", "ratified"]);

const OCCASION =
  /\b(?:met|meet(?:ing|s)?|talks|summit|ceremony|gather(?:ed|ing)|hosted?|host to|visit(?:ed|ing|s)?|dinner|lunch|session|conferred|consultations?|sat down|struck|received|welcomed|took stock|arrived|came to|came out|flew|travell?ed|landed|stopped over|called on|two-plus-two|2\+2|conference|reception|convened)\b/;
const NOT_YET = /\b(?:will|would|is to|are to|next|due|plans? to|expected|hopes?|could|had|after|before|since|until)\b/;

/** Words that take up those of the sentence before: "they signed", "the two then signed", "signed it". */
const TAKES_UP =
  /^["', ]*(?:(?:there|then|in return|afterwards|together|at the end|in (?:front|the presence) of [\w ]{1,30}),? )?(?:they|he|she|both|the (?:two|three|four|five|pair|trio|sides|ministers|leaders|officials|governments|prime ministers|presidents|guests?|hosts?|visitors?|(?:two|three) (?:men|women|sides|ministers|leaders|governments|countries)))\b/;
const TAKES_UP_AFTER = /^ (?:it|them)\b/;
const ON_THE_OCCASION =
  /\b(?:on|at|during|after) (?:the|that|this|their|its) (?:same )?(?:occasion|meeting|ceremony|talks|summit|event|session|visit|dinner|encounter|gathering)\b/;

/** "The ceremony took place on Monday", "the minister did so on Wednesday". */
const TELLS_ITS_DAY =
  /^(?:the|their|a) (?:[\w-]+ ){0,2}(?:ceremony|signing|exchange|vote)\b[^;]{0,60}? (?:took place|was held|came|happened|was)\b|\b(?:did so|this happened|that happened|it happened)\b/;

/** "After a tour of the tower": what went before on the same day. */
const OPENS_AFTER =
  /^after (?:an?|the|their|lunch|dinner|breakfast|talks|tea)\b(?: (?!(?:war|vote|election|years?|months?|weeks?|decades?)\b)[\w-]+){0,7},? (?=(?:they|both|the (?:two|pair|leaders|ministers))\b)/;

const LOOKS_BACK =
  /\b(?:already|previously|earlier|once|formerly|originally|had|former|similar|such|who|which|whose|when|after|decades?|years?|months?|long|last|also)\b/;

/**
 * The day of the meeting or ceremony at which an act was done, told in the sentence before it or after it.
 *
 * "The two met in Oslo on 8 July. They signed the pact." Null unless the words point to that sentence and it has one day
 * only, and no word of what is to come.
 */
export function dateOfScene(act: UndatedAct): PartialDate | null {
  const { reading, stage, cue, sentence, clause, times } = act;
  if (!AT_A_STROKE.has(stage) || (cue.form !== "past" && cue.form !== "participle") || times.length > 0) return null;
  const lead = reading.folded.slice(clause.start, cue.start).replace(OPENS_AFTER, "");
  if (LOOKS_BACK.test(lead)) return null;
  const at = firstWordAt(reading.sentences, sentence.start);
  const [before, after] = [reading.sentences[at - 1], reading.sentences[at + 1]];
  const back = before !== undefined && pointsBack(act) ? dayOfOccasion(act, before) : null;
  return back ?? (after === undefined ? null : dayToldAfter(act, after));
}

function pointsBack({ reading: { folded }, cue, sentence, clause }: UndatedAct): boolean {
  return (
    (clause.start === sentence.start &&
      TAKES_UP.test(folded.slice(sentence.start, cue.start).replace(OPENS_AFTER, ""))) ||
    TAKES_UP_AFTER.test(folded.slice(cue.end, cue.end + 6)) ||
    ON_THE_OCCASION.test(folded.slice(clause.start, clause.end))
  );
}

function dayOfOccasion(act: UndatedAct, sentence: Span): PartialDate | null {
  const words = act.reading.folded.slice(sentence.start, sentence.end);
  return OCCASION.test(words) && !NOT_YET.test(words) ? onlyDayOf(act, sentence) : null;
}

function dayToldAfter(act: UndatedAct, sentence: Span): PartialDate | null {
  const words = act.reading.folded.slice(sentence.start, sentence.end);
  return TELLS_ITS_DAY.test(words) && !NOT_YET.test(words) ? onlyDayOf(act, sentence) : null;
}

/** The day of the only time in a sentence; null for none, several, one of saying, or one after publication. */
function onlyDayOf({ reading, published }: UndatedAct, { start, end }: Span): PartialDate | null {
  const [time, ...others] = findTimes(reading.text, reading.folded, start, end);
  if (time === undefined || others.length > 0 || !isDay(time) || isOfSaying(reading.folded, time)) return null;
  const date = resolveTime(time.when, published, "past");
  return date === null || (published !== null && isAfter(date, published)) ? null : date;
}

function isDay({ when }: TimeMention): boolean {
  if (when.kind === "distance") return when.unit === "day" && when.count <= 0;
  return when.kind === "weekday" || when.kind === "month-and-day" || (when.kind === "date" && when.day !== undefined);
}
