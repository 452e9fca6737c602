import type { CueMatch } from "./find-cues.ts";
import type { Clause } from "./split-clauses.ts";
import type { Subject } from "./subject.ts";

/** "And, in 2014, signed EDCA": a name right behind a verb in the past is its object, whatever stands before the verb. */
export function hasObjectAtOnce(subjects: readonly Subject[], cue: CueMatch, folded: string): boolean {
  if (cue.form !== "past" && cue.form !== "participle") return false;
  return subjects.some(
    ({ start, lead, agreements, isPronoun }) =>
      !isPronoun &&
      agreements.length > 0 &&
      Math.min(start, lead) > cue.end &&
      /^ (?:(?:the|an?|its|their|both|this) )?$/.test(folded.slice(cue.end, Math.min(start, lead))),
  );
}

/** "AUKUS binds three countries and was", "GCAP, which needs money, was": the verb is again that of the first subject. */
const AGAIN =
  /^(?: (?!.*\b(?:that|which|who|whose|when|if|because|said|says?|told)\b)[^,;:]* and| ?, (?:(?:which|that) (?:is|was|has|had|aims?|also|will|would|\w{2,}(?<!s)s)\b|(?:made up|composed|consisting|formed) of\b)[^;:]*[^,;:],| ?, (?:under|by|through|for) which [^,;:]*,) (?:was|were|has been|had been|is)(?: \w+ly| first| also| only)* $/;
