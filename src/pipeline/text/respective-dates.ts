import type { PartialDate } from "../../model/partial-date.ts";
import type { Span } from "../../model/span.ts";
import type { CueTimes } from "./cue-times.ts";
import { isAfter, isBefore, resolveTime } from "./resolve-time.ts";
import { inYearOf } from "./shared-dates.ts";
import type { Direction } from "./when.ts";

/** Between two times that are told of two in their order. */
const JOINS = /^,? and (?:(?:on|in|late|early) )*(?:the )?$/;
const CLOSES = /^,? respectively\b/;

/** Between the act and the first time; a further verb, list or clause there would share out its own. */
const LEADS = /^(?: for [a-z]+)?(?:,? (?:on|in|late|early|only|back))*(?: the)? $/;

/** A verb before that shares the two: "were signed and entered into force". */
const SECOND_ACT = /^,? and (?:[a-z]+ )?$/;

/**
 * The dates of one act done for two agreements in turn, in the order in which the sentence names them: of "entered into
 * force in August and October 2023 respectively" August and October 2023. Null where no two dates are told so, where
 * they may be of two acts, or where one cannot be of such an act: a fact's to come, a plan's gone by.
 */
export function respectiveDates(
  { times, cue, cues, reading: { folded } }: Pick<CueTimes, "times" | "cue" | "cues" | "reading">,
  published: PartialDate | null,
  direction: Direction,
): readonly [PartialDate, PartialDate] | null {
  for (const [at, second] of times.entries()) {
    const first = times[at - 1];
    if (first === undefined || first.start < cue.end || !CLOSES.test(folded.slice(second.end, second.end + 14)))
      continue;
    if (!JOINS.test(folded.slice(first.end, second.start)) || !LEADS.test(folded.slice(cue.end, first.start))) continue;
    if (cues.some(({ end }) => end <= cue.start && SECOND_ACT.test(folded.slice(end, cue.start)))) continue;
    const last = resolveTime(second.when, published, direction);
    const one = resolveTime(inYearOf(first.when, last, second.when), published, direction);
    if (one === null || last === null) return null;
    const isWrong = (date: PartialDate) =>
      published !== null && (direction === "past" ? isAfter(date, published) : isBefore(date, published));
    return isWrong(one) || isWrong(last) ? null : [one, last];
  }
  return null;
}

/** Which of two agreements a sentence names first, 0 or 1 for each in its own order; null where it does not name both once. */
export function orderOfNames(
  agreements: readonly string[],
  mentions: readonly (Span & { readonly agreements: readonly string[] })[],
  { start, end }: Span,
): readonly [number, number] | null {
  const [first, second] = agreements;
  if (first === undefined || second === undefined || agreements.length !== 2) return null;
  const placeOf = (id: string) => {
    const own = mentions.filter((one) => one.start >= start && one.end <= end && one.agreements.includes(id));
    return own.length === 1 && own[0] !== undefined ? own[0] : null;
  };
  const [one, other] = [placeOf(first), placeOf(second)];
  if (one === null || other === null) return null;
  if (one === other) return [one.agreements.indexOf(first), one.agreements.indexOf(second)];
  return one.start < other.start ? [0, 1] : [1, 0];
}
