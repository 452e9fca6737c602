import type { StageId } from "../../model/ids.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { Span } from "../../model/span.ts";
import type { CueTimes } from "./cue-times.ts";
import type { TimeMention } from "./find-times.ts";
import { isAfter, resolveTime } from "./resolve-time.ts";

interface DatedCue extends Pick<CueTimes, "cue" | "reading" | "clause"> {
  readonly stage: StageId;
  readonly published: PartialDate | null;
}

/** What a launch or a proposal is for: "agreed to build a fighter by 2035", "is considering buying missiles by 2027". */
const LEADS_TO_GOAL = /\bto [a-z]+ |\b(?:for|by|from|due|with) (?:[\w'-]+ )*$/;

/** What is to come of any act: "to enable drills by", "for use from", "clearing it for use from". */
const LEADS_TO_OUTCOME =
  /\bto (?!(?:the|an?|its|their|this|that|these|those|it|them)\b)[a-z]+ [^;]*$|\b(?:for|with effect from) (?:[\w'-]+ ){0,5}$|\b(?:will|would|shall|is to|are to|hopes?|expects?|plans?|expected|aims?)\b[^;]*$/;

/** Words before a participle that make it a thing wished for: "want the pact signed", "the goal is to have it signed". */
const WISHES =
  /\b(?:to|wants?|wanted|wish\w*|goals?|aims?|hop(?:e|es|ed|ing)|see|sees|get|gets|needs?|would|will|could|should|may|might|until|once|if|unless|when|by)\b/;

/**
 * Whether a time behind the verb of an act is that of what is to come of it: "agreed to build a fighter by 2035".
 *
 * So is only one that lies ahead of publication. Beside other words than a verb in the past, such a time shows that the
 * act itself is still ahead.
 */
export function isOfGoal({ cue, clause, reading, stage, published }: DatedCue, time: TimeMention): boolean {
  if (!liesAhead(time, published) || time.start < cue.end) return false;
  const between = reading.folded.slice(cue.end, time.start);
  if (stage === "launched" || stage === "proposed") return LEADS_TO_GOAL.test(between);
  const isDone = cue.form === "past" || cue.form === "participle";
  return isDone && LEADS_TO_OUTCOME.test(between) && !WISHES.test(reading.folded.slice(clause.start, cue.start));
}

function liesAhead({ when }: TimeMention, published: PartialDate | null): boolean {
  const date = resolveTime(when, published, "past");
  return date !== null && published !== null && isAfter(date, published);
}

const IS_TO_COME =
  /\b(?:will|shall|would|hopes?|expects?|expected|due|plans?|aims?|set|scheduled|slated|(?:is|are|yet) to|(?<!(?:was|were) )to [a-z]+)\b[^,;]*$/;

/** Whether a time of a past act's sentence says nothing of the act: one ahead, or one of what is told as still to come. */
export function isOfWhatComes(act: DatedCue, time: TimeMention): boolean {
  if (liesAhead(time, act.published)) return true;
  const { when } = time;
  const isOfAnyYear = when.kind === "month" || when.kind === "month-and-day" || when.kind === "season";
  return isOfAnyYear && isToldAsToCome(act, time);
}

function isToldAsToCome({ cue, reading }: DatedCue, { start }: Span): boolean {
  return start >= cue.end && IS_TO_COME.test(reading.folded.slice(cue.end, start));
}
