import type { CueMatch } from "./find-cues.ts";

/** On which side of the cue its subject stands, by grammar. */
export type Side = "before" | "after" | "either";

/** What a programme's work brings forth, behind a verb that alone may bring forth anything: the cue says whose work it is. */
const OF_ITS_OWN = /[a-z] (?:.* )?(?:company|firm|venture|consortium|edgewing|invited|phase|stage)$/;

const SUBJECT_FIRST =
  /\b(?:force|effect|effective|binding|service|operation|operational|operative|applicable|law|live|normal|running|expir|laps|complete)|passage|^(?:go|goes|going|gone|went) back to$|^(?:sail|breez|squeak|(?:pass|go|get|mak)\w* (?:it )?through|(?:went|got|made) (?:it )?through|(?:pass|clear)\w* .*(?:senate|parliament|diet|congress|bundestag|chambers?|houses?|hurdle|legislature)|dat(?:e|es|ed|ing) |(?:run|runs|ran|running) out|(?:pass|mov|shift|advanc|proceed|progress|go|went|step|jump|graduat)\w* from .* (?:in)?to |(?:gather|pick|gain)\w* .*(?:speed|pace|momentum|steam)$|c[ao]m\w* off |roll\w* off |(?:win|wins|won|winning|gain|gained|secured?|received?|obtain|obtained|get|gets|got) )/;

/**
 * Where the subject of a cue stands: before a passive ("was signed"), a participle ("the pact signed in May") and a verb
 * without object ("took effect"), after an active verb and a noun ("signed the pact", "the signing of the pact").
 */
export function sideOf(cue: CueMatch, cueWords: string, before: string, after = ""): Side {
  if (cue.form === "phrase") return cue.rule === undefined ? "either" : sideOfUse(cueWords, before);
  if (SUBJECT_FIRST.test(cueWords)) return /^(?:bring|brought|put)/.test(cueWords) ? "either" : "before";
  if (cue.form === "noun" || TO_MAKE.test(cueWords)) return "after";
  if (OF_ITS_OWN.test(cueWords)) return "either";
  const isPassive =
    /\b(?:be|been|being|is|are|was|were|get|got)(?: (?:\w+ly|not|also|now|then|already|first|yet))* $/.test(before);
  if (isPassive && cue.form !== "gerund") return "before";
  if (/(?:,|\)|-) (?:\w+ly |already |just |first )?$/.test(before))
    return cue.form === "past" && OTHER_OBJECT_FOLLOWS.test(after) ? "after" : "before";
  const isRelative =
    /\b(?:(?<!\b(?:in|at|by|under|on|through|with|for|during|after|from|of) )which|(?<!\b(?:say|said|says|saying|recalls?|recalled|reports?|reported|announced?|confirm(?:s|ed)|note[sd]?|add(?:s|ed)|told \w+|believes?|states?|stated|revealed|known) )that|whom)\b(?! (?:is|was|will|has|had)\b)[^,;]*$/.test(
      before,
    );
  if (isRelative && cue.form !== "gerund" && !HAS_ITS_ARTICLE.test(cueWords) && !OBJECT_FOLLOWS.test(after))
    return "before";
  return isReduced(cue, before) ? "before" : "after";
}

/** What opens the object of an active verb, behind which no relative clause looks back. */
const OBJECT_FOLLOWS = /^ (?:the|an?|its|their|this|such|on (?:the|an?)) /;

/** "Which wanted a clause on it": the article of another object ends the cue. */
const HAS_ITS_ARTICLE = / an?$/;

/** "Both, who are at talks, signed a memorandum": behind an aside the verb goes on to its own object. */
const OTHER_OBJECT_FOLLOWS = /^ (?:an? |its |their )/;

/** "Was picked to build": what is built stands behind it, whoever was picked. */
const TO_MAKE = / to (?:build|construct|design|assemble|make|develop|engineer|manufacture|produce|carry)$/;

/** "Will buy the boats", "the boats will be bought". */
function sideOfUse(cueWords: string, before: string): Side {
  if (/\b(?:be|been|being|get) (?:\w+ly )?$/.test(before) || /^(?:equip|arm)s?$/.test(cueWords)) return "before";
  return /^(?:buy|purchas|acquir|procur|obtain|receiv|get|own|com|tak|accept)/.test(cueWords) ? "after" : "either";
}

/** "The pact signed in May": a past form right after a noun of agreement. */
function isReduced({ form }: CueMatch, before: string): boolean {
  const isPast = form === "past" || form === "participle";
  return (
    isPast &&
    /\b(?:pact|agreement|accord|treaty|deal|text|document|declaration|convention|arrangement|partnership|alliance|grouping|programme|program|project|tie-up|one|raa|acsa|edca|vfa)s? $/.test(
      before,
    )
  );
}
