import type { PartialDate } from "../../model/partial-date.ts";
import type { UndatedAct } from "./date-of-news.ts";
import { findTimes } from "./find-times.ts";
import { isBefore, resolveTime } from "./resolve-time.ts";
import { firstWordAt } from "./split-words.ts";
import { isOfSaying } from "./time-of-telling.ts";

/** Words of a plan that take its day from the sentence before. */
const THEN =
  /\b(?:on (?:that|the same) (?:occasion|day|date|visit|trip)|at the same (?:time|meeting|summit)|that (?:same )?day|(?:at|during) (?:that|the) (?:meeting|summit|visit|talks|ceremony|encounter))\b/;

/** Words that show that the sentence before speaks of an occasion to come. */
const TO_COME =
  /\b(?:will|is to|are to|is due|are due|plans?|planned|expected|scheduled|set|due|visits?|meets?|travels?|goes|flies|arrives?|arriving|hosts?|receives?|next|coming|upcoming|ahead of|before|for)\b/;

/** By place: what stands farther back may be another occasion. */
const SENTENCES_BACK = 2;

/**
 * The day of the occasion on which something is planned: "Kishida visits London on 8 July. On that occasion it is to be signed."
 *
 * The only time of the nearest sentence before that has one, and only where that time is not past.
 */
export function dateOfOccasion({ reading, sentence, published }: UndatedAct): PartialDate | null {
  const { text, folded, sentences } = reading;
  if (published === null || !THEN.test(folded.slice(sentence.start, sentence.end))) return null;
  const place = firstWordAt(sentences, sentence.start);
  for (const before of sentences.slice(Math.max(0, place - SENTENCES_BACK), place).reverse()) {
    const times = findTimes(text, folded, before.start, before.end).filter((time) => !isOfSaying(folded, time));
    const [time, second] = times;
    if (time === undefined) continue;
    if (second !== undefined || !TO_COME.test(folded.slice(before.start, before.end))) return null;
    const date = resolveTime(time.when, published, "future");
    return date === null || isBefore(date, published) ? null : date;
  }
  return null;
}
