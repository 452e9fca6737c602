import type { Span } from "../../model/span.ts";
import type { CueMatch } from "./find-cues.ts";
import type { Subject } from "./subject.ts";

/** Verbs that tell of anything that it begins or ends. */
const OWN_VERB =
  /^(?:starts?|started|starting|beg[aiu]ns?|beginning|stop(?:s|ped)?|ceas(?:e|es|ed)|dies?|died|f[ae]ll(?:s|en)? away|t[ao]k(?:e|es|en) hold|took hold|(?:enter|complet)\w* (?:its|their) \w+ year|(?:fail|fall|fell|founder|stall)\w* in .+|wait\w* (?:for|on|upon) .+)$/;
/** The same of words behind which nothing needs to follow. */
const OWN_STATE =
  /^(?:(?:still|also|now) (?:applies|binds|governs)|becom\w+ .*(?:reality|practice|valid)|became .*(?:reality|practice|valid)|(?:valid|binding|enforceable|applicable) (?:since|from|as)|put into practice|(?:is|are|now|still|remains) (?:with|in the hands of|in front of) .+|(?:is|are|was|were|be|been|being) (?:buried|killed|retired|dissolved|wound up|voided|nullified|invalidated|quashed|(?:superseded|replaced|supplanted) .*by|(?:thrown|voted) (?:out|down) .+))$/;
/** What is told of what stands right behind it: "accepted the pact", "have been governed by the pact". */
const OF_ITS_OBJECT = /^accept\w*$|\b(?:covered|governed|protected|regulated|bound) by$/;
/** What has a treaty inside it: "as of today the pact applies", "withdrawal from the pact took effect". */
const OF_WHAT_IS_INSIDE =
  /^(?:as (?:of|from)|from|since) .* (?:appl\w+|binds|bound|govern\w*|regulated)$|^(?:withdrawal|exit|departure) (?:.* )?from .*(?:effect|final|effective)$|^(?:is|are|been) (?:covered|protected) .*since$/;

/** Between a pact and its verb: its partners, "which", auxiliaries and adverbs. */
const TO_ITS_VERB =
  /^(?: (?:with|between|of) (?:(?!(?:is|are|was|were|has|have|had|will|would|that|which|who|in|on|at|by|to|for|(?!united)\w+ed|\w+ing)\b)[\w'-]+,? ){0,5}?[\w'-]+)?(?:,? (?:which|that)|,(?= (?:valid|binding|enforceable|applicable|now|still)?))?(?: (?:will|would|shall|should|can|cannot|could|may|might|must|is|are|was|were|has|have|had|been|not|yet|to|due|set|expected|scheduled|slated|bound|meant|supposed|also|now|then|thus|soon|therefore|\w+ly))* $/;

/** "Talks on the pact", "the first drill under it": the verb is of what stands before. */
const PART_OF_ANOTHER =
  /\b(?:on|of|for|under|in|to|about|over|by|with|against|within|at|from|concerning|behind|around|through|into) (?:(?:the|an?|its|their|this|that|any|such|both|\w+'s) )?(?:[\w-]+ )?$|\b(?:who|whose|which|that) (?:has |have |had )?[\w-]+ (?:the |its |their )?$/;

const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)";
const TIME = `(?:(?:on|from|as (?:of|from)|in|by|before|after|until|at) (?:the (?:start|end|beginning|turn|middle) of |early |late |mid-?)?(?:\\d|${MONTH}|\\w+day\\b|midnight|(?:the )?new year|next|this|last|(?:the )?19\\d\\d|(?:the )?20\\d\\d)|today|tomorrow|yesterday|tonight|(?:this|next|last) (?:week|month|year|${MONTH}|\\w+day)|(?:\\w+ ){1,2}(?:days|weeks|months|years) (?:later|after|from|ago))`;
const TIME_BEHIND = new RegExp(`^ (?:only |formally |quietly |officially )?${TIME}`);
const TIME_BEFORE = new RegExp(`\\b${TIME}`);
const CLOSES = /^["']?(?:[.,;:]|$)/;

/** Whether a verb tells of anything at all that it begins or ends, so that a treaty must stand right before it. */
export function isOwnAct(cueWords: string): boolean {
  return [OWN_VERB, OWN_STATE, OF_ITS_OBJECT, OF_WHAT_IS_INSIDE].some((words) => words.test(cueWords));
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
    if (!OWN_VERB.test(folded.slice(cue.start, cue.end))) return [cue];
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

/** Where a treaty must stand depends on the words; a start needs its day, as "since it began" may mean the talks. */
function isItsOwnAct({ lead, end, isPronoun }: Subject, cue: Span, folded: string, from: number): boolean {
  const words = folded.slice(cue.start, cue.end);
  if (isPronoun && !(IT_MAY.test(words) && end < cue.start)) return false;
  if (OF_WHAT_IS_INSIDE.test(words) && cue.start < lead && end < cue.end)
    return LEADS_INSIDE.test(folded.slice(cue.start, lead)) && ENDS_INSIDE.test(folded.slice(end, cue.end));
  if (OF_ITS_OBJECT.test(words) && lead >= cue.end) return AT_ONCE.test(folded.slice(cue.end, lead));
  const before = folded.slice(from, lead);
  const between = folded.slice(end, Math.max(end, cue.start));
  const isJoined = OPENS.test(before) && JOINED_VERB.test(between);
  if (end > cue.start || !(isJoined || TO_ITS_VERB.test(between))) return false;
  if (PART_OF_ANOTHER.test(before)) return false;
  if (!OWN_VERB.test(words)) return true;
  const after = folded.slice(cue.end, cue.end + 60);
  const isStart = /^(?:start|beg)/.test(words);
  return TIME_BEHIND.test(after) || (CLOSES.test(after) && (!isStart || TIME_BEFORE.test(before)));
}

/** "It has been valid since Friday." */
const IT_MAY = /^(?:valid|binding|enforceable|applicable) (?:since|from|as)$/;
/** "The pact left the page and became practice." */
const OPENS = /^["']?(?:[^;:]*, )?(?:the |its |their )?$/;
const JOINED_VERB =
  /^ (?:(?!(?:that|which|who|whose|talks|said|says|and|as|while|after|before|when)\b)[\w'-]+ ){1,6}and (?:(?:has|have|was|were|then|later|now|\w+ly) )*$/;

/** From the verb to its object. */
const AT_ONCE =
  /^(?: (?:on|last|this) \w+)? (?:(?:the|an?|its|their|this|both|[\w-]+'s) )?(?:(?!(?:of|on|in|for|to|from|about|by|with|that)\b)[\w-]+ ){0,2}$/;
const LEADS_INSIDE =
  /\b(?:from|by) (?:the |its |their )?$|^(?:as (?:of|from)|from|since) (?!.*\b(?:for|on|of|under|about|in|at) (?:the |its )?$)[^,;]*$/;
const ENDS_INSIDE =
  /^(?: (?:with|between) [\w' -]{1,40}?)?(?: (?:has|have|had|\w+ly))* (?:appl\w+|binds|bound|govern\w*|regulated|t[ao]k\w+ effect|took effect|bec[ao]m\w+ (?:final|effective)|since)$/;
