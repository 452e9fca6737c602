import type { Span } from "../../model/span.ts";
import { anyOf } from "./modality-words.ts";
import { THING_NOUNS } from "./named-things.ts";

/** Nouns that stand for the agreement itself behind its name: "the GCAP programme", "the GSOMIA intelligence pact". */
const WHOLE = new RegExp(
  `^(?:${THING_NOUNS}|agreements?|accords?|arrangements?|conventions?|deals?|declarations?|frameworks?|pacts?|texts?|treat(?:y|ies)|partnerships?|alliances?|groupings?|blocs?|clubs?|forums?|quartet|trio|programmes?|programs?|projects?|efforts?|schemes?|initiatives?|undertakings?|purchases?|plans?|ventures?|enterprises?|raas?|acsas?|vfas?|sovfas?|research|stud(?:y|ies)|work|participation|membership|involvement|part|role|place|partners?)$`,
);

/** Words behind a name that begin something else: no noun that the name could belong to. */
const NO_NOUN = new RegExp(
  `^${anyOf(
    "about|above|across|after|against|ahead|along|amid|among|and|around|as|at|because|before|behind|below|between|both|but|by|despite|down|due|during|except|for|from|given|if|in|inside|into|like|nor|of|off|on|once|or|out|over|per|plus|rather|since|so|than|that|the|then|though|through|till|to|under|unless|until|up|upon|via|what|when|where|whereas|which|while|who|whose|why|with|within|without|yet",
    "a|an|its|their|his|her|our|these|those|this|each|any|some|no|it|they|he|she|we|you|there|here",
    "is|are|was|were|be|been|being|has|have|had|will|would|shall|should|can|could|may|might|must|do|does|did|cannot|not|never|took|takes|came|comes|went|goes|became|remains?|says?|said",
    "one|two|three|four|five|six|seven|eight|nine|ten|several|few|many|half|long|days?|weeks?|months?|years?|decades?",
    "again|ago|all|almost|already|also|altogether|alone|anyway|back|early|earlier|else|entirely|even|ever|first|forever|forthwith|for good|instead|just|last|late|later|more|next|now|only|outright|overnight|perhaps|quite|soon|still|today|together|tomorrow|tonight|too|twice|very|well|yesterday",
    "(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|\\d.*",
    "(?!assembly|supply|anomaly|family|monopoly)[a-z]+ly",
    "[a-z]+(?:[^e]ed|n't)",
  )}$`,
);

const NEXT_WORD = /^ ([\w'-]+)/;

/** What there may be many of under one agreement. */
const ONE_OF_ITS =
  /^(?:projects?|efforts?|schemes?|initiatives?|undertakings?|plans?|ventures?|enterprises?|work|stud(?:y|ies))$/;

/** In words, of a name and the nouns behind it. */
const MOST_WORDS = 6;

/** The nouns right behind a name, as "advisory panel" of "the AUKUS advisory panel was": up to a word that is none. */
function nounsBehind(folded: string, name: Span, limit: number): string[] {
  const nouns: string[] = [];
  let at = name.end + (folded.startsWith("'s", name.end) ? 2 : 0);
  while (nouns.length < MOST_WORDS && at < limit) {
    const found = NEXT_WORD.exec(folded.slice(at, at + 40));
    const [whole, word] = found ?? ["", ""];
    if (word === "" || at + 1 >= limit || NO_NOUN.test(word)) break;
    const next = NEXT_WORD.exec(folded.slice(at + whole.length, at + whole.length + 40))?.[1];
    if (word.endsWith("ing") && (next === undefined || NO_NOUN.test(next))) break;
    nouns.push(word);
    at += whole.length;
  }
  return nouns;
}

/** "The board of GCAP", "the agency that runs GCAP": the noun that a preposition or a relative clause ties to the name. */
const HEAD_BEFORE =
  /^ (?:(?:the|its|their|his|her|an?|one|that|this|\w+'s) )?(?:[\w-]+ ){0,3}?([\w-]+),? (?:of|for|on|under|within|in|inside|behind|around|that (?!it\b)\w+|which \w+|set up|running|overseeing)\b/;

/** "The scrutiny of the pact": the noun before a name, where it is another thing; the life of a pact ends with it. */
const NOUN_BEFORE = /\b([a-z-]{3,}) (?:of|on|over|about|into) (?:(?:the|its|their|this|that|an?|\w+'s) )?$/;
const OWN_TIME =
  /^(?:life|lifetime|validity|terms?|duration|existence|days|membership|implementation|application|operation|suspension|era)$/;

function isOfAnotherNoun(folded: string, { start, lead }: Span & { readonly lead: number }): boolean {
  const from = Math.min(start, lead);
  const noun = NOUN_BEFORE.exec(folded.slice(Math.max(0, from - 60), from))?.[1];
  return noun !== undefined && !WHOLE.test(noun) && !OWN_TIME.test(noun) && !NO_NOUN.test(noun);
}

/**
 * Whether a verb that ends something acts on a part of an agreement and not on it: "quit the AUKUS committee", "left the
 * board of GCAP", "the GSOMIA hotline was cut". The last of the nouns behind the name is what is meant.
 */
export function isPartOfIt(folded: string, cue: Span, name: Span & { readonly lead: number }): boolean {
  const isBehind = name.start >= cue.end;
  // "Left the AUKUS" holds the name itself.
  const nouns = nounsBehind(folded, name, isBehind || name.end === cue.end ? folded.length : cue.start);
  const head = nouns.at(-1);
  if (head !== undefined && !nouns.some((noun) => WHOLE.test(noun))) return true;
  // "Quit an AUKUS housing scheme": one of several.
  const isOneOfSome =
    nouns.length > 1 && /\b(?:an|a|another|one|two|three|some) $/.test(folded.slice(0, name.start).slice(-8));
  if (isOneOfSome && head !== undefined && ONE_OF_ITS.test(head)) return true;
  if (!isBehind && isOfAnotherNoun(folded, name)) return true;
  const before = isBehind ? HEAD_BEFORE.exec(folded.slice(cue.end, Math.min(name.lead, name.start)))?.[1] : undefined;
  return before !== undefined && !WHOLE.test(before) && !NO_NOUN.test(before);
}

const CAME_ABOUT =
  /^(?:com|cam)\w+ into (?:being|existence|life)$|^(?:was|were|been) (?:founded|brought|called|formally|officially)\b|^(?:found|set up|creat|establish|form|inaugurat)\w*$/;
const BODY_BEFORE =
  /\b(?:organi[sz]ations?|bod(?:y|ies)|agency|agencies|secretariat|authority|office|headquarters|council|committee|task ?force)(?: (?:for|of|that|which|to|under) [^,;:]{1,60})? (?:(?:was|were|is|are|has been|have been|had been|has|had|will|would|should|(?:(?:is|are|was|were) )?(?:expected|due|set|likely|planned|about) to|(?:is|are) to) (?:\w+ly )?)?$/;

/** Whether it is the body that runs a programme that came about, and not the programme: "the organisation was set up". */
export function isOfItsBody(cueWords: string, before: string): boolean {
  return CAME_ABOUT.test(cueWords) && BODY_BEFORE.test(before);
}
