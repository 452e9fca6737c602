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

/** What stands right before the name of an agreement by which another thing is measured. */
export const IS_COMPARED =
  /\b(?:than|since|unlike|(?<!\b(?:would|should|might|i'd|they'd|we'd) )like|beyond|besides|alongside|akin to|similar to|comparable (?:to|with)|compared (?:to|with)|modell?ed (?:on|after)|along the lines of|on the model of|inspired by|reminiscent of|in addition to|on top of|building on|builds on|complements?|complementing|supplements?|parallel to|a match for|much as|(?:long|well|years?|months?|weeks?|shortly|a (?:year|month|decade)) before) (?:the (?:first |one )?|its |their |an? |both )?(?:[\w-]+ ){0,2}$/;

/** What may be signed or begun beside an agreement, so that the agreement is only named to measure it. */
const ITS_OWN_THING =
  /\b(?:an?|the|this|another|one|its|their|new|\w+'s) (?:[\w-]+ ){0,3}(?:agreements?|arrangements?|accords?|pacts?|treaty|treaties|deals?|contracts?|memorand(?:um|a)|mou|declarations?|statements?|letters?|documents?|texts?|laws?|bills?|protocols?|frameworks?|partnerships?|programmes?|programs?|projects?|initiatives?|plans?|schemes?|alliances?|groups?)\b/;

/**
 * Whether the words that name an agreement only measure another thing by it: "a contract signed on Friday goes further
 * than the pact". `subject` stands behind the cue, and the thing that was signed before or behind the cue.
 */
export function isOnlyMeasure(
  { folded }: Reading,
  subject: Span & { readonly lead: number },
  cue: Span,
  from: number,
): boolean {
  if (subject.end <= cue.start) return opensComparison(folded, subject, cue, from);
  if (subject.lead < cue.end) return false;
  const between = folded.slice(cue.end, subject.lead);
  if (!IS_COMPARED.test(between)) return false;
  return ITS_OWN_THING.test(between) || ITS_OWN_THING.test(folded.slice(from, cue.start));
}

const OPENS_COMPARISON =
  /^["'(]?(?:unlike|(?:much |just )?(?:like|as)|as with|as in the case of|in contrast (?:to|with)|by contrast with|contrary to|similar to|compared (?:to|with)|in the (?:same way|manner) as|following the example of) (?:the |its |their |his |her |an? )?(?:[\w'-]+ ){0,4}$/;

/** "Like the RAA with Japan, the pact with Germany was signed": of the pact that the sentence goes on with. */
function opensComparison(folded: string, subject: Span & { readonly lead: number }, cue: Span, from: number): boolean {
  if (!OPENS_COMPARISON.test(folded.slice(from, Math.max(from, subject.lead)))) return false;
  const between = folded.slice(subject.end, cue.start);
  const comma = between.indexOf(", ");
  return comma >= 0 && ITS_OWN_THING.test(between.slice(comma));
}

/** Words by which a relative clause gives the thing its name, so that it is the agreement after all. */
const NAMES_IT = /\b(?:call|known|name|dub|term|title|style|brand|refer)\w*\b/;
/** "The Eurofighter, which [the programme] is to replace, ", "Gripen E, a rival of [the programme], ". */
const OPENS_ASIDE =
  /[\w'-], (?:(?:on|for|of|to|from|with|in) )?(?:which|whom|whose)\b[^,;]*$|[\w'-], (?:an?|the|its|another) (?:[\w-]+ ){0,2}(?:rival|competitor|alternative|predecessor|forerunner|counterpart|cousin|answer|successor|response)s? (?:of|to|for) (?:the )?$/;
/** "The treaty that [the convention] replaced was terminated". */
const OPENS_REPLACED =
  /\b(?:treaty|pact|agreement|accord|programme|program|project|aircraft|jets?|fighters?|boats?|deal|body|system) (?:that|which) (?:the )?$/;
const WAS_REPLACED =
  /^ (?:is to |will |would |has |had |was to )?(?:replac|succeed|supersed|follow)\w* (?:had|has|have|was|were|first|also|finally|\w+ly| )*$/;
const CLOSES_ASIDE = /^[^,;]*, (?:(?:had|has|have|was|were|first|also|only|finally|itself|\w+ly) )*$/;
const IS_RELATIVE = /, (?:\w+ )?(?:which|whom|whose)\b/;

/**
 * Whether an agreement is only named in an aside on the thing that the verb tells of: "the Eurofighter, which GCAP is to
 * replace, entered service". A relative clause that names the thing is none: "the pact, which both call the RAA, was signed".
 */
export function isInAsideOfOther(
  { folded }: Reading,
  subject: Span & { readonly lead: number },
  cue: Span,
  from: number,
): boolean {
  if (subject.end > cue.start) return false;
  const before = folded.slice(Math.max(from, subject.lead - FARTHEST), subject.lead);
  const between = folded.slice(subject.end, cue.start);
  if (OPENS_REPLACED.test(before) && WAS_REPLACED.test(between)) return true;
  if (!OPENS_ASIDE.test(before) || !CLOSES_ASIDE.test(between)) return false;
  const aside = before.slice(Math.max(0, before.search(IS_RELATIVE))) + between;
  return !NAMES_IT.test(aside) && (!IS_RELATIVE.test(before) || /\w/.test(between.replace(/,.*/, "")));
}

/** "Not the other pact": what is set against the one that is meant. */
const SET_ASIDE = /(?:,|\band|\bbut|\brather) (?:not|and not|but not|than) (?:the |its |their )?$/;

/** Whether the words that name an agreement say that it is not the one: "it was the RAA, not the ACSA, that was signed". */
export function isSetAside({ folded }: Reading, { lead, end }: Span & { readonly lead: number }): boolean {
  return SET_ASIDE.test(folded.slice(Math.max(0, lead - 24), lead)) && folded.startsWith(",", end);
}

/** A name with capitals or a figure, then "which" and the verb. */
const NAME_WHICH =
  /(?:\b[Tt]he )?\b[A-Z][\w-]*(?:[A-Z\d]|-\d)[\w-]*(?: (?:class|jets?|fighters?|boats?|aircraft|missiles?))?, which (?:(?:has|have|had|was|were|first|only|itself|\w+ly) )*$/;

/** Whether what is told is told of another name, by "which": "GCAP will replace the F-2, which entered service in 2000". */
export function isWhichOfOther({ text }: Reading, cue: Span, mentions: readonly Span[]): boolean {
  const from = Math.max(0, cue.start - 60);
  const name = NAME_WHICH.exec(text.slice(from, cue.start));
  if (name === null) return false;
  const start = from + name.index;
  return !mentions.some((mention) => start <= mention.start && mention.start < cue.start);
}
