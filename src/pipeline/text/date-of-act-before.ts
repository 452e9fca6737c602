import type { PartialDate } from "../../model/partial-date.ts";
import type { Span } from "../../model/span.ts";
import type { UndatedAct } from "./date-of-news.ts";
import { findTimes, type TimeMention } from "./find-times.ts";
import type { Reading } from "./reading.ts";
import { resolveTime } from "./resolve-time.ts";
import { firstWordAt } from "./split-words.ts";

const MOST_SENTENCES_BACK = 3;

/** "It was signed on Thursday and took effect at once": the day of the act before, in its sentence or shortly before. */
export function dateOfActBefore({ cue, reading, sentence, times, published }: UndatedAct): PartialDate | null {
  const isAtOnce = /^,? (?:at once|immediately|straight ?away|(?:up)?on signature|with immediate effect)\b/;
  if (!isAtOnce.test(reading.folded.slice(cue.end, cue.end + 30))) return null;
  const before = times.filter(({ end }) => end <= cue.start);
  const time = before.at(-1) ?? onlyTimeOfSigning(reading, sentence);
  return time === undefined ? null : resolveTime(time.when, published, "past");
}

const SIGNING =
  /\b(?:signed|signature|signing|inked|penned|put pen to|(?:put|set|lent|affixed|added) (?:\w+ )?(?:names?|signatures?) (?:to|on|under))\b/;

/** The time of the last signature told within three sentences, when its sentence names no other. */
function onlyTimeOfSigning({ text, folded, sentences }: Reading, { start }: Span): TimeMention | undefined {
  const place = firstWordAt(sentences, start);
  const signing = sentences
    .slice(Math.max(0, place - MOST_SENTENCES_BACK), place)
    .reverse()
    .find((one) => SIGNING.test(folded.slice(one.start, one.end)));
  if (signing === undefined) return undefined;
  const [only, second] = findTimes(text, folded, signing.start, signing.end);
  return second === undefined ? only : undefined;
}
