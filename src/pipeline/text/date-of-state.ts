import { type PartialDate, parsePartialDate } from "../../model/partial-date.ts";
import type { UndatedAct } from "./date-of-news.ts";
import { isBefore, resolveTime } from "./resolve-time.ts";
import { isOfMakingKnown } from "./time-of-telling.ts";

/** Stages that last and are told of while they do: a study under way, work that goes on. */
const GOES_ON: ReadonlySet<string> = new Set(["study", "development"]);

/** Words that put a state behind the day of the report: "had spent", "the earlier study", "what they wanted". */
const BEHIND =
  /\b(?:had|was|were|did|then|earlier|previous(?:ly)?|once|former(?:ly)?|followed|following|after|spent|recall\w*|remember\w*|since|until|ended|led to|culminat\w*|(?:wanted|sought|hoped|asked) to|used to|years ago|last (?:year|month|week))\b/;
/** "After a first round of talks, the study is passing to its next stage." */
const OPENS_AFTER = /^after [^,;]*,/;
const ENDS_BEHIND = /^,? (?:then|was|were|ended|concluded|followed|found|lasted|had)\b/;

/** "Is considering", "are thinking about", "may cooperate". */
const IS_SO =
  /\b(?:is|are|remains?|keeps?|has been|have been)(?: [\w-]+){0,3} $|\b(?:may|might|going to|could|would like to) $/;

/** "Are developing a fighter" goes on for years, and began in any of them. */
const BEING_MADE = /^(?:is|are|was|were|been) (?:.* )?(?:develop|design|build|assembl|manufactur)ing$/;

/** "Said that it was only exploring": what is so, in the past of the verb of saying. */
const REPORTED =
  /\b((?:said|told|confirmed|added|insisted|stressed|reiterated|noted|admitted)\b[^,;]{0,90}) (?:was|were)(?= (?:[\w-]+ ){0,3}$)/;

/**
 * The month of publication, for a state that is told in the present: so it stands when the report comes out.
 *
 * Null where the words, or a time of the clause that is not one of telling, put it before that month.
 */
export function dateOfState(act: UndatedAct): PartialDate | null {
  const { published } = act;
  if (published === null || published.length < 7 || isSpentBefore(act)) return null;
  const month = parsePartialDate(published.slice(0, 7));
  return month !== null && isToldAsPresent(act) && !isDatedBefore(act, month) ? month : null;
}

function isToldAsPresent({ reading, stage, cue, clause }: UndatedAct): boolean {
  const { folded } = reading;
  const before = folded.slice(clause.start, cue.start).replace(OPENS_AFTER, "").replace(REPORTED, "$1 is");
  if (BEHIND.test(before) || ENDS_BEHIND.test(folded.slice(cue.end, cue.end + 14))) return false;
  if (BEING_MADE.test(folded.slice(cue.start, cue.end))) return false;
  if (cue.form === "third") return GOES_ON.has(stage) || stage === "proposed";
  const words = folded.slice(cue.start, cue.end);
  const isSo = IS_SO.test(before) || /^(?:is|are|may|might|would like|wants?) /.test(words);
  if (stage === "proposed") return isSo && (cue.form === "gerund" || cue.form === "phrase" || cue.form === "base");
  return GOES_ON.has(stage) && cue.form !== "past" && cue.form !== "participle";
}

/** Whether the clause has a time that lies before the month; one of telling counts only when it surely does. */
function isDatedBefore({ times, clause, reading, published }: UndatedAct, month: PartialDate): boolean {
  return times.some((time) => {
    if (time.end <= clause.start || time.start >= clause.end) return false;
    const date = resolveTime(time.when, published, "past");
    return date === null ? !isOfMakingKnown(reading.folded, time) : isBefore(date, month);
  });
}

/** Words that put a span of time behind an act: "after six years of talks", "crowns a year and a half of talks". */
const SPENT =
  /\b(?:after|following|crown\w*|caps?|capped|end(?:s|ed|ing)?|clos(?:es|ed|ing)|conclud\w+|follow(?:s|ed)|despite)\b[^,;:]{0,40}$/;
const SPAN_OF =
  /\b(?:years?|months?|weeks?|decades?)(?: and a half)? of (?:[\w-]+ ){0,3}$|^(?:\w+ )?(?:years?|months?|weeks?|decades?)(?: and a half)? of /;

/** Whether what a cue names was spent before the act that the sentence dates: "after six years of talks they agreed". */
export function isSpentBefore({
  reading: { folded },
  cue,
  sentence,
}: Pick<UndatedAct, "reading" | "cue" | "sentence">): boolean {
  const before = folded.slice(sentence.start, cue.start);
  const isSpan = SPAN_OF.test(before) || SPAN_OF.test(folded.slice(cue.start, cue.end));
  return isSpan && SPENT.test(before);
}