/** "GCAP brings together Britain, Italy and Japan and was": the same behind a verb with a list. */
const AGAIN_BEHIND_LIST =
  /^ \w+s (?:(?!(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|says?|said|told|that|which|who|whose|when|if|because|it|they|he|she)\b)[\w'-]+,? ){1,14}and (?:was|were|has been|had been)(?: \w+ly| first| also)* $/;
const STARTS = /^["']?(?:the |its |their |this |both )?$/;

/** Whether a passive takes up the subject with which its sentence begins, behind another verb or a relative clause. */
export function isHeadOf(
  { lead, end }: Subject,
  { start, form }: CueMatch,
  folded: string,
  clauses: readonly Clause[],
): boolean {
  if (form === "noun" || form === "gerund" || start - end > FARTHEST_SUBJECT) return false;
  return (
    STARTS.test(folded.slice(clauses[0]?.start ?? lead, lead)) &&
    [AGAIN, AGAIN_BEHIND_LIST].some((again) => again.test(folded.slice(end, start)))
  );
}

const FRAMES = /^["']?(?:under|by|with|within|through|as part of|thanks to) (?:the |its |their |this )?$/;
/** How many are to come of a thing that is not named again: "at least three in the next decade". */
const SO_MANY =
  /^ (?:(?:at least|up to|about|some|as many as|no fewer than|between|only) )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}|several|its first|the first|them)(?: (?:or|to|and) \w+)?(?:[,.;]|$| (?:in|by|from|over|before|of them|to|at|on|for)\b)/;

/** "Under AUKUS Australia is to receive three": what opens a sentence so is what its things belong to. */
export function isFramedBy(
  { lead, end, isPronoun }: Subject,
  { start, end: endOfCue, form }: CueMatch,
  folded: string,
  clauses: readonly Clause[],
): boolean {
  if (isPronoun || form !== "phrase" || start < end || start - end > FARTHEST_SUBJECT) return false;
  return (
    FRAMES.test(folded.slice(clauses[0]?.start ?? lead, lead)) && SO_MANY.test(folded.slice(endOfCue, endOfCue + 60))
  );
}

/** What may stand between the start of a sentence and the participle that opens it: "First mooted by Tokyo and". */
const OPENING =
  /^["']?(?:(?:first|originally|long|newly|just|only|once|\w+ly) ){0,2}(?:\w+(?:ed|en)\b[^,;]{0,60} (?:and|but) (?:\w+ly |then |later |finally )?)?$/;
/** Cues of fixed words that open a sentence as a participle does. */
const OPENERS = /^(?:(?:dating|going) |\w+ed (?:in|on|by|at)\b|effective |in (?:force|effect|operation|place) since\b)/;
/** From the participle to the comma behind which its subject stands; what another clause says of it is left out. */
const TO_SUBJECT = /^[^;:]*, (?:the |its |their |this |both )?$/;
const SIDE_CLAUSE = /\b(?:after|as|when|before|while|since|until|because|although|though|which|who|that)\b[^,]*/g;
const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|says?|said|told|it|they|he|she)\b/;

/** "Set up in 2021 by Canberra, London and Washington, the alliance": a participle that opens a sentence is of its subject. */
export function isOpenedBy(
  cue: CueMatch,
  { lead, isPronoun }: Subject,
  folded: string,
  clauses: readonly Clause[],
): boolean {
  if (isPronoun || lead - cue.end > FARTHEST_SUBJECT || lead < cue.end) return false;
  const isParticiple = cue.form === "past" || cue.form === "participle";
  if (!isParticiple && !OPENERS.test(folded.slice(cue.start, cue.end))) return false;
  const opening = folded.slice(clauses[0]?.start ?? cue.start, cue.start);
  const between = folded.slice(cue.end, lead);
  return OPENING.test(opening) && TO_SUBJECT.test(between) && !FINITE.test(between.replace(SIDE_CLAUSE, ""));
}

/** In characters, from the participle that opens a sentence to its subject. */
const FARTHEST_SUBJECT = 160;

/** What opens an aside on a name, before another name: ", the second after", "(modelled on"; a list has no words there. */
const OPENS_ASIDE = /^(?:,| ?\() ?(?!(?:and|or|but|nor|as well as|which|that|who|including)\b)(?:[\w'/-]+ ){1,10}$/;
/** What closes it, up to the verb of the name before. */
const CLOSES_ASIDE =
  /^[^,;()]{0,80}(?:,|\)) (?:(?:is|are|was|were|be|been|being|has|have|had|will|would|should|shall|may|might|could|can|must|to|not|yet|also|now|then|still|only|first|itself|finally|\w+ly) )*$/;

/** Whether a name stands in an aside on another: of "A, the second after B, was signed" the verb is of A. */
export function isInAside(
  subjects: readonly Subject[],
  { lead, end, agreements, isPronoun }: Subject,
  cue: CueMatch,
  folded: string,
): boolean {
  if (isPronoun || cue.form === "noun" || end > cue.start || cue.start - end > FARTHEST_SUBJECT) return false;
  if (!CLOSES_ASIDE.test(folded.slice(end, cue.start))) return false;
  return subjects.some(
    (other) =>
      other.agreements.some((id) => !agreements.includes(id)) &&
      other.end < lead &&
      lead - other.end <= FARTHEST_SUBJECT &&
      OPENS_ASIDE.test(folded.slice(other.end, lead)),
  );
}

const KIND_OF_PACT =
  "(?:pact|agreement|accord|treaty|deal|convention|arrangement|partnership|alliance|grouping|bloc|club|forum|dialogue|framework|declaration|document|programme|program|project|effort|scheme|initiative|undertaking|venture|tie-up|collaboration)s?";
/** Words of one noun phrase; none that opens another. */
const OF_IT =
  "(?:(?!(?:of|in|on|to|for|and|with|under|that|which|not|no|other|another|similar|rival|separate|different|earlier|older|previous)\\b)[\\w'-]+ )";
/** "Is a three-way pact that was", ", the security partnership of Japan and Britain": the verb is that of what it is. */
const NAMED_AS = new RegExp(
  `^(?:,| (?:is|was|are|were)) (?:essentially |basically |in essence )?(?:an?|the) ${OF_IT}{0,6}?${KIND_OF_PACT}(?:,? (?:between|among|of|with|by|involving|linking|joining|uniting) (?:(?!(?:is|are|was|were|has|have|had|will|would|that|which|who|said|says)\\b)[\\w'-]+,? ){1,10})?,? ?(?:(?:that|which) (?:(?:was|were|has been|had been) )?)?(?:first |\\w+ly )?$`,
);

/** Whether the verb is of a noun that says what the subject is: "AUKUS is a three-way pact formed in 2021". */
export function isOfWhatItIs({ end, isPronoun }: Subject, { start, form }: CueMatch, folded: string): boolean {
  if (isPronoun || form === "noun" || form === "gerund" || start - end > FARTHEST_SUBJECT || start <= end) return false;
  return NAMED_AS.test(folded.slice(end, start));
}
