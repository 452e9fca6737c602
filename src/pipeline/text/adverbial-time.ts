import type { CueMatch } from "./find-cues.ts";
import type { TimeMention, When } from "./find-times.ts";

const TELLS_WHEN =
  /\b(?:in|on|by|since|from|around|before|after|early|earlier|late|later|mid|of|during|for|about|until|dated|end|beginning|fiscal|starting|as of|within|at|next|last|this)[ -](?:the |early |late |mid-?|around |about |fiscal |financial |year )*$/;
const NOT_THE_DAY =
  /\b(?:until|through|for|over|valid to|due to expire in|expire in|budget for|of the|running to)(?: the)? $/;

/** "At Thursday's online ceremony." */
const OCCASION =
  /^'s (?:[\w-]+ ){0,3}(?:ceremony|signing|summit|meeting|talks|event|vote|session|dinner|gathering|conference|announcement|exchange|news|two-plus-two|telephone call|phone call|call)\b/;

function isDay(when: When): boolean {
  return when.kind === "weekday" || (when.kind === "distance" && when.unit === "day");
}

/** "The signing is set for next week." */
const SET_FOR = /\b(?:set|due|scheduled|planned|slated|fixed|arranged|timed|expected|earmarked|foreseen|tabled) for $/;

/** Whether a time tells when, rather than which ("the 2014 pact", "November's exercise") or how long ("until 2026"). */
export function isAdverbial(
  folded: string,
  { start, end, when }: TimeMention,
  { form, start: cueStart, end: cueEnd }: CueMatch,
): boolean {
  const before = folded.slice(Math.max(0, start - 30), start);
  if (NOT_THE_DAY.test(before) || /^(?:'s|-)/.test(folded.slice(end, end + 2))) {
    if (isDay(when) && folded.startsWith("'s", end)) return OCCASION.test(folded.slice(end, end + 60));
    return SET_FOR.test(before) || (/\b(?:during|at|on) $/.test(before) && when.kind === "distance");
  }
  const isState = form === "phrase" && /\b(?:force|effect|operation|service)\b/.test(folded.slice(cueStart, cueEnd));
  if (/\bsince $/.test(before) && !isState) return false;
  const isBare = (when.kind === "date" && when.month === undefined) || (when.kind === "month" && when.shift === null);
  return !isBare || TELLS_WHEN.test(before) || /^fiscal|^financial|^fy/.test(folded.slice(start, end));
}
