import type { PartialDate } from "../../model/partial-date.ts";
import type { UndatedAct } from "./date-of-news.ts";
import { isAfter, resolveTime } from "./resolve-time.ts";
import { isOfMakingKnown } from "./time-of-telling.ts";

const WILL = /^[^;]{0,60}\b(?:would|will|had decided to|has decided to|has agreed to|had agreed to)\b[^;]{0,60}$/;

const CONDITION = /\b(?:if|unless|provided|as long as|until)\b/;

/**
 * The day on which a party made known that it will not end an agreement: "Seoul said on Friday it would suspend the end".
 *
 * Such a decision is reached by saying so, and takes back what was announced before that day. Null for one on a condition.
 */
export function dateOfReprieve({ reading, times, stage, cue, sentence, published }: UndatedAct): PartialDate | null {
  if (stage !== "ended" || published === null) return null;
  const { folded } = reading;
  if (CONDITION.test(folded.slice(sentence.start, sentence.end))) return null;
  const said = times.filter(
    (time) =>
      time.start >= sentence.start &&
      time.end <= cue.start &&
      isOfMakingKnown(folded, time) &&
      WILL.test(folded.slice(time.end, cue.start)),
  );
  const [only, second] = said;
  if (only === undefined || second !== undefined) return null;
  const date = resolveTime(only.when, published, "past");
  return date === null || isAfter(date, published) ? null : date;
}
