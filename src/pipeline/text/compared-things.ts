import type { Span } from "../../model/span.ts";
import type { CueMatch } from "./find-cues.ts";
import { findMatches } from "./find-matches.ts";
import type { Reading } from "./reading.ts";

/** In characters, from the word that compares to the cue. */
const FARTHEST = 180;

const COMPARING =
  /\b(?:unlike|(?<!\b(?:would|should|might|i'd|they'd|we'd) )like|than|(?:compared|contrast|comparisons?|compares) (?:to|with)|contrasts with|as (?:happened|was the case|it did|they did|with|when|after)|similar to|akin to|modell?ed (?:on|after)|inspired by|based on|reminiscent of|resembl(?:es|ed|ing)|succeed(?:s|ed|ing)?|replac(?:es|ed|ing)|supersed(?:es|ed|ing)) /g;

/** What leads from a thing to what is told of it. A comma may stand before it, and nowhere else. */
const TOLD_OF_IT = /^(?:[^,;:.]{3,120}?,? (?:which|that|when|after)| ?(?:when|after)) [^,;:.]{0,80}$/;

/** "The launch of a rival to it": the name behind it is that of what it is set against. */
const IN_ANSWER =
  /^(?: of)? (?:an?|its|their|his|the|another) (?:[\w-]+ ){0,2}(?:rival|answer|alternative|competitor|counterweight|response|reply|equivalent|successor) (?:to|of|for) /;

/** Words that mean the agreement itself. */
const ITSELF = /\b(?:it|its|they|this|these)\b/;

/**
 * Whether the cue tells of a thing with which an agreement is only compared, or that it follows: of "unlike the Rome
 * treaty, which was signed in 1986, the convention has no exit clause" the Rome treaty.
 *
 * So is what is made in answer to it. The thing must be no agreement of the codebook, and "which", "that", "when" or "after" must lead from it to the cue.
 */
export function isOfComparedThing(
  { folded }: Reading,
  cue: CueMatch,
  mentions: readonly Span[],
  from: number,
): boolean {
  if (IN_ANSWER.test(folded.slice(cue.end, cue.end + 60))) return true;
  if (cue.form === "noun" || cue.form === "gerund" || cue.form === "base") return false;
  const start = Math.max(from, cue.start - FARTHEST);
  const before = folded.slice(start, cue.start);
  const last = findMatches(COMPARING, before).at(-1);
  if (last === undefined) return false;
  const thing =
    last.index + (/ (?:when|after) $/.test(last[0]) ? last[0].lastIndexOf(" ", last[0].length - 2) : last[0].length);
  const told = before.slice(thing);
  if (!TOLD_OF_IT.test(told) || ITSELF.test(told)) return false;
  return !mentions.some((mention) => mention.start >= start + thing && mention.start < cue.end);
}
