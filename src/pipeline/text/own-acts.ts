import type { Span } from "../../model/span.ts";
import type { CueMatch } from "./find-cues.ts";
import type { Subject } from "./subject.ts";

/** Verbs that tell of anything that it begins or ends. */
const OWN_ACT =
  /^(?:starts?|started|starting|beg[aiu]ns?|beginning|stop(?:s|ped)?|ceas(?:e|es|ed)|dies?|died|f[ae]ll(?:s|en)? away|t[ao]k(?:e|es|en) hold|took hold)$/;

/** Between a pact and its verb: its partners, "which", auxiliaries and adverbs. */
const TO_ITS_VERB =
  /^(?: (?:with|between) (?:(?!(?:is|are|was|were|has|have|had|will|would|that|which|who|in|on|at|by|to|for|(?!united)\w+ed|\w+ing)\b)[\w'-]+,? ){0,5}?[\w'-]+)?(?:,? (?:which|that))?(?: (?:will|would|shall|should|can|cannot|could|may|might|must|is|are|was|were|has|have|had|been|not|yet|to|due|set|expected|scheduled|slated|likely|bound|meant|supposed|also|now|then|thus|soon|only|therefore|\w+ly))* $/;

/** "Talks on the pact", "the first drill under it": the verb is of what stands before. */
const PART_OF_ANOTHER =
  /\b(?:on|of|for|under|in|to|about|over|by|with|against|within|at|from|concerning|behind|around|through|into) (?:(?:the|an?|its|their|this|that|any|such|both|\w+'s) )?(?:[\w-]+ )?$/;

const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)";
const TIME = `(?:(?:on|from|as (?:of|from)|in|by|before|after|until|at) (?:the (?:start|end|beginning|turn|middle) of |early |late |mid-?)?(?:\\d|${MONTH}|\\w+day\\b|midnight|(?:the )?new year|next|this|last|(?:the )?19\\d\\d|(?:the )?20\\d\\d)|today|tomorrow|yesterday|tonight|(?:this|next|last) (?:week|month|year|${MONTH}|\\w+day)|(?:\\w+ ){1,2}(?:days|weeks|months|years) (?:later|after|from|ago))`;
const TIME_BEHIND = new RegExp(`^ (?:only |formally |quietly |officially )?${TIME}`);
const TIME_BEFORE = new RegExp(`\\b${TIME}`);
const CLOSES = /^["']?(?:[.,;:]|$)/;

/** Whether a verb tells of anything at all that it begins or ends, so that a treaty must stand right before it. */
export function isOwnAct(cueWords: string): boolean {
  return OWN_ACT.test(cueWords);
}

/** The last pact that is not named before a verb. */
const PACT = /^.*\b(?:agreement|pact|accord|treaty|deal|convention|arrangement|text)s?(?= )/;
/** In characters, from a pact to its verb. */
const FARTHEST_VERB = 100;

/** Without such verbs on a treaty's ladder that no treaty stands before: they would take times from other acts. */
export function withoutActsOfOthers(
  cues: readonly CueMatch[],
  names: readonly Span[],
  folded: string,
  from: number,
): CueMatch[] {
  return cues.flatMap((cue) => {
    if (!isOwnAct(folded.slice(cue.start, cue.end))) return [cue];
    const isBefore = ({ end }: Span) => end <= cue.start && TO_ITS_VERB.test(folded.slice(end, cue.start));
    const before = folded.slice(Math.max(from, cue.start - FARTHEST_VERB), cue.start);
    const pact = PACT.exec(before);
    const isOfPact = pact !== null && TO_ITS_VERB.test(before.slice(pact[0].length));
    if (isOfPact || names.some(isBefore)) return [cue];
    const targets = cue.targets.filter(({ ladder }) => ladder !== "treaty");
    return targets.length === 0 ? [] : [{ ...cue, targets }];
  });
}

/**
 * What such a verb tells of: the treaty right before it, "the pact with Japan starts on Monday", and else something that
 * is no agreement. `from` is where the sentence starts.
 */
export function ownerOfAct(subjects: readonly Subject[], cue: Span, folded: string, from: number): Subject {
  return (
    subjects.find((subject) => isItsOwnAct(subject, cue, folded, from)) ?? {
      start: cue.start,
      end: cue.start,
      lead: cue.start,
      agreements: [],
      isForNextCue: false,
      isPronoun: false,
    }
  );
}

/** A start needs its day, as "since the agreement began" may mean the talks. */
function isItsOwnAct({ lead, end, isPronoun }: Subject, cue: Span, folded: string, from: number): boolean {
  if (isPronoun || end > cue.start || !TO_ITS_VERB.test(folded.slice(end, cue.start))) return false;
  const before = folded.slice(from, lead);
  if (PART_OF_ANOTHER.test(before)) return false;
  const after = folded.slice(cue.end, cue.end + 60);
  const isStart = /^(?:start|beg)/.test(folded.slice(cue.start, cue.end));
  return TIME_BEHIND.test(after) || (CLOSES.test(after) && (!isStart || TIME_BEFORE.test(before)));
}
