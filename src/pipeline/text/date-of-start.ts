import type { PartialDate } from "../../model/partial-date.ts";
import type { Span } from "../../model/span.ts";
import type { UndatedAct } from "./date-of-news.ts";
import { findTimes } from "./find-times.ts";
import { isAfter, resolveTime } from "./resolve-time.ts";

const IS_SO = /\b(?:is|are|enters?|takes?|comes?|goes|becomes?|applies|appl(?:y|ies))\b/;

/** "As of Sunday it is in force" tells since when it holds; "as of Sunday both had ratified it" tells nothing of when. */
export function holdsNow({
  reading,
  stage,
  cue,
  clause,
}: Pick<UndatedAct, "reading" | "stage" | "cue" | "clause">): boolean {
  return stage === "in-force" && IS_SO.test(reading.folded.slice(clause.start, cue.end));
}

const FROM = /^["'(]?(?:from|as of|as from|since|starting|beginning)(?: on)? $/;

/**
 * The day from which something holds that has taken effect: "From Sunday troops may train there, as the pact took effect".
 *
 * The day opens the sentence, or the first sentence of the text where the act is told in the second, and is the only
 * time of both.
 */
export function dateOfStart({ reading, stage, sentence, times, published }: UndatedAct): PartialDate | null {
  if (stage !== "in-force" || published === null) return null;
  const [first, second] = reading.sentences;
  const opened =
    times.length === 1 ? sentence : second?.start === sentence.start && times.length === 0 ? first : undefined;
  const date = opened === undefined ? null : dayOpening(reading.text, reading.folded, opened, published);
  return date === null || isAfter(date, published) ? null : date;
}

function dayOpening(text: string, folded: string, { start, end }: Span, published: PartialDate): PartialDate | null {
  const [time, ...others] = findTimes(text, folded, start, end);
  if (time === undefined || others.length > 0 || !FROM.test(folded.slice(start, time.start))) return null;
  return resolveTime(time.when, published, "past");
}
